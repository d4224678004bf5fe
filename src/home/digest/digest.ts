import { pageLink } from '#platform/mail'
import { stateWords } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Ahead } from '../ahead.ts'
import type { Sentence } from '../happenings.ts'
import type { Owed } from '../owed.ts'
import { speak } from '../words/index.ts'

/** What a digest tells, for one reader. */
export type Told = {
  readonly name: string | undefined
  readonly owed: readonly Owed[]
  readonly fresh: readonly { readonly day: string; readonly sentence: Sentence }[]
  /** How many things are new beyond those told. */
  readonly more: number
  readonly since: string
  readonly ahead: readonly Ahead[]
  /** Whether the reader works on pages: then the letter says how much there is and where, and no more. */
  readonly short: boolean
  /** The path where digests are stopped. */
  readonly stop: string
}

/** A letter's subject and body. */
export type Written = { readonly subject: string; readonly body: string }

const owedMax = 12
const aheadMax = 5

/** The digest in words: what you owe, what is new, what is next. Undefined: there is nothing to say, so nothing is sent. */
export function digestFor(told: Told, lang: Lang): Written | undefined {
  const { owed, fresh, ahead } = told
  if (owed.length === 0 && fresh.length === 0) return undefined
  const say = speak(lang)
  const counts = { owe: String(owed.length), fresh: String(fresh.length + told.more) }
  const [first] = ahead
  const subject =
    first === undefined
      ? say('home.count-line-open', counts)
      : say('home.count-line', { ...counts, next: formatDay(lang, first.day) })
  const greeting = told.name === undefined ? say('home.welcome') : say('home.good-day', { name: told.name })
  const parts = told.short
    ? [subject, `${say('home.digest-short')}\n${pageLink('/')}`]
    : [owedPart(told, lang), freshPart(told, lang), aheadPart(told, lang)]
  const body = [greeting, ...parts, footer(told, lang)].filter((part) => part !== '').join('\n\n')
  return { subject, body }
}

// A line under a line makes it a heading, in the text and in the HTML that is made of it.
const headed = (title: string, lines: readonly string[]): string =>
  `${title}\n${'-'.repeat(Math.min(40, title.length))}\n\n${lines.join('\n')}`

function owedPart({ owed }: Told, lang: Lang): string {
  const say = speak(lang)
  const title = say('home.you-owe', { n: String(owed.length) })
  if (owed.length === 0) return headed(title, [say('home.nothing-owed')])
  const lines = owed
    .slice(0, owedMax)
    .map(({ words, state, path }) => `- ${words} · ${stateWords(lang, state)}\n  ${pageLink(path)}`)
  return headed(title, [...lines, ...rest(owed.length - owedMax, lang)])
}

function freshPart({ fresh, more, since }: Told, lang: Lang): string {
  const say = speak(lang)
  const day = formatDay(lang, since)
  if (fresh.length === 0) return say('home.nothing-new', { day })
  const lines = fresh.map(({ day: on, sentence }) => `- ${formatDay(lang, on)}: ${textOf(sentence)}`)
  return headed(say('home.new-since', { day, n: String(fresh.length + more) }), [...lines, ...rest(more, lang)])
}

function aheadPart({ ahead }: Told, lang: Lang): string {
  const say = speak(lang)
  if (ahead.length === 0) return ''
  const lines = ahead
    .slice(0, aheadMax)
    .map(({ day, what, path }) => `- ${formatDay(lang, day)}: ${what}\n  ${pageLink(path)}`)
  return headed(say('home.next'), lines)
}

const rest = (n: number, lang: Lang): string[] =>
  n <= 0 ? [] : [`${speak(lang)('home.and-more', { n: String(n) })} ${pageLink('/')}`]

const textOf = ({ before, what, after }: Sentence): string => `${before}${what?.label ?? ''}${after}`

const footer = ({ stop }: Told, lang: Lang): string => {
  const say = speak(lang)
  return `-- \n${say('home.digest-why')}\n${say('home.digest-change')} ${pageLink('/me/letters')}\n${say('home.digest-stop')} ${pageLink(stop)}`
}
