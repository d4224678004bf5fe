import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { v7 } from './version-7.ts'
import type { House } from '#platform/acts'
import { tickingFrom, wallClock } from '#platform/clock'
import type { Clock } from '#platform/clock'
import { openCluster } from '#platform/cluster'
import type { Cluster, Telling } from '#platform/cluster'
import { keyOf } from '#platform/config'
import type { Config } from '#platform/config'
import { asRole, connect, dropDatabase, migrate, openReading, prepare } from '#platform/db'
import type { Connection, Site, Tx, Viewer } from '#platform/db'
import { directoryFiles } from '#platform/files'
import { installJobs } from '#platform/jobs'
import type { Log } from '#platform/log'
import { loadTerminology } from '#terminology'

/** A house that is open: what the program is handed, and how to leave it. */
export type OpenHouse = {
  readonly house: House
  readonly site: Site
  readonly worker: Connection
  readonly reading: <T>(token: string | null, work: (tx: Tx, by: Viewer) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
  /** Closes, and takes the database away with everything in it. */
  readonly remove: () => Promise<void>
}

export type Opening = {
  readonly config: Config
  readonly home: string
  readonly log: Log
  readonly talk: (telling: Telling) => void
  /**
   * A story that is being told: its clock, and no waiting for the disk at each of its acts. Otherwise the house lives by the
   * clock it says it lives by.
   */
  readonly story?: { readonly clock: Clock }
}

/**
 * Opens the records: starts the private database when no other is named, makes it ready, applies what is new, and hands
 * out the house. `close` gives back every connection and stops the database if this program started it.
 */
export async function openHouse(opening: Opening): Promise<OpenHouse> {
  const { config, log } = opening
  const cluster = config.databaseUrl === undefined ? await ownCluster(opening) : undefined
  try {
    const site = cluster === undefined ? siteAt(config.databaseUrl ?? '') : siteIn(cluster)
    await makeReady(site, opening.home)
    const lost = (trouble: Error): void =>
      log.warn({ trouble: trouble.message }, 'a connection to the database was lost')
    const options = opening.story === undefined ? {} : { options: '-c synchronous_commit=off' }
    const [app, worker, reader] = (['app', 'worker', 'reader'] as const).map((role) =>
      connect({ ...asRole(site, role), ...options }, lost),
    )
    if (app === undefined || worker === undefined || reader === undefined)
      throw new Error('three roles, three connections')
    await worker.db.transaction().execute(loadTerminology)
    const clock = opening.story?.clock ?? (await clockOf(worker))
    const house = houseOn(opening, { app, worker, reader, clock })
    const leave = async (last: () => Promise<void>): Promise<void> => {
      await Promise.all([app, worker, reader].map((one) => one.close()))
      await last()
      await cluster?.stop()
    }
    return {
      house,
      site,
      worker,
      reading: openReading(reader.db, clock),
      close: () => leave(async () => undefined),
      remove: () => leave(() => dropDatabase(site)),
    }
  } catch (trouble) {
    await cluster?.stop()
    throw trouble
  }
}

type Parts = {
  readonly app: Connection
  readonly worker: Connection
  readonly reader: Connection
  readonly clock: Clock
}

const houseOn = ({ config, log }: Opening, { app, worker, reader, clock }: Parts): House => ({
  db: app.db,
  worker: worker.db,
  reader: reader.db,
  clock,
  newId: () => v7(clock(), randomBytes(10)),
  random: (bytes) => new Uint8Array(randomBytes(bytes)),
  config,
  key: keyOf(config, process.env),
  log,
  files: directoryFiles(config.dataFolder),
})

const ownCluster = ({ config, talk }: Opening): Promise<Cluster> =>
  openCluster({ folder: join(config.dataFolder, 'database'), purpose: 'records', talk })

const siteIn = ({ host, port, admin }: Cluster): Site => ({
  admin: { host, port, user: admin, database: 'postgres' },
  database: 'colonnade',
})

// The address names the database that is ours; roles and extensions are made through the same login.
function siteAt(address: string): Site {
  const url = new URL(address)
  const database = decodeURIComponent(url.pathname.slice(1)) || 'colonnade'
  const admin = {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    port: url.port === '' ? 5432 : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: 'postgres',
  }
  return { admin, database }
}

async function makeReady(site: Site, home: string): Promise<void> {
  await prepare(site)
  const owner = connect(asRole(site, 'migrate'), () => undefined)
  try {
    await migrate(owner.pool, join(home, 'migrations'))
    await installJobs(owner.pool)
  } finally {
    await owner.close()
  }
}

/** The wall clock, or, where the records tell a story, a clock that goes on from where the story was left. */
async function clockOf({ db }: Connection): Promise<Clock> {
  const told = await db
    .selectFrom('house')
    .select(['stands_at', 'stood_at'])
    .where('simulated', '=', true)
    .executeTakeFirst()
  if (told === undefined || told.stands_at === null || told.stood_at === null) return wallClock
  return tickingFrom(told.stands_at, told.stood_at)
}
