import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'

/** A name of something in a language, when it was valid, and what form of the name it is. */
export type KnownName = {
  readonly lang: Lang
  readonly said: string
  readonly form: 'name' | 'acronym' | 'alias'
  readonly from: Day | null
  readonly until: Day | null
}

/** Something with names: `id` of its record or term, `code` of its term or label of its record. */
export type KnownThing = { readonly id: string; readonly code: string; readonly names: readonly KnownName[] }

/** A term with what sort of word it is: a title of an office, a term of the field, a ground, a decade, a group. */
export type KnownTerm = KnownThing & { readonly kind?: string }

export type KnownEntity = KnownThing & {
  /** Mail domains under which its people write; several entities may share one. */
  readonly domains: readonly string[]
  /** Member of the network on the day asked about. */
  readonly member: boolean
  /** The mailbox that follows the role, for texts that everybody reads. */
  readonly roleAddress?: string | null
}

export type KnownPillar = KnownThing & {
  readonly number: number
  readonly leads: readonly string[]
  readonly paused: { readonly since: Day } | null
  readonly roleAddress: string | null
}

export type KnownDocument = KnownThing & {
  readonly path: string
  readonly symbol: string | null
  readonly adopted: { readonly on: Day; readonly method: string } | null
  readonly dated: Day | null
  /** Languages in which it is published on the day asked about. */
  readonly published: readonly Lang[]
}

/** A happening on record: an event or a meeting, for what a text says of days, numbers and plurals. */
export type KnownHappening = KnownThing & {
  readonly path: string
  readonly kind: string
  readonly first: Day | null
  readonly last: Day | null
  readonly state: string
}

export type KnownDecision = {
  readonly id: string
  readonly label: string
  readonly path: string
  readonly on: Day
  readonly text: string
}

export type KnownOffice = {
  readonly entity: string
  readonly person: string | null
  readonly office: string
  readonly from: Day
  readonly until: Day | null
}

/** How many are on record on the day asked about; null where nothing is recorded that could be counted. */
export type KnownCounts = {
  readonly people: number | null
  readonly members: number | null
  readonly pillars: number | null
}

/** A phrase that the network agreed upon, or that an instrument fixed: how it must be quoted, and where from. */
export type AgreedPhrase = {
  readonly id: string
  readonly lang: Lang
  readonly said: string
  readonly source: string
  readonly path: string
}

/**
 * What the network knows on a day, as plain data, so that rules and proposals are pure. An empty network knows the terms
 * that we ship and nothing else.
 */
export type Known = {
  readonly on: Day
  readonly network: { readonly name: string; readonly short: string } | null
  readonly entities: readonly KnownEntity[]
  readonly pillars: readonly KnownPillar[]
  readonly countries: readonly KnownThing[]
  readonly bodies: readonly KnownThing[]
  readonly frameworks: readonly KnownThing[]
  readonly days: readonly (KnownThing & { readonly month: number; readonly day: number })[]
  /** Terms with their preferred names: titles of offices, terms of the field, languages. */
  readonly terms: readonly KnownTerm[]
  /** Country teams on record; what they serve is in their names. */
  readonly teams: readonly KnownThing[]
  readonly documents: readonly KnownDocument[]
  /** Outputs of the plan in force, by their titles. */
  readonly outputs: readonly KnownThing[]
  readonly happenings: readonly KnownHappening[]
  readonly decisions: readonly KnownDecision[]
  readonly offices: readonly KnownOffice[]
  readonly phrases: readonly AgreedPhrase[]
  readonly plan: {
    readonly id: string
    readonly name: string
    readonly first: Day
    readonly last: Day
    readonly adopted: Day | null
    readonly final: Day | null
  } | null
  readonly counts: KnownCounts
}
