import * as v from 'valibot'
import { deliver, sealLedger } from '#platform/acts'
import type { House } from '#platform/acts'
import { forgetKeys, freeAbandonedJobs, outsideJob, timetable as jobsTimetable } from '#platform/jobs'
import type { Job, TimetableLine } from '#platform/jobs'
import { reconcileLetters, sendQueuedAs, timetable as mailTimetable } from '#platform/mail'
import { sweepIncoming } from '#platform/files'
import { deliverLeft, deliverLetters, timetable as postTimetable } from '#platform/post'
import type { Correspondence } from '#platform/post'
import type { Room } from '#platform/rooms'
import type { Lang } from '#platform/words'
import { sendPost } from '#platform/webhooks'
import { accountAt } from '#accounts'
import { nameOf, networkOf } from '#secretariat'
import { sayAny } from './modules.ts'

/** Everything that runs later, of the program and of its rooms. */
export function jobsOf(rooms: readonly Room[]): readonly Job[] {
  const hearers = rooms.flatMap(({ hears = [] }) => hears)
  // Both keep their own places in the database, so being delivered twice does nothing twice.
  const tellHearers = outsideJob({
    name: 'acts.deliver',
    asks: v.object({}),
    run: async ({ house }) => void (await deliver(house, hearers)),
  })
  return [
    tellHearers,
    sealRows,
    sweepUploads,
    forgetKeys,
    freeAbandonedJobs,
    sendQueuedAs(senderName),
    reconcileLetters,
    sendPost,
    deliverLetters(correspondenceOf(rooms)),
    deliverLeft,
    ...rooms.flatMap(({ jobs = [] }) => jobs),
  ]
}

/** What taking letters in needs of the rooms. */
export const correspondenceOf = (rooms: readonly Room[]): Correspondence => ({
  receivers: rooms.flatMap(({ receives = [] }) => receives),
  say: sayAny,
  writerAt: accountAt,
})

const sealRows = outsideJob({
  name: 'acts.seal',
  asks: v.object({}),
  run: async ({ house }) => void (await sealLedger(house)),
})

const sweepUploads = outsideJob({
  name: 'files.sweep',
  asks: v.object({}),
  run: async ({ house, now }) => void (await sweepIncoming(house.config.dataFolder, now)),
})

/** What recurs, in UTC. Rooms bring their own lines. */
export const timetableOf = (rooms: readonly Room[]): readonly TimetableLine[] => [
  // Every act asks for this itself; once a minute it is made sure that no wish was lost between two who asked at once.
  { job: 'acts.deliver', at: '* * * * *' },
  { job: 'acts.seal', at: '*/10 * * * *' },
  { job: 'files.sweep', at: '20 3 * * *' },
  ...jobsTimetable,
  ...mailTimetable,
  ...postTimetable,
  ...rooms.flatMap(({ timetable = [] }) => timetable),
]

/** Letters come from the network, under the short name it has in the reader's language. */
async function senderName({ worker }: House): Promise<(lang: Lang) => string | undefined> {
  const network = await worker.transaction().execute(networkOf)
  return (lang) => (network === undefined ? undefined : nameOf(network, lang))
}
