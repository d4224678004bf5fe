import * as v from 'valibot'
import { act, day, holds, id, line, optional, refuse, wholeNumber } from '#platform/acts'

/** How a number is to be taken: as it is, or as about, more than, less than. */
const roundings = ['exact', 'about', 'over', 'under'] as const
export type Rounding = (typeof roundings)[number]

/**
 * Writes down how many people a text says the network had on a day. It names nobody, so the register stays what it is; a
 * report that cannot count so many itself says whose number it gives.
 */
export const stateSize = act({
  name: 'members.state-size',
  asks: v.strictObject({
    id: optional(id),
    people: wholeNumber(1, 1_000_000),
    rounding: optional(v.picklist(roundings, 'platform.choose-one')),
    day,
    source: line(200),
  }),
  may: holds('secretariat'),
  async does({ tx, newId, today }, { id: given, people, rounding = 'exact', day: on, source }) {
    if (on > today) refuse('platform.not-understood', {}, { day: 'members.size-of-a-day-to-come' })
    const size = given ?? newId()
    const there = await tx.selectFrom('stated_sizes').select('id').where('day', '=', on).executeTakeFirst()
    if (there !== undefined) refuse('members.size-stated-already', { day: on })
    await tx.insertInto('stated_sizes').values({ id: size, day: on, people, rounding, source }).execute()
    return { about: size, audience: 'public' }
  },
})
