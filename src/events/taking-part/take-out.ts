import * as v from 'valibot'
import { act, id, refuse, wholeNumber } from '#platform/acts'
import type { Tx } from '#platform/db'
import { arranged, arrangesIt, outcomeOf } from '../arrange.ts'
import { countryParts, entityParts } from '../event.ts'

const asks = v.variant('what', [
  v.strictObject({ event: id, what: v.literal('speaker'), number: wholeNumber(1, 10_000) }),
  v.strictObject({ event: id, what: v.literal('entity'), entity: id, part: v.picklist(entityParts) }),
  v.strictObject({ event: id, what: v.literal('country'), country: id, part: v.picklist(countryParts) }),
])

type TakenOut = v.InferOutput<typeof asks>

/** Takes a speaker, an entity or a country out of an event to which it was added by mistake, or which it left. */
export const takeOut = act({
  name: 'events.take-out',
  asks,
  may: arrangesIt,
  async does(scene, asked) {
    const before = await arranged(scene, asked.event)
    if (!(await taken(scene.tx, asked))) refuse('events.not-in-it')
    return outcomeOf(before)
  },
})

async function taken(tx: Tx, asked: TakenOut): Promise<boolean> {
  const { numDeletedRows } = await deletion(tx, asked).executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

function deletion(tx: Tx, asked: TakenOut) {
  if (asked.what === 'speaker')
    return tx.deleteFrom('speakers').where('event', '=', asked.event).where('number', '=', asked.number)
  if (asked.what === 'entity')
    return tx
      .deleteFrom('event_entities')
      .where('event', '=', asked.event)
      .where('entity', '=', asked.entity)
      .where('part', '=', asked.part)
  return tx
    .deleteFrom('event_countries')
    .where('event', '=', asked.event)
    .where('country', '=', asked.country)
    .where('part', '=', asked.part)
}
