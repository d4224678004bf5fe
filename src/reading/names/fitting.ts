import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'
import { after, before } from '../places/beside.ts'
import type { Mention } from '../reading.ts'
import type { Entry } from './name-index.ts'
import type { Token } from './tokens.ts'

/** Words of a text, from one to another, that may be a name. */
export type Candidate = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly at: number
  readonly last: number
  readonly lang: Lang | null
}

/** Whether a name is what stands there, by its letters: acronyms exactly, names by their capitals, terms in their language. */
export function fits(entry: Entry, { text, tokens, at, last, lang }: Candidate): boolean {
  const said = tokens.slice(at, last + 1).map(({ from, to }) => text.slice(from, to))
  if (entry.exact) return entry.words.every((word, index) => said[index] === word || said[index] === `${word}s`)
  const own = entry.lang === lang || lang === null
  if (entry.kind === 'office') return own || entry.words.length > 2
  if (entry.kind === 'term') return own
  if (!own && entry.words.length < 2 && !/\p{Script=Han}/u.test(entry.said)) return false
  if (!isWrittenLikeAName(entry.words, said)) return false
  const oneWord = entry.words.length === 1 && (entry.kind === 'pillar' || entry.kind === 'document')
  return !oneWord || canOnlyBeAName(text, { from: tokens[at]?.from ?? 0, to: tokens[last]?.to ?? 0 })
}

/** At least half of the words that a name writes with a capital have one here too, the first among them. */
function isWrittenLikeAName(name: readonly string[], said: readonly string[]): boolean {
  const capitals = name
    .map((word, index) => ({ word, here: said[index] ?? '' }))
    .filter(({ word }) => /^\p{Lu}/u.test(word))
  const kept = capitals.filter(({ here }) => /^[\p{Lu}\p{N}]/u.test(here))
  return capitals.length === 0 || (kept.length * 2 >= capitals.length && kept[0] === capitals[0])
}

/** «Communications» at the start of a sentence is an ordinary word, unless what follows shows that it is not. */
function canOnlyBeAName(text: string, { from, to }: { from: number; to: number }): boolean {
  if (!/^\p{Lu}/u.test(text.slice(from, to))) return true
  const starts = /(?:^|[.!?]["”»]?)\s*$/u.test(before(text, from))
  return !starts || /^\s*(?:$|[(:\t]|pillars?\b)/iu.test(after(text, to))
}

type Around = { readonly lang: Lang | null; readonly on: Day; readonly said: string }

/** Of names that fit, that of the text's language, valid on the day, most like what is said, and the shortest of these. */
export function bestOf(entries: readonly Entry[], { lang, on, said }: Around): Entry | undefined {
  if (entries.length < 2) return entries[0]
  const score = (entry: Entry): number =>
    (entry.lang === lang ? 400 : 0) +
    (standsOn(entry, on) ? 200 : 0) +
    (entry.form === 'name' || entry.form === 'acronym' ? 100 : 0) +
    Math.min(sharedStart(entry.said, said), 99)
  return entries.toSorted((one, other) => score(other) - score(one) || one.said.length - other.said.length)[0]
}

/** How many letters two names have in common from their start: «Нигерии» is a form of «Нигерия», not of «Нигер». */
function sharedStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

const standsOn = ({ from, until }: Entry, on: Day): boolean =>
  (from === null || from <= on) && (until === null || on <= until)

/** Which form of a name it is on a day; one that is no longer valid is an earlier one, whatever it was. */
export const formOn = ({ form, until }: Entry, on: Day): Mention['form'] =>
  until !== null && until < on && form !== 'part' ? 'former' : form
