import * as v from 'valibot'
import { act, day, id, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Day } from '#platform/db'
import { arranged, arrangesIt, outcomeOf, writeStep } from './arrange.ts'
import type { Arranged } from './arrange.ts'
import { participantRows } from './asks.ts'
import { writePart } from './taking-part/write-part.ts'

/**
 * Writes down that an event was held, or a text delivered, and who took part, as counts. Without a day it was held as
 * announced; of an event of which only the month was known, the day becomes known.
 */
export const holdEvent = act({
  name: 'events.hold-event',
  asks: v.strictObject({
    event: id,
    day: optional(day),
    summary: optional(texts(4_000)),
    participants: optional(participantRows),
  }),
  may: arrangesIt,
  async does(scene, { event, day: given, summary, participants }) {
    const before = await arranged(scene, event)
    if (before.standing === 'held') refuse('events.held-already')
    if (before.standing === 'cancelled') refuse('events.was-cancelled')
    const on = given ?? (before.when.last < scene.today ? before.when.last : scene.today)
    refuseOtherDays(before, on, scene.today)
    await settleDay(scene, before, given)
    await writeStep(scene, event, { kind: 'held', day: on })
    if (summary !== undefined)
      await scene.tx.updateTable('events').set({ summary }).where('events.id', '=', event).execute()
    await writePart(scene, event, { participants })
    return outcomeOf(before)
  },
})

function refuseOtherDays({ when: { first, last } }: Arranged, on: Day, today: Day): void {
  if (on > today) refuse('platform.not-understood', {}, { day: 'events.day-to-come' })
  if (on < first || on > last) refuse('platform.not-understood', {}, { day: 'events.held-on-other-days' })
}

/** What was announced for a month and was held on a day, was on that day; that only the month was known stays in its history. */
async function settleDay(scene: Scene, { id: event, when: was }: Arranged, on: Day | undefined): Promise<void> {
  if (on === undefined || was.precise === 'day') return
  await writeStep(scene, event, { kind: 'moved', day: on, was })
  await scene.tx
    .updateTable('events')
    .set({ first_day: on, last_day: on, precise: 'day' })
    .where('events.id', '=', event)
    .execute()
}
