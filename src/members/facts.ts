import type { Day, Tx } from '#platform/db'
import { overlapsWith } from '#platform/db'
import { formatDay, formatEnds, formatList } from '#platform/words'
import type { Lang } from '#platform/words'
import { inAll, namesAt } from '#terminology'
import type { Fact, Names, Scope, Source, Value } from '#terminology'
import { aboutCount } from './about-count.ts'
import { entityKinds } from './entities/entity.ts'
import type { EntityKind } from './entities/entity.ts'
import { termsIn } from './offices/read-terms.ts'
import type { Term } from './offices/read-terms.ts'
import { heldOn } from './people/read-person.ts'
import { dayBefore } from './term.ts'
import { figureOf, sizeStatedIn } from './read-size.ts'
import type { StatedSize } from './read-size.ts'
import { entityCounts, fieldCount, memberEntities, personCount } from './read.ts'
import { speak } from './words/index.ts'

type Telling = { readonly tx: Tx; readonly scope: Scope; readonly names: Names }

/**
 * What the register can prove about a period: who chaired, how many people and which entities there were at its end, how
 * that changed, and who joined. Counts are of what the asking viewer may see.
 */
export async function facts(tx: Tx, scope: Scope): Promise<Fact[]> {
  const telling = { tx, scope, names: await namesAt(tx, scope.to) }
  return [
    ...(await coChairs(telling)),
    ...(await people(telling)),
    ...(await entities(telling)),
    ...(await growth(telling)),
    ...(await joined(telling)),
  ]
}

async function coChairs({ tx, scope, names }: Telling): Promise<Fact[]> {
  const terms = await termsIn(tx, scope.from, scope.to)
  const standing = terms.filter((term) => heldOn(term, scope.to))
  const [permanent, rotating] = (['co-chair-permanent', 'co-chair-rotating'] as const).map((office) =>
    standing.find((term) => term.office === office),
  )
  if (permanent === undefined || rotating === undefined || rotating.from === null || rotating.to === null)
    return terms.map((term) => oneTerm(term, names))
  const pair: Fact = {
    key: 'members.fact-co-chairs',
    values: {
      n: { number: 2 },
      permanent: { entity: permanent.entity },
      rotating: { entity: rotating.entity },
      ...termTold(rotating.from, rotating.to),
    },
    sources: [sourceOf(permanent, names), sourceOf(rotating, names)],
    rank: 1,
  }
  return [pair, ...terms.filter((term) => term !== permanent && term !== rotating).map((term) => oneTerm(term, names))]
}

function oneTerm(term: Term, names: Names): Fact {
  const entity = { entity: term.entity }
  const sources = [sourceOf(term, names)]
  if (term.office === 'co-chair-permanent')
    return { key: 'members.fact-permanent', values: { entity }, sources, rank: 1 }
  if (term.from !== null && term.to !== null)
    return { key: 'members.fact-rotating', values: { entity, ...termTold(term.from, term.to) }, sources, rank: 2 }
  return {
    key: 'members.fact-rotating-open',
    values: { entity, from: { day: term.from ?? names.day } },
    sources,
    rank: 2,
  }
}

/** A term of office as a line prints it, and both its ends for a sentence that joins them. */
const termTold = (from: Day, to: Day): Record<string, Value> => ({
  term: { range: [from, to] },
  first: inAll((lang) => formatEnds(lang, from, to).first),
  last: inAll((lang) => formatEnds(lang, from, to).last),
})

const sourceOf = ({ id, entity }: Term, names: Names): Source => ({
  kind: 'term',
  id,
  label: names.label(entity, 'en').text,
  path: `/members/entities/${names.codeOf(entity)}#offices`,
})

async function people({ tx, scope: { from, to } }: Telling): Promise<Fact[]> {
  const [count, members] = [await personCount(tx, to), await memberEntities(tx, to)]
  const stated = await sizeStatedIn(tx, { from, to })
  if (stated !== undefined && stated.people > count) return [statedFact(stated, members.length)]
  if (count === 0) return []
  const printed = aboutCount(count)
  const figure = 'about' in printed ? { about: { number: printed.about } } : {}
  return [
    {
      key: 'about' in printed ? 'members.fact-people' : 'members.fact-people-exact',
      values: { ...figure, exact: { number: count }, entities: { number: members.length }, day: { day: to } },
      sources: [registerOn(to)],
      rank: 3,
    },
  ]
}

/** A number that a text gives is told as that text's, with the entities that are on record. */
const statedFact = ({ id, day, source, ...size }: StatedSize, ofEntities: number): Fact => ({
  key: 'members.fact-people-stated',
  values: {
    figure: { texts: figureOf(size) },
    exact: { number: size.people },
    entities: { number: ofEntities },
    day: { day },
    source: { text: source },
  },
  sources: [{ ...registerOn(day), kind: 'size', id, label: source }],
  rank: 3,
})

// The register as of a day: the page where everybody counted can be seen.
const registerOn = (day: Day): Source => ({
  kind: 'register',
  id: day,
  label: `Members, ${formatDay('en', day)}`,
  path: `/members?on=${day}`,
})

async function entities({ tx, scope: { to }, names }: Telling): Promise<Fact[]> {
  const members = await memberEntities(tx, to)
  if (members.length === 0) return []
  const counts = await entityCounts(tx, to)
  const sources = entitySources(members, names)
  return [
    {
      key: 'members.fact-entities',
      values: { list: { entities: members }, n: { number: members.length }, day: { day: to } },
      sources,
      rank: 4,
    },
    {
      key: 'members.fact-kinds',
      values: {
        ...Object.fromEntries(Object.entries(counts).map(([kind, number]) => [kind, { number }])),
        parts: inAll((lang) => formatList(lang, countedKinds(lang, counts))),
      },
      sources,
      rank: 5,
    },
  ]
}

/** "four departments", "one institute": each kind that has members. */
const countedKinds = (lang: Lang, counts: Readonly<Record<EntityKind, number>>): string[] =>
  entityKinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [speak(lang)(`members.counted-${kind}`, { n: counts[kind] })],
  )

const entitySources = (ids: readonly string[], names: Names): Source[] =>
  names.sortedByLabel(ids, 'en').map((id) => ({
    kind: 'entity',
    id,
    label: names.label(id, 'en').text,
    path: `/members/entities/${names.codeOf(id)}`,
  }))

async function growth({ tx, scope: { from, to } }: Telling): Promise<Fact[]> {
  const [start, end] = [await personCount(tx, from), await personCount(tx, to)]
  const stated = await sizeStatedIn(tx, { from, to })
  // A register that does not name everybody cannot tell how their number changed.
  if ((start === 0 && end === 0) || (stated?.people ?? 0) > end) return []
  const [before, field] = [await fieldCount(tx, from), await fieldCount(tx, to)]
  const sources = [registerOn(from), registerOn(to)]
  const change: Fact = {
    key: 'members.fact-change',
    values: { start: { number: start }, end: { number: end }, first: { day: from }, last: { day: to } },
    sources,
    rank: 6,
  }
  const inField: Fact = {
    key: 'members.fact-field',
    values: { before: { number: before }, field: { number: field }, first: { day: from }, day: { day: to } },
    sources,
    rank: 7,
  }
  return before === 0 && field === 0 ? [change] : [change, inField]
}

async function joined({ tx, scope: { from, to }, names }: Telling): Promise<Fact[]> {
  const before = await memberEntities(tx, dayBefore(from))
  if (before.length === 0) return []
  const rows = await tx
    .selectFrom('entity_memberships')
    .select('entity_memberships.entity')
    .where(overlapsWith('entity_memberships.valid', from, to))
    .execute()
  const fresh = [...new Set(rows.map(({ entity }) => entity))].filter((entity) => !before.includes(entity))
  if (fresh.length === 0) return []
  const values = { list: { entities: fresh }, n: { number: fresh.length } }
  return [{ key: 'members.fact-joined', values, sources: entitySources(fresh, names), rank: 8 }]
}
