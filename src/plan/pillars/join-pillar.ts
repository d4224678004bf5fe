import * as v from 'valibot'
import { act, day, id, optional } from '#platform/acts'
import { period } from '#platform/db'
import { tends } from '../leave.ts'
import { refuseEarlyEnd } from '../term.ts'

/** Somebody takes part in a pillar for a term. People join by themselves; leads and the secretariat add anybody. */
export const joinPillar = act({
  name: 'plan.join-pillar',
  asks: v.strictObject({ pillar: id, person: id, from: day, to: optional(day) }),
  may: ({ by }, { pillar, person }) => tends(by, pillar) || (by.grants.has('network') && by.id === person),
  async does({ tx }, { pillar, person, from, to }) {
    refuseEarlyEnd({ from, to })
    await tx
      .insertInto('pillar_members')
      .values({ pillar, person, valid: period(from, to) })
      .execute()
    return { about: pillar }
  },
})
