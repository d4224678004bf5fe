import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay, validOn } from '#platform/db'
import { entityKinds } from './entities/entity.ts'
import type { EntityKind } from './entities/entity.ts'
import type { Capacity, Office } from './offices/office.ts'
import { personName } from './people/person.ts'

/** The entities that are members of the network on a day. */
export async function memberEntities(tx: Tx, on: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('entity_memberships')
    .select('entity_memberships.entity')
    .where(validOn('entity_memberships.valid', on))
    .execute()
  return rows.map(({ entity }) => entity)
}

/** How many members of each kind there are on a day; kinds without members are counted as 0. */
export async function entityCounts(tx: Tx, on: Day): Promise<Record<EntityKind, number>> {
  const rows = await tx
    .selectFrom('entity_memberships')
    .innerJoin('entities', 'entities.term', 'entity_memberships.entity')
    .select(['entities.kind', sql<number>`count(*)::int`.as('n')])
    .where(validOn('entity_memberships.valid', on))
    .groupBy('entities.kind')
    .execute()
  const found = new Map(rows.map(({ kind, n }) => [kind, n]))
  const counts = { department: 0, office: 0, fund: 0, programme: 0, agency: 0, institute: 0, other: 0 }
  for (const kind of entityKinds) counts[kind] = found.get(kind) ?? 0
  return counts
}

/** How many people belong to the network on a day, as far as this viewer may see them. */
export async function personCount(tx: Tx, on: Day): Promise<number> {
  const { n } = await tx
    .selectFrom('affiliations')
    .innerJoin('people', 'people.id', 'affiliations.person')
    .select(sql<number>`count(*)::int`.as('n'))
    .where(validOn('affiliations.valid', on))
    .executeTakeFirstOrThrow()
  return n
}

/** How many of them serve in the field. */
export async function fieldCount(tx: Tx, on: Day): Promise<number> {
  const { n } = await tx
    .selectFrom('affiliations')
    .innerJoin('people', 'people.id', 'affiliations.person')
    .select(sql<number>`count(*)::int`.as('n'))
    .where(validOn('affiliations.valid', on))
    .where('people.field', '=', true)
    .executeTakeFirstOrThrow()
  return n
}

/** Which entity each of these people belongs to on a day. */
export async function affiliationsOn(tx: Tx, people: readonly string[], on: Day): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await tx
    .selectFrom('affiliations')
    .select(['affiliations.person', 'affiliations.entity'])
    .where('affiliations.person', 'in', [...new Set(people)])
    .where(validOn('affiliations.valid', on))
    .execute()
  return new Map(rows.map(({ person, entity }) => [person, entity]))
}

/** Somebody who speaks for an entity. */
export type FocalPoint = {
  readonly id: string
  readonly entity: string
  readonly person: string
  readonly name: string
  readonly capacity: Capacity
  readonly from: Day | null
  readonly to: Day | null
}

/** Focal points and alternates on a day; the public sees none. */
export async function focalPointsOn(tx: Tx, on: Day): Promise<FocalPoint[]> {
  const rows = await tx
    .selectFrom('focal_points')
    .innerJoin('people', 'people.id', 'focal_points.person')
    .select([
      'focal_points.id',
      'focal_points.entity',
      'focal_points.person',
      'focal_points.capacity',
      'people.given',
      'people.family',
      firstDay('focal_points.valid').as('from'),
      lastDay('focal_points.valid').as('to'),
    ])
    .where(validOn('focal_points.valid', on))
    .orderBy('people.family')
    .orderBy('people.given')
    .execute()
  return rows.map(({ given, family, ...row }) => ({ ...row, name: personName({ given, family }) }))
}

/**
 * Members without a focal point on a day. To be asked for somebody of the network: who may not see focal points would
 * take every member for a gap.
 */
export async function gaps(tx: Tx, on: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('entity_memberships')
    .select('entity_memberships.entity')
    .where(validOn('entity_memberships.valid', on))
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('focal_points')
            .select('focal_points.id')
            .whereRef('focal_points.entity', '=', 'entity_memberships.entity')
            .where('focal_points.capacity', '=', 'focal-point')
            .where(validOn('focal_points.valid', on)),
        ),
      ),
    )
    .execute()
  return rows.map(({ entity }) => entity)
}

/** An office of the network, which entity holds it, and the people who do so in its name (nobody for the public). */
export type HeldOffice = {
  readonly office: Office
  readonly term: string
  readonly entity: string
  readonly from: Day | null
  readonly to: Day | null
  readonly holders: readonly { readonly person: string; readonly name: string }[]
}

/** The offices held on a day, the permanent one first. */
export async function officesOn(tx: Tx, on: Day): Promise<HeldOffice[]> {
  const terms = await tx
    .selectFrom('office_terms')
    .select([
      'office_terms.id as term',
      'office_terms.office',
      'office_terms.entity',
      firstDay('office_terms.valid').as('from'),
      lastDay('office_terms.valid').as('to'),
    ])
    .where(validOn('office_terms.valid', on))
    .orderBy('office_terms.office')
    .execute()
  const holders = await tx
    .selectFrom('office_holders')
    .innerJoin('people', 'people.id', 'office_holders.person')
    .select(['office_holders.term', 'office_holders.person', 'people.given', 'people.family'])
    .where(validOn('office_holders.valid', on))
    .orderBy('people.family')
    .orderBy('people.given')
    .execute()
  return terms.map((held) => ({
    ...held,
    holders: holders
      .filter(({ term }) => term === held.term)
      .map(({ person, given, family }) => ({ person, name: personName({ given, family }) })),
  }))
}
