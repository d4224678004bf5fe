import * as v from 'valibot'
import { dayOf } from '#platform/db'
import type { Day, Tx } from '#platform/db'
import { hearer } from '#platform/acts'
import { job } from '#platform/jobs'
import type { TimetableLine } from '#platform/jobs'
import { dependenciesOn } from '#plan'
import { openFollowUps } from './read-follow-ups.ts'
import type { FollowUp } from './read-follow-ups.ts'

/**
 * Daily: whatever has come due since the last time is brought up, each once. A house that was closed for a week makes up
 * for it on its first day, and what was to wait for something that had happened already does not wait for ever.
 */
export const remind = job({
  name: 'decisions.remind',
  asks: v.object({}),
  async run({ tx, now, newId }) {
    const today = dayOf(now)
    for (const followUp of await openFollowUps(tx, today)) {
      const { dueOn } = followUp
      if (dueOn !== null && dueOn <= today) await bringUp(tx, { id: newId(), followUp, day: dueOn, cause: 'day' })
    }
    for (const { id, known } of await dependenciesOn(tx, today))
      if (known.actual !== undefined)
        await bringUpWaiting({ tx, newId }, { dependency: id, day: known.actual.day, today })
  },
})

export const timetable: readonly TimetableLine[] = [{ job: 'decisions.remind', at: '0 5 * * *' }]

const happened = v.looseObject({ dependency: v.string(), kind: v.literal('actual'), day: v.string() })

/** That for which a follow-up waits has happened: it is brought up at once, whatever day was agreed, and once only. */
export const remindWhenItHappens = hearer({
  name: 'decisions.remind-when-it-happens',
  hears: ['plan.set-date'],
  async hear({ tx, now, newId }, { data }) {
    const told = v.safeParse(happened, data)
    if (!told.success) return
    const { dependency, day } = told.output
    await bringUpWaiting({ tx, newId }, { dependency, day, today: dayOf(now) })
  },
})

type Means = { readonly tx: Tx; readonly newId: () => string }
type Happened = { readonly dependency: string; readonly day: Day; readonly today: Day }

/** Brings up all that waited for one thing. A day that is corrected afterwards brings nothing up again. */
async function bringUpWaiting({ tx, newId }: Means, { dependency, day, today }: Happened): Promise<void> {
  for (const followUp of await openFollowUps(tx, today))
    if (followUp.waitsFor === dependency && followUp.triggeredOn === undefined)
      await bringUp(tx, { id: newId(), followUp, day, cause: 'trigger' })
}

type Reminder = {
  readonly id: string
  readonly followUp: FollowUp
  readonly day: Day
  readonly cause: 'day' | 'trigger'
}

async function bringUp(tx: Tx, { id, followUp, day, cause }: Reminder): Promise<void> {
  const shown = await tx
    .selectFrom('decisions')
    .select(['decisions.audience', 'decisions.level'])
    .where('decisions.id', '=', followUp.decision)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('reminders')
    .values({ id, kind: 'follow-up', subject: followUp.id, day, cause, ...shown })
    .onConflict((row) => row.doNothing())
    .execute()
}
