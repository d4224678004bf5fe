import type { TestHouse } from '../house.ts'

/** What is stored: for each table its rows, as a count and a fingerprint of their contents. */
export type Stored = Readonly<Record<string, string>>

// The door's own book: a session is opened for each command that reads, and closed after it.
const comeAndGo = ['sessions']

/** Everything that is stored, so that two moments can be compared: the head of the ledger, and every table. */
export async function storedIn({ database }: Pick<TestHouse, 'database'>): Promise<Stored> {
  const { pool } = database.owner
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname "name" from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const kept = tables.map(({ name }) => name).filter((name) => !comeAndGo.includes(name))
  const questions = kept.map(
    (name) =>
      `select '${name}' "name", count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') state from "${name}" t`,
  )
  const { rows } = await pool.query<{ name: string; state: string }>(questions.join(' union all '))
  const { rows: heads } = await pool.query<{ head: string }>(`select coalesce(max(seq), 0)::text head from ledger`)
  return { head: heads[0]?.head ?? '', ...Object.fromEntries(rows.map(({ name, state }) => [name, state])) }
}

/** The tables that differ between two moments. */
export const changedIn = (before: Stored, after: Stored): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name])
