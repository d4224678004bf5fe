import * as v from 'valibot'
import type { House } from '#platform/acts'
import { outsideJob } from '#platform/jobs'
import type { Job, TimetableLine } from '#platform/jobs'
import { drain } from './outbox/drain.ts'
import type { SenderName } from './outbox/lay-out.ts'
import { reconcile } from './outbox/reconcile.ts'

/** Longer than a relay that looks for viruses needs, short enough that a turn ends. */
const patienceMilliseconds = 60_000

/**
 * Sends every letter that is due. Each goes through its states in steps that are committed one by one: new → claimed →
 * in-flight → sent, failed or held. `namesOf` says who letters come from, in the reader's language.
 */
export const sendQueuedAs = (namesOf: (house: House) => Promise<SenderName>, patience = patienceMilliseconds): Job =>
  outsideJob({
    name: 'mail.send',
    asks: v.object({}),
    run: async ({ house }) => drain(house, { nameOf: await namesOf(house), patience }),
  })

/** The same with a bare address as the sender. */
export const sendQueued: Job = sendQueuedAs(async () => () => undefined)

/** Finds out what became of letters that were being handed over when a process died. */
export const reconcileLetters: Job = outsideJob({
  name: 'mail.reconcile',
  asks: v.strictObject({ rest: v.optional(v.number()) }),
  run: ({ house }, { rest }) => reconcile(house, { rest }),
})

// Once a minute it is made sure that no letter waits because a job for it was lost or done too early.
export const timetable: readonly TimetableLine[] = [
  { job: 'mail.send', at: '* * * * *' },
  { job: 'mail.reconcile', at: '* * * * *' },
]
