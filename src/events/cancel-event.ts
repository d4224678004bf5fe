import * as v from 'valibot'
import { act, id, refuse, texts } from '#platform/acts'
import { arranged, arrangesIt, outcomeOf, writeStep } from './arrange.ts'

/** Calls an event off, with the reason. It stays in the calendar as cancelled: somebody may have written it down. */
export const cancelEvent = act({
  name: 'events.cancel-event',
  asks: v.strictObject({ event: id, reason: texts(500) }),
  may: arrangesIt,
  async does(scene, { event, reason }) {
    const before = await arranged(scene, event)
    if (before.standing === 'held') refuse('events.held-already')
    if (before.standing === 'cancelled') refuse('events.was-cancelled')
    await writeStep(scene, event, { kind: 'cancelled', day: scene.today, reason })
    return outcomeOf(before)
  },
})
