import type { Fact } from '#terminology'
import type { Pillar, Profile, Section } from '../report.ts'
import { identityOf } from './identity.ts'
import { once } from './once.ts'

/** What a report is drafted from: facts of the period, and what the report itself adds to them. */
export type Material = {
  readonly facts: readonly Fact[]
  /** In the order of their numbers. */
  readonly pillars: readonly Pillar[]
  /** Ids of the records marked as primary work of the period, in their order. */
  readonly highlights: readonly string[]
  readonly context: readonly Fact[]
  readonly mandate: readonly Fact[]
  readonly since: readonly Fact[]
  /** Whether there are words for a key in the rooms' files. */
  readonly hasWords: (key: string) => boolean
}

/** A claim before anybody looked at it. */
export type DraftClaim = {
  readonly section: Section
  readonly pillar: string | null
  readonly identity: string
  readonly fact: Fact
  readonly highlight: boolean
}

/**
 * Facts become claims, each told once in the body, in the order in which the report prints them. A summary claim is the
 * same fact told once more: both change when the record does. A fact of a pillar that the plan does not have is told
 * with the network, so that nothing is lost.
 */
export function draft(profile: Profile, given: Material): DraftClaim[] {
  const material = { ...given, facts: once(distinct(given.facts)).told }
  if (profile === 'council') return councilOf(material)
  const body = bodyOf(material)
  if (profile === 'bullets') return body
  return [
    ...summaryOf(material, body),
    ...body,
    ...given.since.map((fact) => claimOf('since', fact)),
    ...given.mandate.map((fact) => claimOf('mandate', fact)),
  ]
}

const claimOf = (section: Section, fact: Fact, highlight = false): DraftClaim => ({
  section,
  pillar: section === 'pillar' ? (fact.pillar ?? null) : null,
  identity: identityOf(fact),
  fact,
  highlight,
})

const distinct = (facts: readonly Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [identityOf(fact), fact])).values(),
]

function bodyOf({ facts, pillars, highlights }: Material): DraftClaim[] {
  const inOrder = facts.toSorted(byRank)
  const ofPillars = pillars.flatMap(({ id }) => inOrder.filter(({ pillar }) => pillar === id))
  const others = inOrder.filter((fact) => !pillars.some(({ id }) => id === fact.pillar))
  const marked = new Set(highlightedFacts(facts, highlights))
  const lit = (fact: Fact) => fact.highlight === true || marked.has(fact)
  return [
    ...ofPillars.map((fact) => claimOf('pillar', fact, lit(fact))),
    ...others.map((fact) => claimOf('network', fact, lit(fact))),
  ]
}

/**
 * First the context, then what holds for the whole network (who leads, who belongs, what the plan is), then the records
 * marked as primary work, in the order in which they were marked.
 */
function summaryOf({ facts, highlights, context, hasWords }: Material, body: readonly DraftClaim[]): DraftClaim[] {
  const lit = new Set(body.filter(({ highlight }) => highlight).map(({ fact }) => fact))
  const leading = facts
    .filter((fact) => !lit.has(fact))
    .filter((fact) => hasWords(`${fact.key}-summary`) || (fact.pillar === undefined && fact.rank < headsBelow))
    .toSorted(byRank)
  const inMarkedOrder = [...new Set([...highlightedFacts(facts, highlights), ...[...lit].toSorted(byRank)])]
  return [
    ...context.map((fact) => claimOf('summary', fact)),
    ...leading.map((fact) => claimOf('summary', fact)),
    ...inMarkedOrder.map((fact) => claimOf('summary', fact, true)),
  ]
}

/** Of each marked record the first fact that is about it, else the first that rests on it. */
export function highlightedFacts(facts: readonly Fact[], highlights: readonly string[]): Fact[] {
  const inOrder = facts.toSorted(byRank)
  return highlights.flatMap(
    (subject) =>
      inOrder.find(({ sources }) => sources[0]?.id === subject) ??
      inOrder.find(({ sources }) => sources.some(({ id }) => id === subject)) ??
      [],
  )
}

/** Only facts that have a sentence in the style of a Council report; how many fit is seen when they are told. */
function councilOf(material: Material): DraftClaim[] {
  const sayable = bodyOf(material).filter(({ fact }) => material.hasWords(`${fact.key}-council`))
  const leads = (claim: DraftClaim) => claim.section === 'network' && claim.fact.rank < leadsBelow
  return [...sayable.filter(leads), ...sayable.filter((claim) => !leads(claim))].map(({ fact, highlight }) =>
    claimOf('council', fact, highlight),
  )
}

// Ranks that rooms give: what a reader must know of the whole network, and who leads and what it is.
const headsBelow = 4
const leadsBelow = 10

// Facts of one rank and day stay in the order in which their room tells them: what was held, then who had a part in it.
const byRank = (one: Fact, other: Fact): number => one.rank - other.rank || compare(one.on ?? '', other.on ?? '')

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
