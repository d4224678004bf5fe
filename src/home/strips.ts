import { textIn } from '#platform/words'
import { pillarsOn, planInForce, progressOf, speak as speakPlan } from '#plan'
import type { Reader } from './reader.ts'

/** A pillar in one line: how many of its outputs are done, on time and late. */
export type Strip = { readonly name: string; readonly path: string; readonly counts: string }

/** The pillars that the reader leads, with plan against actual. */
export async function stripsOf({ tx, by, lang, today }: Reader): Promise<Strip[]> {
  const plan = await planInForce(tx, today)
  if (plan === undefined) return []
  const theirs = (await pillarsOn(tx, { plan: plan.id, day: today })).filter(({ id }) => by.grants.has(`lead:${id}`))
  const strips: Strip[] = []
  for (const { id, slug, number, name } of theirs) {
    const progress = await progressOf(tx, { plan: plan.id, pillar: id, day: today })
    const counts = speakPlan(lang)('plan.progress', {
      outputs: progress.outputs,
      done: progress.done,
      late: progress.late,
      onTime: progress.onTime,
    })
    strips.push({ name: `${number} ${textIn(name, lang).text}`, path: `/pillars/${slug}`, counts })
  }
  return strips
}
