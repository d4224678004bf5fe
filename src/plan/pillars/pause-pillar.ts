import * as v from 'valibot'
import { act, day, id, line, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { period } from '#platform/db'
import { mayTendPillar } from '../leave.ts'
import { audienceOfPillar } from './pillar-seen.ts'

export const pauseAsked = v.strictObject({
  from: day,
  reason: texts(500),
  waitsFor: optional(id),
  decision: optional(id),
  source: optional(line(200)),
  reviewOn: day,
})

/** Declares a pillar inactive: why, what it waits for, who decided it, and when that is looked at again. */
export const pausePillar = act({
  name: 'plan.pause-pillar',
  asks: v.strictObject({ pillar: id, ...pauseAsked.entries }),
  may: mayTendPillar,
  async does(scene, { pillar, ...pause }) {
    const audience = await audienceOfPillar(scene, pillar)
    await addPause(scene, pillar, pause)
    return { about: pillar, audience }
  },
})

/** The row of a pause. */
export async function addPause(
  { tx, newId }: Scene,
  pillar: string,
  { from, reason, waitsFor, decision, source, reviewOn }: v.InferOutput<typeof pauseAsked>,
): Promise<void> {
  if (reviewOn <= from) refuse('plan.review-too-early', {}, { reviewOn: 'plan.review-too-early' })
  const row = {
    id: newId(),
    pillar,
    valid: period(from),
    reason,
    waits_for: waitsFor ?? null,
    decision: decision ?? null,
    source: source ?? null,
    review_on: reviewOn,
  }
  await tx.insertInto('pillar_pauses').values(row).execute()
}
