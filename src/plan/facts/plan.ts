import { formatPeriod } from '#platform/words'
import { inAll } from '#terminology'
import type { Fact } from '#terminology'
import type { Step, VersionStory } from '../versions/read.ts'
import { versionsOf } from '../versions/read.ts'
import { onDay, pillarSource, planSource } from './telling.ts'
import type { Telling } from './telling.ts'

/** When the plan was adopted, when it reached its final form, and how many pillars it has. */
export async function planFacts({ tx, scope, plan, pillars }: Telling): Promise<Fact[]> {
  const versions = await versionsOf(tx, plan.id)
  const source = planSource(plan)
  const named = { plan: { texts: plan.name } }
  const years = { years: inAll((lang) => formatPeriod(lang, plan.firstDay, plan.lastDay)) }
  const told = ([kind, rank]: readonly [Step['kind'], number]): Fact[] => {
    const step = lastStep(versions, kind, scope.to)
    if (step === undefined) return []
    const values = { ...named, ...(kind === 'adopted' ? years : {}), ...onDay(step) }
    return [{ key: `plan.fact-${kind}`, values, sources: [source], on: step.day, rank }]
  }
  const count: Fact = {
    key: 'plan.fact-pillars',
    values: { ...named, n: { number: pillars.length } },
    sources: [source, ...pillars.map(pillarSource)],
    rank: 2,
  }
  return [...told(['adopted', 0]), ...told(['final', 1]), ...(pillars.length === 0 ? [] : [count])]
}

/** The newest step of a kind that had been taken by a day. */
const lastStep = (versions: readonly VersionStory[], kind: Step['kind'], by: string): Step | undefined =>
  versions
    .flatMap(({ steps }) => steps)
    .filter((step) => step.kind === kind && step.day <= by)
    .at(-1)
