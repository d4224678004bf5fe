import { join } from 'node:path'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { openOperatorSession } from '#accounts'
import type { House } from '#platform/acts'
import { perform } from '#platform/acts'
import { standingClock } from '#platform/clock'
import type { StandingClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { openReading } from '#platform/db'
import type { Site, Tx, Viewer } from '#platform/db'
import { directoryFiles } from '#platform/files'
import { openLog } from '#platform/log'
import { loadTerminology } from '#terminology'
import { connectAll, freshDatabase, hashOf, templateOf } from './cluster.ts'
import type { TestDatabase } from './cluster.ts'
import { drawFrom } from './draw.ts'

const home = join(import.meta.dirname, '..')

/** A house for one test file: a database of its own with the official names, a clock that stands, and drawn randomness. */
export type TestHouse = {
  readonly house: House
  readonly clock: StandingClock
  readonly database: TestDatabase
  /** The session of the first secretary, who may do everything a secretariat may. */
  readonly secretary: string
  readonly secretaryId: string
  /** Reads as somebody: `reading(token, (tx, by) => …)`; null is the public. */
  readonly reading: <T>(token: string | null, work: (tx: Tx, by: Viewer) => Promise<T>) => Promise<T>
  /** A session for an account, as the command line opens one. */
  readonly sessionOf: (account: string) => Promise<string>
}

/** Opens a house for a test. The clock stands at `at`; the seed of the randomness is printed by `drawFrom` when it matters. */
export async function testHouse({
  at = '2021-06-14T09:00:00Z',
  template,
}: { at?: string; template?: string } = {}): Promise<TestHouse> {
  const database = await freshDatabase(template ?? (await namesTemplate()))
  const clock = standingClock(new Date(at))
  const house = houseOn(database, clock)
  const secretaryId = house.newId()
  await firstSecretary(house, secretaryId)
  const sessionOf = (account: string): Promise<string> => openOperatorSession(house, account)
  const reading = openReading(database.reader.db, clock)
  return { house, clock, database, secretary: await sessionOf(secretaryId), secretaryId, reading, sessionOf }
}

/** The program's own parts around a database, with letters printed nowhere and files in a folder of the test's own. */
export function houseOn(database: TestDatabase, clock: StandingClock): House {
  const { random, newId } = drawFrom(clock)
  const folder = mkdtempSync(join(tmpdir(), 'colonnade-test-'))
  return {
    db: database.app.db,
    worker: database.worker,
    reader: database.reader.db,
    clock,
    newId,
    random,
    config: readConfig({ COLONNADE_DATA: folder }, home),
    key: new Uint8Array(32).fill(7),
    log: openLog('nowhere'),
    files: directoryFiles(folder),
  }
}

/** A house over a database that another process made, with its clock standing where the story left it. */
export async function adopt(site: Site) {
  const database = connectAll(site)
  const told = await database.worker.selectFrom('house').select('stands_at').executeTakeFirst()
  const clock = standingClock(told?.stands_at ?? new Date('2021-06-14T09:00:00Z'))
  return { house: houseOn(database, clock), reading: openReading(database.reader.db, clock), database }
}

/** A database with the official names in it, made once for all tests of the same sources. */
const namesTemplate = (): Promise<string> =>
  templateOf(
    `names_${hashOf([join(home, 'migrations'), join(home, 'src', 'terminology')])}`,
    async ({ worker, owner }) => {
      await owner.pool.query('update house set simulated = true, stands_at = $1, stood_at = $1', [
        '2021-06-14T09:00:00Z',
      ])
      await worker.transaction().execute(loadTerminology)
    },
  )

async function firstSecretary({ worker }: House, id: string): Promise<void> {
  await worker.insertInto('accounts').values({ id, address: 'secretary@network.example.org', lang: 'en' }).execute()
  const role = { account: id, role: 'secretariat', valid: '[2020-01-01,]', given_by: null, source: 'the test' } as const
  await worker.insertInto('roles').values(role).execute()
}

export { perform }
