import { readLetter } from '#platform/letter-reading'
import type { LetterKind, ReadLetter } from '#platform/letter-reading'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { rawOf, writtenOf } from './labelled.ts'
import type { Labelled } from './labelled.ts'

export type Judged = { readonly lang: Lang; readonly letter: Labelled; readonly read: ReadLetter }

/** Every letter of a half as it is read, the whole way. */
export function judgedAll(half: Readonly<Record<Lang, readonly Labelled[]>>): Promise<Judged[]> {
  const letters = langs.flatMap((lang) => half[lang].map((letter) => ({ lang, letter })))
  return Promise.all(letters.map(async (one) => ({ ...one, read: await readLetter(rawOf(one.letter)) })))
}

const kindsOfLetters: readonly LetterKind[] = ['person', 'away', 'bounce', 'receipt', 'machine']

type Share = number
type KindScore = {
  readonly kind: LetterKind
  readonly count: number
  readonly precision: Share
  readonly recall: Share
}
type Score = Readonly<Record<'kind' | 'written' | 'news' | 'failed', Share>> & { readonly kinds: readonly KindScore[] }

export function scoreOf(all: readonly Judged[]): Score {
  const kinds = kindsOfLetters.map((kind) => {
    const are = all.filter(({ letter }) => letter.kind === kind)
    const called = all.filter(({ read }) => read.kind === kind)
    const right = are.filter(({ read }) => read.kind === kind).length
    return { kind, count: are.length, precision: right / called.length, recall: right / are.length }
  })
  const share = (some: readonly Judged[], isRight: (one: Judged) => boolean): Share =>
    some.filter(isRight).length / some.length
  return {
    kinds,
    kind: share(all, isKind),
    written: share(
      all.filter(({ letter }) => letter.kind === 'person'),
      isWritten,
    ),
    news: share(
      all.filter(({ letter }) => letter.news !== undefined),
      isNews,
    ),
    failed: share(
      all.filter(({ letter }) => letter.failed !== undefined),
      isFailed,
    ),
  }
}

const isKind = ({ letter, read }: Judged): boolean => read.kind === letter.kind
const isWritten = ({ letter, read }: Judged): boolean => flat(read.written) === flat(writtenOf(letter))
// Line breaks between paragraphs are a matter of taste; every other sign counts.
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const newsOf = ({ read }: Judged): string =>
  read.news === undefined
    ? ''
    : [read.news.what, read.news.until ?? '', ...read.news.instead.map((one) => one.address)].join(' ')
const isNews = (one: Judged): boolean => newsOf(one) === (one.letter.news ?? []).map((part) => part ?? '').join(' ')

const failedOf = ({ read }: Judged): string =>
  (read.bounce?.of ?? []).map(({ address = '', hard }) => `${address} ${hard ? 'hard' : 'soft'}`).join(' ')
const isFailed = (one: Judged): boolean => failedOf(one) === (one.letter.failed ?? []).join(' ')

/** What was misread of a letter, for whoever makes the reading better. */
export function mistakesIn(one: Judged): string[] {
  const { letter, lang, read } = one
  const name = `${lang} ${letter.kind} “${letter.subject}”`
  const mistakes: string[] = []
  if (!isKind(one)) mistakes.push(`${name}: taken for ${read.kind}: ${flat(read.written).slice(0, 90)}`)
  if (letter.kind === 'person' && !isWritten(one))
    mistakes.push(`${name}: written “${flat(read.written)}” for “${flat(writtenOf(letter))}”`)
  if (letter.news !== undefined && !isNews(one))
    mistakes.push(`${name}: told “${newsOf(one)}” for “${letter.news.join(' ')}”`)
  if (letter.failed !== undefined && !isFailed(one))
    mistakes.push(`${name}: failed “${failedOf(one)}” for “${letter.failed.join(' ')}”`)
  return mistakes
}
