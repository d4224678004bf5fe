import { sql } from 'kysely'
import * as v from 'valibot'
import type { House } from '#platform/acts'
import { addJob, outsideJob } from '#platform/jobs'
import type { Job, TimetableLine } from '#platform/jobs'
import type { Correspondence } from './correspondence.ts'
import { handOver } from './hand-over.ts'
import { readKept, rowToRead } from './read-kept.ts'
import type { ReadKept, Row } from './read-kept.ts'
import { settle } from './settle.ts'

/** After this many tries a letter that makes the program fail is put before a person; by then some minutes have passed. */
const triesMax = 5
const minute = 60_000

/**
 * Delivers a letter that was taken in: judged, read, handed to the receiver of its address, its sender answered. At least
 * once: what receivers do carries the letter's id as its key, and the answer is queued in the transaction that settles it.
 */
export const deliverLetters = (how: Correspondence): Job =>
  outsideJob({
    name: 'post.deliver',
    asks: v.strictObject({ letter: v.pipe(v.string(), v.uuid()) }),
    run: ({ house }, { letter }) => alone(house, letter, () => deliver(house, how, letter)),
  })

/** Asks again for the delivery of letters that lie about: a job was lost, or given up by the queue. */
export const deliverLeft: Job = outsideJob({
  name: 'post.deliver-left',
  asks: v.object({}),
  run: async ({ house, now }) => {
    const left = await house.worker
      .selectFrom('incoming')
      .select('incoming.id')
      .where('incoming.state', '=', 'new')
      .where('incoming.at', '<', new Date(now.getTime() - 10 * minute))
      .execute()
    for (const { id } of left)
      await house.worker
        .transaction()
        .execute((tx) => addJob(tx, 'post.deliver', { letter: id }, { key: `post.deliver ${id}` }))
  },
})

export const timetable: readonly TimetableLine[] = [{ job: 'post.deliver-left', at: '*/15 * * * *' }]

// A lock that falls with its connection: two workers never deliver one letter at the same time.
const alone = (house: House, id: string, work: () => Promise<void>): Promise<void> =>
  house.worker.transaction().execute(async (guard) => {
    const { rows } = await sql<{
      mine: boolean
    }>`select pg_try_advisory_xact_lock(hashtextextended(${`incoming ${id}`}, 0)) mine`.execute(guard)
    if (rows[0]?.mine === true) await work()
  })

async function deliver(house: House, how: Correspondence, id: string): Promise<void> {
  const row = await rowToRead(house, id)
  if (row === undefined) return
  try {
    const read = await readKept(house, how, row)
    await settle(house, how, { row, read, received: await handOver(house, how, read) })
  } catch (trouble) {
    if (row.tries + 1 < triesMax) {
      await countTry(house, row)
      throw trouble
    }
    house.log.error({ letter: id, trouble: String(trouble) }, 'a letter that came in cannot be delivered')
    await settle(house, how, { row, read: await inTrouble(house, how, row), received: troubled })
  }
}

const troubled = { state: 'to-sort', outcome: 'post.trouble' } as const

// What was read may be what makes the program fail, so here failing means not to know who wrote.
const inTrouble = (house: House, how: Correspondence, row: Row): Promise<ReadKept | undefined> =>
  readKept(house, how, row).catch(() => undefined)

const countTry = (house: House, { id, tries }: Row) =>
  house.worker
    .updateTable('incoming')
    .set({ details: sql`details || jsonb_build_object('tries', ${tries + 1}::int)` })
    .where('id', '=', id)
    .execute()
