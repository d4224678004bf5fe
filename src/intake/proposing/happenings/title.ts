import type { Span } from '#reading'
import { cue } from '../cues/find.ts'
import { asTitle } from '../proposals.ts'
import type { Telling, Told } from '../telling.ts'
import { wordsAt } from '../telling.ts'
import type { Occurrence } from './occurrence.ts'

const entitled = new Set(['side-event', 'course', 'training', 'webinar', 'briefing'])

/** What something is called: its title in quotation marks, or the words that name it up to where the clause ends. */
export function titleOf(telling: Telling, { kind, sentence, at }: Occurrence): string {
  const quoted = sentence.quotations.find(({ from }) => from >= at.to)
  if (quoted !== undefined && (entitled.has(kind) || quoted.from - at.to < beside))
    return asTitle(wordsAt(telling, quoted), 300)
  return asTitle(phraseAt(telling, sentence, at), 200)
}

// «a statement entitled “…”»: of a title further on, what it is the title of cannot be told.
const beside = 16

/** The words around a noun: what describes it before, back to its article, and what follows up to a sign or a verb. */
function phraseAt(telling: Telling, sentence: Told, at: Span): string {
  // When it was stands beside it as its day.
  const stop = sentence.dates.find(({ from }) => from >= at.to)?.from ?? sentence.to
  const after = wordsAt(telling, { ...sentence, from: at.to, to: Math.max(at.to, stop) })
  const end = /^[^,;:!?“”"«»()。，；]*/u.exec(after)?.[0] ?? ''
  // What follows the verb tells of it and does not name it.
  const verb = cue(telling.lang, 'held').exec(end)?.index ?? end.length
  return `${beforeNoun(telling, sentence, at)}${wordsAt(telling, at)}${end.slice(0, verb).replace(tail, '')}`
}

/** The words between an article and its noun: «a minority rights training». */
export function beforeNoun(telling: Telling, sentence: Told, at: Span): string {
  const begins = Math.max(sentence.from, ...sentence.dates.filter(({ to }) => to <= at.from).map(({ to }) => to))
  const words = wordsAt(telling, { ...sentence, from: begins, to: at.from }).split(/(?<=\s)(?=\S)/u)
  const article = articles[telling.lang === 'fr' || telling.lang === 'es' ? telling.lang : 'en']
  const from = words.findLastIndex((word) => article.test(word))
  const between = words.slice(from + 1).join('')
  const isName = from >= 0 && words.length - from <= most && !/["“«„]/u.test(between)
  return isName && !cue(telling.lang, 'held').test(between) ? between : ''
}

const most = 5
const articles = {
  en: /^(?:an?|the|its|this)\s$/iu,
  fr: /^(?:une?|la|les?|cette|ce|sa|son)\s$/iu,
  es: /^(?:una?|el|l[ao]s?|est[ae]|su)\s$/iu,
} as const
// What it was for and when it will be are told elsewhere.
const tail =
  /[\s.]*(?:\s(?:t\.?b\.?c\.?|planned to|scheduled for|entitled|held|in|on|en|le|du|el|from|will|is|was|est|aura)\s*)?$/iu
