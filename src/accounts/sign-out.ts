import { sql } from 'kysely'
import * as v from 'valibot'
import { act } from '#platform/acts'
import { hashOf } from './code.ts'

/** Ends the session it is performed in. */
export const signOut = act({
  name: 'accounts.sign-out',
  asks: v.strictObject({}),
  may: ({ by }) => by.id !== null,
  async does({ tx, by, now, newId }) {
    await sql`select end_session(${hashOf(by.token ?? '')}, ${now})`.execute(tx)
    return { about: by.id ?? newId(), audience: `person:${by.id}` }
  },
})
