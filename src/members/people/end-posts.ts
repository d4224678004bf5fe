import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { beginsAfter, endingOn, goesOnAfter } from '../term.ts'

/** Whose posts: of one person, of everybody in one entity, or of one person in one entity. */
export type Whose = { readonly person?: string; readonly entity?: string }

/**
 * Ends what people are for the network: belonging to an entity, speaking for it, holding an office in its name. `last` is
 * the last day on which it holds; what would only begin later is dropped. Returns how many affiliations were ended.
 */
export async function endPosts(tx: Tx, whose: Whose, last: Day): Promise<number> {
  const direct = theirs(whose, sql`entity`)
  const held = theirs(whose, sql`(select office_terms.entity from office_terms where office_terms.id = term)`)
  await endIn(tx, { table: 'focal_points', where: direct, last })
  await endIn(tx, { table: 'office_holders', where: held, last })
  return endIn(tx, { table: 'affiliations', where: direct, last })
}

function theirs({ person, entity }: Whose, entityOf: RawBuilder<unknown>): RawBuilder<boolean> {
  const one = person === undefined ? sql`true` : sql`person = ${person}`
  const other = entity === undefined ? sql`true` : sql`${entityOf} = ${entity}`
  return sql<boolean>`(${one} and ${other})`
}

type Ending = { readonly table: string; readonly where: RawBuilder<boolean>; readonly last: Day }

async function endIn(tx: Tx, { table, where, last }: Ending): Promise<number> {
  await sql`delete from ${sql.table(table)} where ${where} and ${beginsAfter(last)}`.execute(tx)
  const ended = await sql`update ${sql.table(table)} set valid = ${endingOn(last)}
    where ${where} and valid @> ${last}::date and ${goesOnAfter(last)} returning 1`.execute(tx)
  return ended.rows.length
}
