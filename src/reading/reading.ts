import type { Day } from '#platform/db'
import type { Block, Text } from '#platform/texts'
import type { Lang } from '#platform/words'

/** A stretch of a text: which block (an index into `blocks`), from one character to before another. */
export type Span = { readonly block: number; readonly from: number; readonly to: number }

/** A sentence of a block; a heading or an item is one, however it ends. */
export type Sentence = Span & { readonly text: string }

/**
 * A date as a text gives it. `from` and `until` are the days it may mean, both inclusive: a day is one day, "in May" is
 * its thirty-one. «2021+» has no last day. The year may come from what is written around it (`yearFrom`), or be missing: then both days are absent.
 */
export type DateSaid = Span & {
  readonly said: string
  readonly grain: 'day' | 'range' | 'month' | 'quarter' | 'half' | 'year' | 'span-of-years'
  readonly first?: Day
  readonly last?: Day
  readonly yearFrom: 'said' | 'sentence' | 'text' | 'none'
  /** How it is written: `d-month-y` (4 October 2021), `month-d-y` (October 4, 2021), `iso`, `numeric`, and so on. */
  readonly style: string
}

/** A number with what is counted: "eight Pillars", "circa 200 UN staff", "more than 20 agencies". */
export type NumberSaid = Span & {
  readonly said: string
  readonly value: number
  readonly rounding: 'exact' | 'about' | 'over' | 'under'
  readonly inWords: boolean
  /** The words that follow it, up to the end of the clause; what is counted is among the first of them. */
  readonly of: string
}

/** A list inside a sentence or made of items: "(1) …; (2) …", "A, B and C", a run of item blocks. */
export type Enumeration = Span & {
  readonly items: readonly (Span & { readonly text: string; readonly number?: string })[]
  readonly shape: 'numbered' | 'inline' | 'blocks'
  /** The words that announce it, if any do: "has eight Pillars, …, as follows". */
  readonly announced: string | null
}

/** A name that the registers know, found in a text by any of its forms; `id` is absent for what only looks like one. */
export type Mention = Span & {
  readonly said: string
  readonly kind:
    | 'entity'
    | 'pillar'
    | 'country'
    | 'team'
    | 'body'
    | 'framework'
    | 'day'
    | 'document'
    | 'office'
    | 'term'
  readonly id: string
  readonly code: string
  /** Which form was used: the official name of the day, its acronym, an earlier name, an alias. */
  readonly form: 'name' | 'acronym' | 'former' | 'alias' | 'part'
}

/** An all-capitals word; `expanded` when its long form stands beside it at this place. */
export type Acronym = Span & { readonly said: string; readonly expanded: string | null; readonly known: string | null }

export type Address = Span & { readonly said: string; readonly kind: 'mail' | 'web'; readonly host: string }
export type SymbolSaid = Span & { readonly said: string; readonly parsed: boolean }
export type Quotation = Span & { readonly said: string }

/** A text with what it says found in it, before anybody judges it. All lists are in the order of the text. */
export type Reading = {
  readonly text: Text
  readonly lang: Lang | null
  /** The blocks of the text, and after them its notes, each a paragraph at the place of the note. */
  readonly blocks: readonly Block[]
  /** The heading (an index into `blocks`) that each block stands under; null before the first. */
  readonly under: readonly (number | null)[]
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateSaid[]
  readonly numbers: readonly NumberSaid[]
  readonly enumerations: readonly Enumeration[]
  readonly mentions: readonly Mention[]
  readonly acronyms: readonly Acronym[]
  readonly addresses: readonly Address[]
  readonly symbols: readonly SymbolSaid[]
  readonly quotations: readonly Quotation[]
  /** The period that the text says it is about ("January-June 2021"), or null. */
  readonly period: { readonly first: Day; readonly last: Day } | null
}
