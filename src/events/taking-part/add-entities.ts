import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { arranged, arrangesIt, outcomeOf } from '../arrange.ts'
import { entityRows } from '../asks.ts'
import { writePart } from './write-part.ts'

/** Adds entities to an event: who organizes it, co-sponsors it, or sends facilitators, and how many. */
export const addEntities = act({
  name: 'events.add-entities',
  asks: v.strictObject({ event: id, entities: v.pipe(entityRows, v.minLength(1, 'platform.required')) }),
  may: arrangesIt,
  async does(scene, { event, entities }) {
    const before = await arranged(scene, event)
    await writePart(scene, event, { entities })
    const [only, ...others] = new Set(entities.map(({ entity }) => entity))
    return { ...outcomeOf(before), ...(only !== undefined && others.length === 0 ? { forEntity: only } : {}) }
  },
})
