import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool, PoolClient } from 'pg'

type Migration = { readonly name: string; readonly text: string; readonly hash: string }

/** The migrations of a folder in their order. */
const migrationsIn = (folder: string): Migration[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    })

/**
 * Applies what is not yet applied, each migration in a transaction of its own, and returns their names. `owner` connects as
 * the owner of the tables. Throws when a migration was changed after it was applied: they only go forward.
 */
export async function migrate(owner: Pool, folder: string): Promise<string[]> {
  const client = await owner.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('colonnade migrate', 0))`)
    await client.query(register)
    return await applyMissing(client, migrationsIn(folder))
  } finally {
    await client.query(`select pg_advisory_unlock_all()`).catch(() => undefined)
    client.release()
  }
}

// Row security is forced on this table as on all others; its owner is let through by name.
const register = `
  create table if not exists migrations (name text primary key, hash text not null, at timestamptz not null default now());
  comment on table migrations is 'platform: which migrations this database has had';
  alter table migrations enable row level security;
  alter table migrations force row level security;
  do $$ begin
    if not exists (select from pg_policy where polrelid = 'migrations'::regclass) then
      create policy owner_all on migrations to colonnade_owner using (true) with check (true);
    end if;
  end $$;
`

async function applyMissing(client: PoolClient, migrations: readonly Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migrations')
  const had = new Map(rows.map(({ name, hash }) => [name, hash]))
  const changed = migrations.find(({ name, hash }) => had.has(name) && had.get(name) !== hash)
  if (changed !== undefined) throw new Error(`${changed.name} was changed after it was applied; write a new migration`)
  const missing = migrations.filter(({ name }) => !had.has(name))
  for (const one of missing) await apply(client, one)
  return missing.map(({ name }) => name)
}

async function apply(client: PoolClient, { name, text, hash }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migrations (name, hash) values ($1, $2)', [name, hash])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`migration ${name} failed and was undone`, { cause })
  }
}
