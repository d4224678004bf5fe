import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { memberEntities } from '#members'
import { pillarsOn, planById, planBySlug, planInForce } from '#plan'
import type { PlanOn } from '#plan'
import { namesAt } from '#terminology'
import type { Names, Scope } from '#terminology'
import { speakers } from './drafting/facts.ts'
import type { Pillar } from './report.ts'
import type { VoiceIn } from './telling/tell.ts'

/** Everything about a period that does not depend on what happened in it: plan, pillars, names, members. */
export type Setting = {
  readonly scope: Scope
  readonly plan: PlanOn
  readonly network: Texts
  readonly pillars: readonly Pillar[]
  readonly names: Names
  readonly members: readonly string[]
  readonly voiceIn: VoiceIn
}

/** The plan a period is told by: the one asked for, else the one in force on its last day. */
export const planFor = (tx: Tx, { slug, to }: { slug?: string | undefined; to: Day }): Promise<PlanOn | undefined> =>
  slug === undefined ? planInForce(tx, to) : planBySlug(tx, slug, to)

/** The setting as it stood on the last day of the period. Undefined: the reader has no such plan. */
export async function settingOf(tx: Tx, scope: Scope): Promise<Setting | undefined> {
  const plan = await planById(tx, scope.plan, scope.to)
  if (plan === undefined) return undefined
  const names = await namesAt(tx, scope.to)
  const pillars = await pillarsOn(tx, { plan: plan.id, day: scope.to })
  return {
    scope,
    plan,
    network: await networkName(tx),
    names,
    members: await memberEntities(tx, scope.to),
    pillars: pillars.map(({ pause, ...pillar }) => ({ ...pillar, paused: pause !== undefined })),
    voiceIn: (lang) => ({ lang, names, speakers, period: scope }),
  }
}

// The network's own name lies with the secretariat, a room above this one; a report cannot be printed without it.
async function networkName(tx: Tx): Promise<Texts> {
  const row = await tx.selectFrom('network').select('network.name').executeTakeFirst()
  return row?.name ?? {}
}
