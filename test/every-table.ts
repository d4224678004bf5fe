import { Client } from 'pg'
import type { TestHouse } from './house.ts'

/** A fingerprint of every row of every table, those of the queue included, seen by whom no wall stops. */
export async function fingerprints({
  database: { site },
}: Pick<TestHouse, 'database'>): Promise<Record<string, string>> {
  const { admin, database } = site
  const client = new Client({ ...admin, database })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) "name" from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    )
    const prints: Record<string, string> = {}
    for (const { name } of rows) {
      const asked = `select count(*) || ' ' || coalesce(md5(string_agg(one::text, '|' order by one::text)), '') print from ${name} one`
      prints[name] = (await client.query<{ print: string }>(asked)).rows[0]?.print ?? ''
    }
    return prints
  } finally {
    await client.end()
  }
}
