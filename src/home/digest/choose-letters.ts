import * as v from 'valibot'
import { act } from '#platform/acts'
import { rhythms } from './due.ts'

/** Where somebody works: by answering letters, or on pages, where letters only say that something waits. */
export const channels = ['letter', 'page'] as const

/**
 * Somebody chooses how often they want the digest and where they work. Formal notices are no digest: nobody can be left out of
 * an adoption by a choice of convenience.
 */
export const chooseLetters = act({
  name: 'home.choose-letters',
  asks: v.strictObject({
    digest: v.picklist(rhythms, 'platform.choose-one'),
    channel: v.exactOptional(v.picklist(channels, 'platform.choose-one')),
  }),
  may: ({ by }) => by.id !== null,
  async does({ tx, by, newId }, { digest, channel }) {
    const account = by.id ?? newId()
    const wish = { digest, ...(channel === undefined ? {} : { channel }) }
    await tx
      .insertInto('letter_wishes')
      .values({ account, ...wish })
      .onConflict((row) => row.column('account').doUpdateSet(wish))
      .execute()
    return { about: account, audience: `person:${account}` }
  },
})
