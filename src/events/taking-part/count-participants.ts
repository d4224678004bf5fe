import * as v from 'valibot'
import { act, id, optional } from '#platform/acts'
import { arranged, arrangesIt, outcomeOf } from '../arrange.ts'
import { participantRows, placeRows } from '../asks.ts'
import { writePart } from './write-part.ts'

/** Writes down how many took part, by kind, or how many places there are: also days later, and again when it was wrong. */
export const countParticipants = act({
  name: 'events.count-participants',
  asks: v.strictObject({ event: id, participants: participantRows, places: optional(placeRows) }),
  may: arrangesIt,
  async does(scene, { event, participants, places }) {
    const before = await arranged(scene, event)
    await writePart(scene, event, { participants, places })
    return outcomeOf(before)
  },
})
