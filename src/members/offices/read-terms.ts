import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay, overlapsWith } from '#platform/db'
import { personName } from '../people/person.ts'
import type { Capacity, Office } from './office.ts'

/** One term of office. */
export type Term = {
  readonly id: string
  readonly office: Office
  readonly entity: string
  readonly from: Day | null
  readonly to: Day | null
}

export const termById = (tx: Tx, id: string): Promise<Term | undefined> =>
  terms(tx).where('office_terms.id', '=', id).executeTakeFirst()

/** Terms of office that have a day in common with a period, in the order in which they began. */
export const termsIn = (tx: Tx, from: Day, to: Day): Promise<Term[]> =>
  terms(tx)
    .where(overlapsWith('office_terms.valid', from, to))
    .orderBy('office_terms.valid')
    .execute()

const terms = (tx: Tx) =>
  tx
    .selectFrom('office_terms')
    .select([
      'office_terms.id',
      'office_terms.office',
      'office_terms.entity',
      firstDay('office_terms.valid').as('from'),
      lastDay('office_terms.valid').as('to'),
    ])

/** One focal point or alternate, with the code of the entity they speak for. */
export type OneFocalPoint = {
  readonly id: string
  readonly name: string
  readonly capacity: Capacity
  readonly code: string
}

export async function focalPointById(tx: Tx, id: string): Promise<OneFocalPoint | undefined> {
  const row = await tx
    .selectFrom('focal_points')
    .innerJoin('people', 'people.id', 'focal_points.person')
    .innerJoin('terms', 'terms.id', 'focal_points.entity')
    .select(['focal_points.id', 'focal_points.capacity', 'people.given', 'people.family', 'terms.code'])
    .where('focal_points.id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : { id: row.id, capacity: row.capacity, code: row.code, name: personName(row) }
}
