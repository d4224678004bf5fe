import * as v from 'valibot'
import { act, day, id, optional, refuse } from '#platform/acts'
import { arranged, arrangesIt, outcomeOf, writeStep } from './arrange.ts'
import { days } from './asks.ts'
import { moveTo } from './move-event.ts'

/** Confirms an event on a day, and settles its days where they were open. That it was to be confirmed stays in its history. */
export const confirmEvent = act({
  name: 'events.confirm-event',
  asks: v.strictObject({ event: id, day, ...days, firstDay: optional(days.firstDay) }),
  may: arrangesIt,
  async does(scene, { event, day: on, firstDay, lastDay, precise }) {
    const before = await arranged(scene, event)
    if (before.standing === 'confirmed') refuse('events.confirmed-already')
    if (before.standing !== 'tentative' && before.standing !== 'planned') refuse('events.not-to-come')
    if (on > scene.today) refuse('platform.not-understood', {}, { day: 'events.day-to-come' })
    await writeStep(scene, event, { kind: 'confirmed', day: on })
    if (firstDay !== undefined) await moveTo(scene, before, { firstDay, lastDay, precise })
    return outcomeOf(before)
  },
})
