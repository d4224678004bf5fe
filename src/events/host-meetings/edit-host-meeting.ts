import * as v from 'valibot'
import { act, id, refuse, wholeNumber } from '#platform/acts'
import { mayArrangeSome } from '../arrange.ts'
import { about, columnsOf, refuseOddEnd, stored, valuesOf } from './host-meeting.ts'

/** Corrects what is said of an outside meeting, or adds the symbol or theme that was not known before. */
export const editHostMeeting = act({
  name: 'events.edit-host-meeting',
  asks: v.strictObject({ host: id, ...about, revision: wholeNumber(1, 1_000_000) }),
  may: ({ by }) => mayArrangeSome(by.grants),
  async does({ tx }, { host, revision, ...asked }) {
    refuseOddEnd(asked)
    const before =
      (await stored(tx).where('id', '=', host).forUpdate().executeTakeFirst()) ?? refuse('events.no-such-host')
    if (before.revision !== revision)
      refuse('platform.conflict', { theirs: valuesOf(before), revision: before.revision })
    await tx
      .updateTable('host_meetings')
      .set({ ...columnsOf(asked), revision: revision + 1 })
      .where('id', '=', host)
      .execute()
    return { about: host, audience: 'public', slug: before.slug }
  },
})
