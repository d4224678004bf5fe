import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { arranged, arrangesIt, outcomeOf } from '../arrange.ts'
import { speaker } from '../asks.ts'
import { writeSpeaker } from './write-part.ts'

/** Adds somebody who speaks at an event, with the capacity in which they do. */
export const addSpeaker = act({
  name: 'events.add-speaker',
  asks: v.strictObject({ event: id, ...speaker.entries }),
  may: arrangesIt,
  async does(scene, { event, ...asked }) {
    const before = await arranged(scene, event)
    await writeSpeaker(scene, event, asked)
    return outcomeOf(before)
  },
  keeps: ['name', 'topic'],
})
