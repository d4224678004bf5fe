import { tellable } from '#terminology'
import type { Fact, Source } from '#terminology'
import { textIn } from '#platform/words'
import { slipDays } from '../dates.ts'
import { dependenciesOn, waitingFor } from '../outputs/read-dependencies.ts'
import type { Dependency } from '../outputs/read-dependencies.ts'
import type { Telling } from './telling.ts'
import { dayValue, happenedIn, onDay } from './telling.ts'

/** What the network waited for: when it was first expected, when it is expected now, when it came. */
export async function dependencyFacts(telling: Telling): Promise<Fact[]> {
  const found: Fact[] = []
  for (const dependency of (await dependenciesOn(telling.tx, telling.scope.to)).filter(tellable)) {
    const waiting = await pillarsWaiting(telling, dependency.id)
    if (waiting.length > 0) found.push(...told(telling, dependency, waiting))
  }
  return found
}

/** The pillars of this plan that wait or waited for it, themselves or with an output. */
async function pillarsWaiting({ tx, pillars, outputs }: Telling, dependency: string): Promise<string[]> {
  const waiting = await waitingFor(tx, dependency)
  const ids = new Set([
    ...waiting.pillars,
    ...outputs.filter((one) => one.waitsFor === dependency).map((one) => one.pillar),
  ])
  return pillars.map(({ id }) => id).filter((id) => ids.has(id))
}

function told({ scope }: Telling, { id, slug, title, body, known }: Dependency, waiting: readonly string[]): Fact[] {
  const { promised, forecast, actual } = known
  const source: Source = { kind: 'dependency', id, label: textIn(title, 'en').text, path: `/dependencies/${slug}` }
  const [pillar] = waiting.length === 1 ? waiting : []
  const say = (what: string, values: Fact['values'], on: string): Fact[] => [
    {
      key: `plan.fact-${what}`,
      values: { title: { texts: title }, body: { texts: body }, ...values },
      sources: [source],
      on,
      rank: 6,
      ...(pillar === undefined ? {} : { pillar }),
    },
  ]
  if (actual !== undefined) return happenedIn(scope, actual) ? say('arrived', onDay(actual), actual.day) : []
  if (promised === undefined) return []
  const slip = slipDays(known) ?? 0
  if (forecast === undefined || slip <= 0) return say('expected', { day: dayValue(forecast ?? promised) }, promised.day)
  const values = { first: dayValue(promised), now: dayValue(forecast), n: { number: slip } }
  return say('postponed', values, forecast.day)
}
