import * as v from 'valibot'
import { act, day, holds, id, line, refuse } from '#platform/acts'
import { validOn } from '#platform/db'
import { endPosts } from './end-posts.ts'

/**
 * A person leaves the network; `on` is the last day. Everything the person was for it ends then and stays on record.
 * Rooms above hear of this act and end what they know of: leading a pillar, belonging to one.
 */
export const leave = act({
  name: 'members.leave',
  asks: v.strictObject({ person: id, on: day, source: line(200) }),
  may: holds('secretariat'),
  async does({ tx }, { person, on }) {
    const present = await tx
      .selectFrom('affiliations')
      .select('affiliations.entity')
      .where('affiliations.person', '=', person)
      .where(validOn('affiliations.valid', on))
      .executeTakeFirst()
    if (present === undefined) refuse('members.not-a-member-then', { on }, { on: 'members.not-a-member-then' })
    await endPosts(tx, { person }, on)
    return { about: person, forEntity: present.entity }
  },
})
