import * as v from 'valibot'
import { act, holds, id, line, refuse } from '#platform/acts'
import { isWebhook } from '#platform/webhooks'
import { langs } from '#platform/words'

/** How a channel of another program is told: a card for Teams, plain text for others, or a letter to its address. */
export const channelKinds = ['teams', 'text', 'mail'] as const
export type ChannelKind = (typeof channelKinds)[number]

const mailAddress = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/u

/**
 * The secretariat has a channel of another program told what is new. `own` is the public address of the house: a channel is on
 * another network.
 */
export const openChannel = act({
  name: 'home.open-channel',
  asks: v.strictObject({
    id,
    name: line(100),
    kind: v.picklist(channelKinds, 'platform.choose-one'),
    target: line(2000),
    lang: v.picklist(langs, 'platform.choose-one'),
    own: v.pipe(v.string(), v.url()),
  }),
  // Whoever knows the address can write into the channel, and the ledger forgets nothing.
  keeps: ['target', 'own'],
  may: holds('secretariat'),
  async does({ tx, by, now, newId }, { own, ...channel }) {
    const fits = channel.kind === 'mail' ? mailAddress.test(channel.target) : isWebhook(channel.target, { own })
    if (!fits) refuse('home.not-a-channel', {}, { target: 'home.not-a-channel' })
    await tx
      .insertInto('channels')
      .values({ ...channel, opened_by: by.id ?? newId(), at: now })
      .execute()
    return { about: channel.id, audience: 'secretariat' }
  },
})

/** A channel is told nothing more; what it was told stays on record. */
export const closeChannel = act({
  name: 'home.close-channel',
  asks: v.strictObject({ channel: id }),
  may: holds('secretariat'),
  async does({ tx, now }, { channel }) {
    const closed = await tx
      .updateTable('channels')
      .set({ closed_at: now })
      .where('id', '=', channel)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (closed.numUpdatedRows === 0n) refuse('home.channel-closed')
    return { about: channel, audience: 'secretariat' }
  },
})
