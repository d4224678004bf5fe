import * as v from 'valibot'
import { act, id } from '#platform/acts'

/** The person who was asked says whether a reply that is held is theirs. */
export const sayWhose = act({
  name: 'requests.say-whose',
  asks: v.strictObject({ held: id, whose: v.picklist(['theirs', 'not-theirs'], 'platform.choose-one') }),
  may: ({ by }) => by.grants.has('network'),
  does: async ({ by }, { held, whose }) => ({ about: held, audience: `person:${by.id}`, whose }),
})
