import type { Known, KnownThing } from '#reading'
import type { Lang } from '#platform/words'
import { contentWords, wordsOf } from '../seek/content-words.ts'
import type { Word } from '../seek/content-words.ts'

/** Words that are nearly an official name: all its meaning words are there (`whole`), or some in the middle are not. */
export type Near = { readonly from: number; readonly to: number; readonly official: string; readonly whole: boolean }

/** Nearly official names in a sentence; those written as they should be, and those inside them, are left alone. */
export function nearNamesOf(text: string, { known, lang }: { known: Known; lang: Lang }): Near[] {
  const { byFirst, exact } = indexOf(known, lang)
  const words = contentWords(text, lang)
  const all = wordsOf(text)
  const right = words.flatMap((word) => exactAt(all, { word, exact }))
  const near = words.flatMap((word, at) => {
    const hits = (byFirst.get(word.word) ?? []).flatMap((name) => nearAt(text, { words, at, name }))
    const [best] = hits.toSorted((one, other) => other.to - one.to || Number(other.whole) - Number(one.whole))
    return best === undefined ? [] : [best]
  })
  return near.filter(({ from, to }) => !right.some((one) => one.from < to && from < one.to))
}

type Name = { readonly official: string; readonly words: readonly string[]; readonly all: string }
type Index = {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>
  readonly exact: ReadonlyMap<string, readonly Name[]>
}

const kept = new WeakMap<Known, Map<Lang, Index>>()

function indexOf(known: Known, lang: Lang): Index {
  const byLang = kept.get(known) ?? new Map<Lang, Index>()
  kept.set(known, byLang)
  const index = byLang.get(lang) ?? makeIndex(known, lang)
  byLang.set(lang, index)
  return index
}

function makeIndex(known: Known, lang: Lang): Index {
  const things: readonly KnownThing[] = [...known.frameworks, ...known.bodies, ...known.days, ...known.entities]
  const names = [...things, ...known.documents].flatMap((thing) => thing.names.filter((name) => name.lang === lang))
  const all = names.map(({ said }): Name => ({
    official: said,
    words: contentWords(said, lang).map(({ word }) => word),
    all: spelled(said),
  }))
  const official = new Set(
    things.flatMap((thing) =>
      thing.names.filter((name) => name.lang === lang && name.form === 'name').map(({ said }) => said),
    ),
  )
  const long = all.filter(({ official: said, words }) => official.has(said) && words.length >= 3)
  return {
    byFirst: Map.groupBy(long, ({ words }) => words[0] ?? ''),
    exact: Map.groupBy(all, ({ words }) => words[0] ?? ''),
  }
}

const spelled = (said: string): string =>
  wordsOf(said)
    .filter(({ word }) => !articles.has(word))
    .map(({ word }) => single(word))
    .join(' ')

const articles = new Set(['the', 'a', 'an', 'le', 'la', 'les', 'l', 'el', 'los', 'las'])

/** Where a name stands as it should, from this word on. */
function exactAt(
  all: readonly Word[],
  { word, exact }: { word: Word; exact: Index['exact'] },
): { from: number; to: number }[] {
  const start = all.findIndex((one) => one.from === word.from)
  return (exact.get(word.word) ?? []).flatMap((name) => {
    let said = ''
    for (const { word: next, to } of all.slice(start, start + 30)) {
      if (!articles.has(next)) said = said === '' ? single(next) : `${said} ${single(next)}`
      if (said === name.all) return [{ from: word.from, to }]
      if (said.length > name.all.length) break
    }
    return []
  })
}

type Here = { readonly words: readonly Word[]; readonly at: number; readonly name: Name }

/** The words from here on are those of the name, but for small ones, or for some in the middle that are left out. */
function nearAt(text: string, { words, at, name }: Here): Near[] {
  const first = words[at]
  if (first === undefined || !/^\p{Lu}/u.test(first.said)) return []
  const ahead = same(words.slice(at), name.words)
  if (ahead === name.words.length) return spanOf(text, { words, at, count: ahead, name, whole: true })
  const rest = name.words.slice(ahead)
  const tail = words.slice(at + ahead)
  const behind = [...rest.keys()].slice(1).find((from) => same(tail, rest.slice(from)) === rest.length - from)
  if (behind === undefined) return []
  const shared = ahead + rest.length - behind
  const system = name.words.filter((word, index) => index < ahead && (word === 'united' || word === 'nations')).length
  // «United Nations» begins many names and tells none of them.
  if (ahead - system < 2 || shared - system < 3 || shared < 4 || shared * 2 < name.words.length) return []
  return spanOf(text, { words, at, count: shared, name, whole: false })
}

function same(words: readonly Word[], name: readonly string[]): number {
  const differs = name.findIndex((word, index) => !isSame(words[index]?.word, word))
  return differs === -1 ? name.length : differs
}

/** A plural, or the other spelling of English, is the same word. */
const isSame = (said: string | undefined, word: string): boolean =>
  said === word || (said !== undefined && stem(said) === stem(word))

const stem = (word: string): string =>
  single(word)
    .replace(/mme$/, 'm')
    .replace(/ise(d?)$/, 'ize$1')

const single = (word: string): string => word.replace(/(?<=\p{L}{3})s$/u, '')

/** A name does not run over a stop, a bracket or a comma that it has not itself. */
function spanOf(text: string, { words, at, count, name, whole }: Here & { count: number; whole: boolean }): Near[] {
  const [first, last] = [words[at], words[at + count - 1]]
  if (first === undefined || last === undefined) return []
  const said = text.slice(first.from, last.to)
  if (
    /[.;:!?“”"()]/u.test(said) ||
    (said.includes(',') && !name.official.includes(',')) ||
    capitalsIn(said) < Math.min(2, capitalsIn(name.official))
  )
    return []
  if (words.slice(at, at + count).some((word, index) => index > 0 && gapOf(text, words[at + index - 1], word) > 3))
    return []
  return spelled(said) === name.all ? [] : [{ from: first.from, to: last.to, official: name.official, whole }]
}

const capitalsIn = (text: string): number => text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0

/** How many small words stand between two others. */
const gapOf = (text: string, one: Word | undefined, other: Word): number =>
  one === undefined ? 0 : (text.slice(one.to, other.from).match(/\p{L}+/gu)?.length ?? 0)
