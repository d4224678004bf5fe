import * as v from 'valibot'
import { act } from '#platform/acts'

/** Somebody wants no letters with questions: they are asked on pages only, until they want letters again. */
export const pauseLetters = act({
  name: 'requests.pause-letters',
  asks: v.strictObject({}),
  may: ({ by }) => by.grants.has('network'),
  async does({ tx, by, now, newId }) {
    const person = by.id ?? newId()
    await tx
      .insertInto('letter_pauses')
      .values({ person, since: now })
      .onConflict((row) => row.doNothing())
      .execute()
    return { about: person, audience: `person:${person}` }
  },
})

/** Letters with questions come again. */
export const resumeLetters = act({
  name: 'requests.resume-letters',
  asks: v.strictObject({}),
  may: ({ by }) => by.grants.has('network'),
  async does({ tx, by, newId }) {
    const person = by.id ?? newId()
    await tx.deleteFrom('letter_pauses').where('letter_pauses.person', '=', person).execute()
    return { about: person, audience: `person:${person}` }
  },
})
