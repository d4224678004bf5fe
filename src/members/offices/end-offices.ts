import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { beginsAfter, endingOn, goesOnAfter } from '../term.ts'

/** Ends the offices an entity holds; `last` is the last day. People who hold them for the entity are ended before. */
export async function endOffices(tx: Tx, entity: string, last: Day): Promise<void> {
  await sql`delete from office_terms where entity = ${entity} and ${beginsAfter(last)}`.execute(tx)
  await sql`update office_terms set valid = ${endingOn(last)}
    where entity = ${entity} and valid @> ${last}::date and ${goesOnAfter(last)}`.execute(tx)
}

/** Ends a term of office with everybody who holds it. Returns whose it was; undefined when it was not held that day. */
export async function endOneTerm(tx: Tx, term: string, last: Day): Promise<string | undefined> {
  const { rows } = await sql<{ entity: string }>`update office_terms set valid = ${endingOn(last)}
    where id = ${term} and valid @> ${last}::date returning entity`.execute(tx)
  await sql`delete from office_holders where term = ${term} and ${beginsAfter(last)}`.execute(tx)
  await sql`update office_holders set valid = ${endingOn(last)}
    where term = ${term} and valid @> ${last}::date and ${goesOnAfter(last)}`.execute(tx)
  return rows[0]?.entity
}
