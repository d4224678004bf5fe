import { createHmac } from 'node:crypto'
import { Client, escapeIdentifier, escapeLiteral } from 'pg'
import type { PoolConfig } from 'pg'

/** Where a database is and who may make it ready: an administrator's own connection. */
export type Site = { readonly admin: PoolConfig; readonly database: string }

/** The roles that log in. `migrate` becomes the owner for a migration; the others own nothing. */
const roles = ['migrate', 'app', 'worker', 'reader'] as const
export type Role = (typeof roles)[number]

const extensions = ['btree_gist', 'unaccent', 'pg_trgm']

/** How a role reaches the database of a site. */
export const asRole = ({ admin, database }: Site, role: Role): PoolConfig => {
  const { connectionString: _, ...place } = admin
  const options = role === 'migrate' ? { options: '-c role=colonnade_owner' } : {}
  return { ...place, database, user: `colonnade_${role}`, password: passwordOf(admin, role), ...options }
}

/**
 * Makes the roles, the database (empty, or a copy of another) and its extensions where they are missing. Safe to repeat,
 * also by several programs at once. The administrator needs to be allowed to make roles and databases.
 */
export async function prepare(site: Site, from?: string): Promise<void> {
  await withClient(site.admin, async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended('colonnade prepare', 0))`)
    await makeRoles(client, site.admin)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [site.database])
    if (rowCount !== 0) return
    const template = from === undefined ? '' : ` template ${escapeIdentifier(from)} strategy file_copy`
    await client.query(`create database ${escapeIdentifier(site.database)} owner colonnade_owner${template}`)
  })
  if (from === undefined) await makeExtensions(site)
}

/** Takes the database of a site away, with everything in it and everybody out of it. */
export const dropDatabase = ({ admin, database }: Site): Promise<void> =>
  withClient(admin, async (client) => {
    await client.query(`drop database if exists ${escapeIdentifier(database)} with (force)`)
  })

const makeExtensions = (site: Site): Promise<void> =>
  withClient({ ...site.admin, database: site.database }, async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended('colonnade prepare', 0))`)
    for (const name of extensions) await client.query(`create extension if not exists ${name} schema public`)
    await client.query('revoke create on schema public from public')
    await client.query('grant usage, create on schema public to colonnade_owner')
    await client.query('grant usage on schema public to colonnade_app, colonnade_worker, colonnade_reader')
  })

async function makeRoles(client: Client, admin: PoolConfig): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname like 'colonnade\\_%'`,
  )
  const there = new Set(rows.map(({ rolname }) => rolname))
  if (!there.has('colonnade_owner')) await client.query('create role colonnade_owner nologin noinherit')
  for (const role of roles) {
    const name = `colonnade_${role}`
    if (!there.has(name)) await client.query(`create role ${name} login noinherit nobypassrls`)
    const password = passwordOf(admin, role)
    if (password !== undefined) await client.query(`alter role ${name} password ${escapeLiteral(password)}`)
  }
  await client.query('grant colonnade_owner to colonnade_migrate with inherit false, set true')
  // Whoever prepares must be able to hand a database over; a superuser is already.
  await client.query('grant colonnade_owner to current_user with inherit false, set true')
}

/**
 * With a server of somebody else's the roles need passwords. They follow from the administrator's, so that every process
 * that was told one address knows them all, and nothing secret is written down.
 */
function passwordOf({ password }: PoolConfig, role: Role): string | undefined {
  if (typeof password !== 'string' || password === '') return undefined
  return createHmac('sha256', password).update(`colonnade ${role}`).digest('base64url')
}

async function withClient(config: PoolConfig, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(config)
  client.on('error', () => undefined)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
