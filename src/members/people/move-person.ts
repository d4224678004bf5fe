import * as v from 'valibot'
import { act, day, holds, id, line, refuse } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import { firstDay, period, validOn } from '#platform/db'
import { dayBefore } from '../term.ts'
import { endPosts } from './end-posts.ts'

/**
 * A person goes to another entity, or comes back to the network; `from` is the first day there. Belonging to the former
 * entity, and whatever the person was in its name, ends the day before and stays on record.
 */
export const movePerson = act({
  name: 'members.move-person',
  asks: v.strictObject({ person: id, entity: id, from: day, source: line(200) }),
  may: holds('secretariat'),
  async does({ tx }, { person, entity, from, source }) {
    const present = await affiliationOn(tx, person, from)
    if (present?.entity === entity) refuse('members.already-there', {}, { entity: 'members.already-there' })
    if (present?.from === from) refuse('members.began-that-day', { from }, { from: 'members.began-that-day' })
    if (present !== undefined) await endPosts(tx, { person, entity: present.entity }, dayBefore(from))
    await tx
      .insertInto('affiliations')
      .values({ person, entity, valid: period(from), source })
      .execute()
    return { about: person, forEntity: entity }
  },
})

const affiliationOn = (tx: Tx, person: string, on: Day) =>
  tx
    .selectFrom('affiliations')
    .select(['affiliations.entity', firstDay('affiliations.valid').as('from')])
    .where('affiliations.person', '=', person)
    .where(validOn('affiliations.valid', on))
    .executeTakeFirst()
