import * as v from 'valibot'
import { act, id, optional, texts, wholeNumber } from '#platform/acts'
import { mayTendPillar } from '../leave.ts'
import { audienceOfPillar } from './pillar-seen.ts'

/** A goal that a pillar agreed on for a year, at a meeting where there was one; outputs point back to it. */
export const setGoal = act({
  name: 'plan.set-goal',
  asks: v.strictObject({
    id: optional(id),
    pillar: id,
    year: wholeNumber(1945, 2100),
    text: texts(500),
    meeting: optional(id),
  }),
  may: mayTendPillar,
  async does(scene, { id: given, pillar, year, text, meeting }) {
    const goal = given ?? scene.newId()
    await scene.tx
      .insertInto('pillar_goals')
      .values({ id: goal, pillar, year, text, meeting: meeting ?? null })
      .execute()
    return { about: pillar, goal, audience: await audienceOfPillar(scene, pillar) }
  },
})
