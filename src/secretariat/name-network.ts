import * as v from 'valibot'
import { act, holds, line, optional, refuse, texts, wholeNumber } from '#platform/acts'
import { isZone } from '#platform/words'

/** Changes what the network is called, whom to write to and when somebody answers, or the zone its days are counted in. */
export const nameNetwork = act({
  name: 'secretariat.name-network',
  asks: v.strictObject({
    id: v.pipe(v.string('platform.required'), v.uuid('platform.choose-one')),
    name: texts(200),
    shortName: texts(60),
    contact: optional(v.pipe(line(254), v.email('secretariat.not-an-address'))),
    hours: optional(texts(200)),
    zone: line(60),
    revision: wholeNumber(1, 1_000_000),
  }),
  may: holds('secretariat'),
  async does({ tx }, { id, name, shortName, contact, hours, zone, revision }) {
    if (!isZone(zone)) refuse('secretariat.no-such-zone', { zone }, { zone: 'secretariat.no-such-zone' })
    const changed = await tx
      .updateTable('network')
      .set({
        name,
        short_name: shortName,
        contact: contact ?? null,
        hours: hours ?? null,
        zone,
        revision: revision + 1,
      })
      .where('revision', '=', revision)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) refuse('secretariat.changed-meanwhile')
    return { about: id, audience: 'public' }
  },
})
