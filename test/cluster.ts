import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openCluster } from '#platform/cluster'
import { asRole, connect, migrate, prepare } from '#platform/db'
import type { Connection, Site } from '#platform/db'
import { installJobs } from '#platform/jobs'

const home = join(import.meta.dirname, '..')

/** The cluster of the tests: without durability, in the system's temporary folder, kept between runs. */
export type TestCluster = {
  readonly site: (database: string) => Site
  readonly drop: (database: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts the cluster of the tests, or adopts it when a run of tests (or somebody at work) holds it open. */
export async function openTestCluster(): Promise<TestCluster> {
  const folder = process.env['COLONNADE_TEST_CLUSTER'] ?? join(tmpdir(), `colonnade-tests-${process.getuid?.() ?? 0}`)
  const { host, port, admin, stop } = await openCluster({ folder, purpose: 'tests', talk: () => undefined })
  const place = { host, port, user: admin, database: 'postgres' }
  const drop = (database: string): Promise<void> =>
    asAdmin(place, (client) => client.query(`drop database if exists "${database}" with (force)`))
  return { site: (database) => ({ admin: place, database }), drop, stop }
}

/** Connections of all roles to a database of one test file. */
export type TestDatabase = {
  readonly site: Site
  readonly app: Connection
  readonly worker: Connection['db']
  readonly workerConnection: Connection
  readonly reader: Connection
  readonly owner: Connection
}

let counted = 0

/**
 * A database with every table and nothing in them, or a copy of a template of the caller's making. It is thrown away with
 * the whole cluster: dropping it while connections close would end tests that have passed.
 */
export async function freshDatabase(template?: string): Promise<TestDatabase> {
  const cluster = await openTestCluster()
  const from = template ?? (await emptyTemplate(cluster))
  counted += 1
  const site = cluster.site(`t_${process.pid}_${counted}_${process.hrtime.bigint().toString(36)}`)
  await prepare(site, from)
  return connectAll(site)
}

/** Makes a template once: `fill` is handed connections to a database with all tables. Its name says what it was made of. */
export async function templateOf(name: string, fill: (database: TestDatabase) => Promise<void>): Promise<string> {
  const cluster = await openTestCluster()
  await once(cluster, name, async (site) => {
    await prepare(site, await emptyTemplate(cluster))
    const database = connectAll(site)
    await fill(database)
    await Promise.all(
      [database.app, database.workerConnection, database.reader, database.owner].map(({ close }) => close()),
    )
  })
  return name
}

const quiet = (): void => undefined

/** Connections of all roles to a database that is there. */
export function connectAll(site: Site): TestDatabase {
  const [app, worker, reader] = (['app', 'worker', 'reader'] as const).map((role) =>
    connect({ ...asRole(site, role), allowExitOnIdle: true }, quiet),
  )
  const owner = connect({ ...asRole(site, 'migrate'), allowExitOnIdle: true }, quiet)
  if (app === undefined || worker === undefined || reader === undefined)
    throw new Error('three roles, three connections')
  return { site, app, worker: worker.db, workerConnection: worker, reader, owner }
}

async function emptyTemplate(cluster: TestCluster): Promise<string> {
  const name = `empty_${hashOf([join(home, 'migrations')])}`
  await once(cluster, name, async (site) => {
    await prepare(site)
    const owner = connect(asRole(site, 'migrate'), quiet)
    await migrate(owner.pool, join(home, 'migrations'))
    await installJobs(owner.pool)
    await owner.close()
  })
  return name
}

/** What the files in some folders are, as a short name: a template is made anew when one of those that count changes. */
export function hashOf(folders: readonly string[], counts: (file: string) => boolean = () => true): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const paths = files.map(({ parentPath, name }) => join(parentPath, name)).filter(counts)
    for (const one of paths.toSorted()) hash.update(one).update(readFileSync(one))
  }
  return hash.digest('hex').slice(0, 12)
}

// Built under another name and renamed when complete; whoever comes meanwhile waits for the lock.
async function once(cluster: TestCluster, name: string, build: (site: Site) => Promise<void>): Promise<void> {
  const { admin } = cluster.site(name)
  await asAdmin(admin, async (client) => {
    await client.query(`select pg_advisory_lock(hashtextextended($1, 0))`, [`template ${name}`])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    const half = `half_${name}`
    await client.query(`drop database if exists "${half}" with (force)`)
    await build(cluster.site(half))
    await settled(client, half)
    await client.query(`alter database "${half}" rename to "${name}"`)
  })
}

// A closed connection lives on for a moment in the server, and a database in use is not renamed.
async function settled(client: Client, database: string): Promise<void> {
  await client.query(`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1`, [database])
}

async function asAdmin(place: Site['admin'], work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client(place)
  client.on('error', quiet)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
