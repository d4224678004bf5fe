import type { Fact } from '#terminology'
import type { Claim, Profile, Section } from '../report.ts'
import { draft } from './draft.ts'
import type { DraftClaim, Material } from './draft.ts'
import { identityOf, matchFacts } from './identity.ts'
import { once } from './once.ts'

/** The claims of a report as the records have them now, and what the records have that no claim tells yet. */
export type Refreshed = { readonly claims: readonly Claim[]; readonly fresh: readonly DraftClaim[] }

/**
 * Tells every claim anew from the records. Decisions, edits and numbers stay with the claim. A claim whose fact is no
 * longer there keeps the last one and says so; a fact that no claim tells is fresh, and waits to be taken in.
 */
export function refresh(profile: Profile, claims: readonly Claim[], material: Material): Refreshed {
  const drafted = draft(profile, material)
  const parts = groups.map((group) => refreshPart(group, claims, { drafted, material }))
  const told = new Map(parts.flatMap((part) => part.claims).map((claim) => [claim.id, claim]))
  return {
    claims: claims.map((claim) => told.get(claim.id) ?? claim),
    fresh: parts.flatMap((part) => part.fresh),
  }
}

// A fact may move from the network to a pillar or back without becoming another one.
const groups: readonly (readonly Section[])[] = [
  ['summary'],
  ['council'],
  ['pillar', 'network'],
  ['since'],
  ['mandate'],
]

type Against = { readonly drafted: readonly DraftClaim[]; readonly material: Material }

function refreshPart(group: readonly Section[], claims: readonly Claim[], { drafted, material }: Against): Refreshed {
  const mine = claims.filter(({ section }) => group.includes(section))
  const known = mine.flatMap(({ id, content }) => ('fact' in content ? [{ id, fact: content.fact }] : []))
  const matched = matchFacts(known, factsFor(group, material))
  const gone = new Set(matched.gone)
  const taken = new Set([...matched.told.values()].map(identityOf))
  return {
    claims: mine.map((claim) => {
      const fact = matched.told.get(claim.id)
      return fact === undefined ? { ...claim, gone: gone.has(claim.id) } : retold(claim, fact, material)
    }),
    fresh: drafted.filter(({ section, identity }) => group.includes(section) && !taken.has(identity)),
  }
}

/**
 * A summary may tell anything the body tells: a claim stays although its record is no longer marked as a highlight. What a
 * richer sentence says as well is still known, so that a claim that told it before does not lose its record.
 */
function factsFor([section]: readonly Section[], { facts, context, since, mandate }: Material): readonly Fact[] {
  if (section === 'since') return since
  if (section === 'mandate') return mandate
  const { told, besides } = once(facts)
  return [...(section === 'summary' ? context : []), ...told, ...besides]
}

function retold(claim: Claim, fact: Fact, { pillars }: Material): Claim {
  const ofPillar = pillars.some(({ id }) => id === fact.pillar)
  const body = claim.section === 'pillar' || claim.section === 'network'
  const added = claim.sources.filter((source) => !ownSources(claim).some((own) => own.id === source.id))
  return {
    ...claim,
    section: body ? (ofPillar ? 'pillar' : 'network') : claim.section,
    pillar: body && ofPillar ? (fact.pillar ?? null) : null,
    identity: identityOf(fact),
    content: { fact },
    sources: [...fact.sources, ...added.filter((source) => !fact.sources.some((own) => own.id === source.id))],
    gone: false,
  }
}

const ownSources = ({ content }: Claim) => ('fact' in content ? content.fact.sources : [])
