import * as v from 'valibot'
import { act, id, optional, slug } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { mayArrangeSome } from '../arrange.ts'
import { slugFrom } from '#platform/words'
import { about, columnsOf, refuseOddEnd } from './host-meeting.ts'
import type { About } from './host-meeting.ts'

/** Adds an outside meeting on whose margins things happen, with its own name, theme and symbol. */
export const addHostMeeting = act({
  name: 'events.add-host-meeting',
  asks: v.strictObject({ id: optional(id), slug: optional(slug), ...about }),
  may: ({ by }) => mayArrangeSome(by.grants),
  async does(scene, { id: given, slug: wanted, ...asked }) {
    refuseOddEnd(asked)
    const meeting = given ?? scene.newId()
    const address = wanted ?? (await freeSlug(scene, asked))
    await scene.tx
      .insertInto('host_meetings')
      .values({ id: meeting, slug: address, ...columnsOf(asked) })
      .execute()
    return { about: meeting, audience: 'public', slug: address }
  },
})

async function freeSlug({ tx, newId }: Scene, { name, firstDay }: About): Promise<string> {
  const made = slugFrom(name) ?? `meeting-${firstDay}`
  const taken = await tx.selectFrom('host_meetings').select('id').where('slug', '=', made).executeTakeFirst()
  return taken === undefined ? made : `${made.slice(0, 70)}-${newId().slice(-6)}`
}
