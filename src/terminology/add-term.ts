import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { insertNames, nameRow } from './load.ts'
import type { Kind, Name } from './term.ts'

type Naming = Omit<Name, 'from' | 'until'>

/**
 * Adds a term that the product did not ship, with its names from a day on (or from always). The caller decides who may.
 * The source is kept with the mark `here: `, so that a later release leaves these names alone.
 */
export async function addTerm(
  tx: Tx,
  { id, kind, code, from, names }: { id: string; kind: Kind; code: string; from?: Day; names: readonly Naming[] },
): Promise<void> {
  await sql`insert into terms (id, kind, code) values (${id}, ${kind}, ${code})`.execute(tx)
  await insertNames(
    tx,
    names.map((name) => nameRow(id, { ...name, from, source: `here: ${name.source}` })),
  )
}

/** Gives a term new names from a day on: in the languages named, what stood before ends the day before, and stays on record. */
export async function renameTerm(
  tx: Tx,
  { id, from, names }: { id: string; from: Day; names: readonly Naming[] },
): Promise<void> {
  const langs = names.map(({ lang }) => lang)
  await sql`delete from term_names where term = ${id} and lang = any(${langs}) and lower(valid) >= ${from}::date`.execute(
    tx,
  )
  await sql`update term_names set valid = daterange(lower(valid), ${from}::date) where term = ${id} and lang = any(${langs})
    and valid @> ${from}::date`.execute(tx)
  await insertNames(
    tx,
    names.map((name) => nameRow(id, { ...name, from, source: `here: ${name.source}` })),
  )
}
