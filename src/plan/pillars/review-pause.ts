import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, id, optional, refuse } from '#platform/acts'
import { mayTendPillar } from '../leave.ts'
import { audienceOfPillar } from './pillar-seen.ts'

/** Records that somebody looked again at a pause and it goes on; `reviewOn` is when it is looked at next. */
export const reviewPause = act({
  name: 'plan.review-pause',
  asks: v.strictObject({ pillar: id, on: day, reviewOn: optional(day) }),
  may: mayTendPillar,
  async does(scene, { pillar, on, reviewOn }) {
    if (reviewOn !== undefined && reviewOn <= on)
      refuse('plan.review-too-early', {}, { reviewOn: 'plan.review-too-early' })
    const reviewed = await scene.tx
      .updateTable('pillar_pauses')
      .set({ reviewed_on: on, ...(reviewOn === undefined ? {} : { review_on: reviewOn }) })
      .where('pillar_pauses.pillar', '=', pillar)
      .where(sql<boolean>`valid @> ${on}::date`)
      .executeTakeFirst()
    if (reviewed.numUpdatedRows === 0n) refuse('plan.not-paused')
    return { about: pillar, audience: await audienceOfPillar(scene, pillar) }
  },
})
