import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, id, refuse } from '#platform/acts'
import { mayTendPillar } from '../leave.ts'
import { audienceOfPillar } from './pillar-seen.ts'

/** Ends a pause: the pillar is active again from a day on. */
export const resumePillar = act({
  name: 'plan.resume-pillar',
  asks: v.strictObject({ pillar: id, on: day }),
  may: mayTendPillar,
  async does(scene, { pillar, on }) {
    const ended = await scene.tx
      .updateTable('pillar_pauses')
      .set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
      .where('pillar_pauses.pillar', '=', pillar)
      .where(sql<boolean>`valid @> ${on}::date and lower(valid) < ${on}::date`)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) refuse('plan.not-paused')
    return { about: pillar, audience: await audienceOfPillar(scene, pillar) }
  },
})
