import * as v from 'valibot'
import { act, day, holds, id, line, refuse } from '#platform/acts'
import { validOn } from '#platform/db'
import { endOffices } from '../offices/end-offices.ts'
import { endPosts } from '../people/end-posts.ts'
import { endingOn } from '../term.ts'

/**
 * An entity leaves the network; `on` is its last day. What its people were for the network ends with it, and so do the
 * offices it held: nobody stands for an entity that is no member.
 */
export const endMembership = act({
  name: 'members.end-membership',
  asks: v.strictObject({ entity: id, on: day, source: line(200) }),
  may: holds('secretariat'),
  async does({ tx }, { entity, on }) {
    const ended = await tx
      .updateTable('entity_memberships')
      .set({ valid: endingOn(on) })
      .where('entity_memberships.entity', '=', entity)
      .where(validOn('entity_memberships.valid', on))
      .returning('entity_memberships.entity')
      .execute()
    if (ended.length === 0) refuse('members.not-a-member-then', { on })
    await endPosts(tx, { entity }, on)
    await endOffices(tx, entity, on)
    return { about: entity, audience: 'public', forEntity: entity }
  },
})
