import type { Lang } from '#platform/words'
import type { Known, Reading, Span } from '#reading'

/** What sort of fault it is; the names are those of the field's editors. */
export const kinds = [
  'NUM',
  'NAME',
  'DATE',
  'ACR',
  'TERM',
  'ADDR',
  'LANG',
  'CLAIM',
  'DUP',
  'TYPO',
  'STRUCT',
  'RESID',
  'PRIV',
] as const
export type Kind = (typeof kinds)[number]

/** How sure the rule is: a contradiction on the page or with a record; very probably; worth a look. */
export const certainties = ['certain', 'likely', 'look'] as const
export type Certainty = (typeof certainties)[number]

/** A fault at a place. `values` fill the rule's sentence `checker.found-<rule>`; `also` are the other places of the same fault. */
export type Found = {
  readonly at: Span
  readonly values?: Readonly<Record<string, string | number>>
  readonly also?: readonly Span[]
  /** What to write instead of the words at `at`; absent where only a person can say. */
  readonly instead?: string
  readonly certainty?: Certainty
  /** The record that contradicts the text. */
  readonly record?: { readonly kind: string; readonly id: string; readonly path: string; readonly label: string }
}

/**
 * A small text that shows the rule, one block a line (`# ` opens a heading, `- ` an item); `finds` are the words found
 * wrong in it. `known` is what the examples need beside the terms that are shipped.
 */
export type Example = {
  readonly text: string
  readonly finds?: readonly string[]
  readonly lang?: Lang
  readonly asOf?: string
  readonly known?: Partial<Known>
}

/**
 * One rule of the checker. Its words are `checker.rule-<name>` (what it looks for), `checker.why-<name>` (why it matters)
 * and `checker.found-<name>` (what is wrong here), in six languages.
 */
export type Rule = {
  readonly name: string
  readonly kind: Kind
  readonly certainty: Certainty
  /** The languages of texts that it understands. */
  readonly langs: readonly Lang[]
  readonly bad: Example
  readonly good: Example
  /** The same rule in other languages, and the cases that it must tell apart. */
  readonly others?: readonly { readonly bad: Example; readonly good: Example }[]
  /** Words that the text quotes are not its own, so their faults are left. */
  readonly leavesQuotations?: true
  find(reading: Reading, known: Known): readonly Found[]
}
