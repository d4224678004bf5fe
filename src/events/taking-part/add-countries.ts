import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { arranged, arrangesIt, outcomeOf } from '../arrange.ts'
import { countryRows } from '../asks.ts'
import { writePart } from './write-part.ts'

/** Adds Member States that co-sponsor an event, or the country it is about. */
export const addCountries = act({
  name: 'events.add-countries',
  asks: v.strictObject({ event: id, countries: v.pipe(countryRows, v.minLength(1, 'platform.required')) }),
  may: arrangesIt,
  async does(scene, { event, countries }) {
    const before = await arranged(scene, event)
    await writePart(scene, event, { countries })
    return outcomeOf(before)
  },
})
