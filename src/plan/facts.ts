import type { Tx } from '#platform/db'
import { tellable } from '#terminology'
import type { Fact, Scope } from '#terminology'
import { dependencyFacts } from './facts/dependencies.ts'
import { outputFacts } from './facts/outputs.ts'
import { jointFacts, pillarFacts, progressFacts } from './facts/pillars.ts'
import { planFacts } from './facts/plan.ts'
import type { Telling } from './facts/telling.ts'
import { outputsOf } from './outputs/read.ts'
import { pillarsOn } from './pillars/read.ts'
import { planById } from './versions/read.ts'

/**
 * What the plan can prove about a period: what it is and who leads it, what came of its outputs, what slipped and by how
 * much, what is still expected. Everything as it was known on the last day: a forecast made later does not count.
 */
export async function facts(tx: Tx, scope: Scope): Promise<Fact[]> {
  const plan = await planById(tx, scope.plan, scope.to)
  if (plan === undefined) return []
  const asked = { plan: plan.id, day: scope.to }
  const telling: Telling = {
    tx,
    scope,
    plan,
    pillars: await pillarsOn(tx, asked),
    outputs: (await outputsOf(tx, asked)).filter(tellable),
  }
  return [
    ...(await planFacts(telling)),
    ...(await pillarFacts(telling)),
    ...(await dependencyFacts(telling)),
    ...(await outputFacts(telling)),
    ...progressFacts(telling),
    ...jointFacts(telling),
  ]
}
