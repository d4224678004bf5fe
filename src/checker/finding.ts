import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Span } from '#reading'
import { certainties, kinds } from './rule.ts'
import type { Certainty, Found, Kind } from './rule.ts'

/** What one rule says of a place. */
export type Told = {
  readonly rule: string
  readonly kind: Kind
  readonly values: Readonly<Record<string, string | number>>
}

/**
 * A fault in a text: where, what is wrong there, how sure that is, and what to write instead. `more` is what other rules
 * say of the very same words. The key stays the same as long as the rule, the words and their sentence do.
 */
export type Finding = Told & {
  readonly key: string
  readonly certainty: Certainty
  readonly at: Span
  readonly also: readonly Span[]
  readonly words: string
  readonly instead: string | null
  readonly record: NonNullable<Found['record']> | null
  readonly more: readonly Told[]
}

/** The key of a finding: from its rule, its words, their sentence, and which of several alike in that sentence it is. */
export function keyOf(about: { rule: string; words: string; sentence: string; nth: number }): string {
  const { rule, words, sentence, nth } = about
  const told = [rule, words, sentence.normalize('NFKC').replaceAll(/\s+/g, ' ').trim(), nth]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, keyLength)
}

const keyLength = 22

const span = v.object({ block: v.number(), from: v.number(), to: v.number() })
const told = {
  rule: v.string(),
  kind: v.picklist(kinds),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
}

/** Findings as they are kept beside their text. */
export const findingsSchema = v.array(
  v.object({
    ...told,
    key: v.string(),
    certainty: v.picklist(certainties),
    at: span,
    also: v.array(span),
    words: v.string(),
    instead: v.nullable(v.string()),
    record: v.nullable(v.object({ kind: v.string(), id: v.string(), path: v.string(), label: v.string() })),
    more: v.array(v.object(told)),
  }),
)
