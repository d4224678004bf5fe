import { sql } from 'kysely'
import * as v from 'valibot'
import type { House } from '#platform/acts'
import type { Job, TimetableLine } from '#platform/jobs'
import { outsideJob } from '#platform/jobs'
import { isLang } from '#platform/words'
import { letter } from './letter.ts'
import { relayTrouble } from './relay-trouble.ts'
import { sendLetter } from './send-letter.ts'

/** After this many tries a letter that no relay takes has failed; by then about five hours have passed. */
const triesMax = 10

/**
 * Takes one letter through its states: new → claimed → in-flight → sent, failed or held. Each step is committed before
 * the next begins, so a crash leaves the letter where it was: before in-flight it is simply tried again, in-flight it is
 * held for somebody to look, because the relay may have it already.
 */
export const sendQueued: Job = outsideJob({
  name: 'mail.send',
  asks: v.strictObject({ letter: v.pipe(v.string(), v.uuid()) }),
  run: ({ house }, { letter: id }) => alone(house, id, () => forward(house, id)),
})

/** Holds every letter that is in flight though nobody is sending it: a process died while it handed it over. */
export const holdInterrupted: Job = outsideJob({
  name: 'mail.hold-interrupted',
  asks: v.object({}),
  run: async ({ house }) => {
    const left = await house.worker.selectFrom('letters').select('id').where('state', '=', 'in-flight').execute()
    for (const { id } of left) await alone(house, id, () => hold(house, id, 'mail.interrupted'))
  },
})

export const timetable: readonly TimetableLine[] = [{ job: 'mail.hold-interrupted', at: '*/5 * * * *' }]

// A lock that lives as long as its connection: while it is held somebody is at work on this letter, and when that
// process dies, however it dies, the database lets go.
const alone = (house: House, id: string, work: () => Promise<void>): Promise<void> =>
  house.worker.transaction().execute(async (guard) => {
    const { rows } = await sql<{
      mine: boolean
    }>`select pg_try_advisory_xact_lock(hashtextextended(${`letter ${id}`}, 0)) mine`.execute(guard)
    if (rows[0]?.mine === true) await work()
  })

async function forward(house: House, id: string): Promise<void> {
  const row = await claim(house, id)
  // Found in flight though the lock was free: the process that sent it is gone. In any other state it is not ours to send.
  if (row === undefined) return hold(house, id, 'mail.interrupted')
  const messageId = row.message_id
  const laidOut = letter({
    to: row.address,
    lang: isLang(row.lang) ? row.lang : 'en',
    subject: row.subject,
    text: row.body,
    messageId,
  })
  await house.worker.updateTable('letters').set({ state: 'in-flight' }).where('id', '=', id).execute()
  try {
    await sendLetter(house, laidOut)
  } catch (trouble) {
    return takeBack(house, { id, tries: row.tries }, trouble)
  }
  await house.worker
    .updateTable('letters')
    .set({ state: 'sent', sent_at: house.clock(), last_error: null })
    .where('id', '=', id)
    .execute()
}

const claim = (house: House, id: string) =>
  house.worker
    .updateTable('letters')
    .set((row) => ({ state: 'claimed', tries: row('tries', '+', 1) }))
    .where('id', '=', id)
    .where('state', 'in', ['new', 'claimed'])
    .returning(['address', 'lang', 'subject', 'body', 'message_id', 'tries'])
    .executeTakeFirst()

async function hold(house: House, id: string, why: string): Promise<void> {
  const held = await house.worker
    .updateTable('letters')
    .set({ state: 'held', last_error: why })
    .where('id', '=', id)
    .where('state', '=', 'in-flight')
    .executeTakeFirst()
  if (held.numUpdatedRows > 0n) house.log.warn({ letter: id, why }, 'a letter is held for a look')
}

async function takeBack(house: House, { id, tries }: { id: string; tries: number }, trouble: unknown): Promise<void> {
  const meaning = relayTrouble(trouble)
  const words = trouble instanceof Error ? trouble.message : String(trouble)
  if (meaning === 'unknown') return hold(house, id, `mail.line-broke: ${words}`)
  const failed = meaning === 'refused' || tries >= triesMax
  await house.worker
    .updateTable('letters')
    .set({ state: failed ? 'failed' : 'new', last_error: words })
    .where('id', '=', id)
    .execute()
  // Thrown on, so that the queue tries again later; a letter that failed is done with.
  if (!failed) throw trouble
}
