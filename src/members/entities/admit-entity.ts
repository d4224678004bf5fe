import * as v from 'valibot'
import { act, holds, id } from '#platform/acts'
import { period } from '#platform/db'
import { endsAfterStart, termFields } from '../term.ts'

/** An entity becomes a member of the network, for the first time or again. */
export const admitEntity = act({
  name: 'members.admit-entity',
  asks: v.pipe(v.strictObject({ entity: id, ...termFields }), v.forward(endsAfterStart(), ['to'])),
  may: holds('secretariat'),
  async does({ tx }, { entity, from, to, source }) {
    await tx
      .insertInto('entity_memberships')
      .values({ entity, valid: period(from, to), source })
      .execute()
    return { about: entity, audience: 'public', forEntity: entity }
  },
})
