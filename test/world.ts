import { join } from 'node:path'
import { deliver, sealLedger } from '#platform/acts'
import { standingClock } from '#platform/clock'
import { openReading } from '#platform/db'
import { openOperatorSession } from '#accounts'
import { foundNetwork } from '#secretariat'
import { tell } from '#seeds/deed'
import { story } from '#seeds/network-2021'
import { loadTerminology } from '#terminology'
import { rooms } from '#app'
import { freshDatabase, hashOf, templateOf } from './cluster.ts'
import type { TestDatabase } from './cluster.ts'
import { drawFrom } from './draw.ts'
import { houseOn } from './house.ts'
import type { TestHouse } from './house.ts'

const home = join(import.meta.dirname, '..')

/**
 * The sample network as it stands at the end of its story, or on another day: the whole of it, told through the acts, once
 * for all tests of the same sources. Its secretary is the first secretary of the story.
 */
export async function sampleHouse({ at = story.ends }: { at?: Date } = {}): Promise<TestHouse> {
  const database = await freshDatabase(await sampleTemplate())
  const clock = standingClock(at)
  const house = houseOn(database, clock)
  const secretaryId = story.founding.secretary.id
  const sessionOf = (account: string): Promise<string> => openOperatorSession(house, account)
  const reading = openReading(database.reader.db, clock)
  return { house, clock, database, secretary: await sessionOf(secretaryId), secretaryId, reading, sessionOf }
}

// What an act does depends on no page and on no word that people see.
const tellsNothing = /\.test\.tsx?$|\.tsx$|\/(pages|words|web)\//

const sampleTemplate = (): Promise<string> =>
  templateOf(
    `sample_${hashOf([join(home, 'migrations'), join(home, 'src'), join(home, 'seeds')], (file) => !tellsNothing.test(file))}`,
    tellStory,
  )

async function tellStory(database: TestDatabase): Promise<void> {
  const clock = standingClock(story.begins)
  // Other draws than those of the test that lives in the house afterwards, or two sessions would have one token.
  const house = { ...houseOn(database, clock), ...drawFrom(clock, 'the story') }
  await database.owner.pool.query('update house set simulated = true, stands_at = $1, stood_at = $1', [story.ends])
  await database.worker.transaction().execute(loadTerminology)
  await foundNetwork(house, story.founding)
  await tell(house, story.deeds, clock.stand)
  clock.stand(story.ends)
  await deliver(
    house,
    rooms.flatMap(({ hears = [] }) => hears),
  )
  await sealLedger(house)
}
