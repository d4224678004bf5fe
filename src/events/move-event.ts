import * as v from 'valibot'
import { act, id, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Day } from '#platform/db'
import type { Texts } from '#platform/words'
import { refuseOddDays } from './announce-event.ts'
import { arranged, arrangesIt, outcomeOf, writeStep } from './arrange.ts'
import type { Arranged } from './arrange.ts'
import { days, startMoved } from './asks.ts'
import { dayCount, daysAfter } from './days.ts'
import { settled } from './event.ts'
import type { When } from './event.ts'

/** Moves an event to other days. Where it was, and why it moved, stays in its history. */
export const moveEvent = act({
  name: 'events.move-event',
  asks: v.strictObject({ event: id, ...days, reason: optional(texts(500)) }),
  may: arrangesIt,
  async does(scene, { event, ...to }) {
    const before = await arranged(scene, event)
    if (before.standing === 'held' || before.standing === 'cancelled') refuse('events.over')
    if (!(await moveTo(scene, before, to))) refuse('platform.not-understood', {}, { firstDay: 'events.same-days' })
    return outcomeOf(before)
  },
})

type To = {
  readonly firstDay: Day
  readonly lastDay?: Day | undefined
  readonly precise?: When['precise'] | undefined
  readonly reason?: Texts | undefined
}

/** Gives an event other days and writes down where it was; false when these are its days already. */
export async function moveTo(
  scene: Scene,
  { id: event, when: was, startsAt, zone }: Arranged,
  to: To,
): Promise<boolean> {
  const when = settled({ ...to, lastDay: to.lastDay ?? sameLength(was, to) })
  refuseOddDays(when, {})
  if (when.first === was.first && when.last === was.last && when.precise === was.precise) return false
  await writeStep(scene, event, { kind: 'moved', day: scene.today, was, reason: to.reason })
  await scene.tx
    .updateTable('events')
    .set({
      first_day: when.first,
      last_day: when.last,
      precise: when.precise,
      starts_at: when.precise === 'month' ? null : startMoved(zone, when.first, startsAt),
    })
    .where('events.id', '=', event)
    .execute()
  return true
}

// An event that is moved without saying until when lasts as long as before.
const sameLength = (was: When, { firstDay, precise = 'day' }: To): Day | undefined =>
  was.precise === 'day' && precise === 'day' ? daysAfter(firstDay, dayCount(was.first, was.last) - 1) : undefined
