import type { Reading, Sentence, Span } from '#reading'
import { isOwnLanguage } from './own-language.ts'

/** Words found by a pattern, with the sentence they stand in and the groups of the pattern that have names. */
export type Match = {
  readonly at: Span
  readonly said: string
  readonly sentence: Sentence
  readonly named: Readonly<Record<string, string>>
}

/** What a pattern finds in the sentences of a text, in their order, quotations left out: others' words are theirs. */
export function matchesIn(reading: Reading, pattern: RegExp): Match[] {
  return reading.sentences
    .flatMap((sentence) => matchesOf(sentence, pattern))
    .filter(({ at, sentence }) => !isQuoted(reading, at) && isOwnLanguage(reading, sentence))
}

/** What a pattern, which must be global, finds in one sentence. */
export function matchesOf(sentence: Sentence, pattern: RegExp): Match[] {
  return [...sentence.text.matchAll(pattern)].map((hit) => ({
    at: within(sentence, hit.index, hit[0].length),
    said: hit[0],
    sentence,
    named: { ...hit.groups },
  }))
}

export const within = ({ block, from }: Span, index: number, length: number): Span => ({
  block,
  from: from + index,
  to: from + index + length,
})

export function isQuoted({ quotations }: Reading, { block, from, to }: Span): boolean {
  return quotations.some((one) => one.block === block && one.from <= from && to <= one.to)
}

export const overlap = (one: Span, other: Span): boolean =>
  one.block === other.block && one.from < other.to && other.from < one.to

/** The words at a place. */
export const wordsAt = ({ blocks }: Reading, { block, from, to }: Span): string =>
  blocks[block]?.text.slice(from, to) ?? ''

/** The whole of a block. */
export const wholeOf = ({ blocks }: Reading, block: number): Span => ({
  block,
  from: 0,
  to: blocks[block]?.text.length ?? 0,
})

/** Alternatives of a pattern, one per language; a language that has none finds nothing. */
export function patternFor<L extends string>(reading: Reading, patterns: Partial<Record<L, RegExp>>): RegExp {
  const known: Partial<Record<string, RegExp>> = patterns
  return known[reading.lang ?? 'en'] ?? /(?!)/gu
}

/** How many words a text has, its lists and headings included. */
export const lengthOf = ({ blocks }: Reading): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)

/** Where a finding about the whole text is shown: its first heading, or else its first line. */
export function startOf(reading: Reading): Span {
  const heading = reading.blocks.findIndex(({ kind }) => kind === 'heading')
  return wholeOf(reading, Math.max(0, heading))
}
