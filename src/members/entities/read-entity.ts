import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay, validOn } from '#platform/db'
import type { Capacity, Office } from '../offices/office.ts'
import { personName } from '../people/person.ts'
import type { EntityKind } from './entity.ts'

/** A period with both days inclusive; null is open. */
export type Span = { readonly from: Day | null; readonly to: Day | null }

export type EntityCard = {
  readonly id: string
  readonly code: string
  readonly kind: EntityKind
  readonly parent: string | null
  readonly domains: readonly string[]
  readonly roleAddress: string | null
  readonly revision: number
  readonly parts: readonly string[]
  readonly memberships: readonly (Span & { readonly source: string })[]
  readonly terms: readonly (Span & { readonly id: string; readonly office: Office; readonly source: string })[]
  /** Nobody for the public. The newest first. */
  readonly focalPoints: readonly (Span & {
    readonly id: string
    readonly person: string
    readonly name: string
    readonly capacity: Capacity
  })[]
}

/** One entity of the register by its code, with all its terms over time; undefined when there is none. */
export async function entityCard(tx: Tx, code: string): Promise<EntityCard | undefined> {
  const row = await tx
    .selectFrom('entities')
    .innerJoin('terms', 'terms.id', 'entities.term')
    .select([
      'entities.term as id',
      'terms.code',
      'entities.kind',
      'entities.parent',
      'entities.domains',
      'entities.role_address as roleAddress',
      'entities.revision',
    ])
    .where('terms.code', '=', code)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    ...row,
    parts: await partsOf(tx, row.id),
    memberships: await membershipsOf(tx, row.id),
    terms: await termsOf(tx, row.id),
    focalPoints: await focalPointsOf(tx, row.id),
  }
}

/** Every entity of the register with its code, member or not: what forms offer to choose from. */
export const registeredEntities = (tx: Tx) => registered(tx).execute()

const registered = (tx: Tx) =>
  tx
    .selectFrom('entities')
    .innerJoin('terms', 'terms.id', 'entities.term')
    .select([
      'entities.term as id',
      'terms.code',
      'entities.kind',
      'entities.domains',
      'entities.role_address as roleAddress',
    ])

/** The members of a day with what lists print of them. */
export const membersOn = (tx: Tx, on: Day) =>
  registered(tx)
    .innerJoin('entity_memberships', 'entity_memberships.entity', 'entities.term')
    .where(validOn('entity_memberships.valid', on))
    .execute()

async function partsOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.selectFrom('entities').select('entities.term').where('entities.parent', '=', id).execute()
  return rows.map(({ term }) => term)
}

const membershipsOf = (tx: Tx, id: string) =>
  tx
    .selectFrom('entity_memberships')
    .select([
      firstDay('entity_memberships.valid').as('from'),
      lastDay('entity_memberships.valid').as('to'),
      'entity_memberships.source',
    ])
    .where('entity_memberships.entity', '=', id)
    .orderBy('entity_memberships.valid', 'desc')
    .execute()

const termsOf = (tx: Tx, id: string) =>
  tx
    .selectFrom('office_terms')
    .select([
      'office_terms.id',
      'office_terms.office',
      firstDay('office_terms.valid').as('from'),
      lastDay('office_terms.valid').as('to'),
      'office_terms.source',
    ])
    .where('office_terms.entity', '=', id)
    .orderBy('office_terms.valid', 'desc')
    .execute()

async function focalPointsOf(tx: Tx, id: string): Promise<EntityCard['focalPoints']> {
  const rows = await tx
    .selectFrom('focal_points')
    .innerJoin('people', 'people.id', 'focal_points.person')
    .select([
      'focal_points.id',
      'focal_points.person',
      'focal_points.capacity',
      'people.given',
      'people.family',
      firstDay('focal_points.valid').as('from'),
      lastDay('focal_points.valid').as('to'),
    ])
    .where('focal_points.entity', '=', id)
    .orderBy('focal_points.valid', 'desc')
    .execute()
  return rows.map(({ given, family, ...point }) => ({ ...point, name: personName({ given, family }) }))
}
