import type { Fact, Source } from '#terminology'
import { progressIn } from '../dates.ts'
import { matrixOf } from '../outputs/matrix.ts'
import { goalsOf } from '../pillars/read.ts'
import type { Pillar } from '../pillars/read.ts'
import { happenedIn, outputSource, pillarSource, yearValue } from './telling.ts'
import type { Telling } from './telling.ts'

// Whole ranks are shared out between pillars by their numbers, so that lists of pillars come in that order.
const inOrder = (rank: number, { number }: Pillar): number => rank + number / 100

/** Who leads each pillar, or why it is inactive; and the goals of the years that the period touches. */
export async function pillarFacts(telling: Telling): Promise<Fact[]> {
  const heads = telling.pillars.flatMap((pillar) => [...pausedFact(pillar), ...ledFact(pillar)])
  return [...heads, ...(await goalFacts(telling))]
}

function ledFact(pillar: Pillar): Fact[] {
  if (pillar.leads.length === 0 || pillar.pause !== undefined) return []
  const { id, slug, number, name, leads } = pillar
  const held = leads.map((lead): Source => ({
    kind: 'lead',
    id: lead.id,
    label: lead.source,
    path: `/pillars/${slug}`,
  }))
  return [
    {
      key: 'plan.fact-pillar',
      values: {
        number: { text: String(number) },
        pillar: { texts: name },
        entities: { entities: leads.map(({ entity }) => entity) },
      },
      sources: [pillarSource(pillar), ...held],
      pillar: id,
      rank: inOrder(3, pillar),
    },
  ]
}

function pausedFact(pillar: Pillar): Fact[] {
  const { id, number, name, pause } = pillar
  if (pause === undefined) return []
  const values = {
    number: { text: String(number) },
    pillar: { texts: name },
    since: { day: pause.from },
    reason: { texts: pause.reason },
    review: { day: pause.reviewOn },
  }
  return [{ key: 'plan.fact-paused', values, sources: [pillarSource(pillar)], pillar: id, rank: inOrder(3, pillar) }]
}

async function goalFacts({ tx, scope, plan, pillars }: Telling): Promise<Fact[]> {
  const goals = await goalsOf(tx, { plan: plan.id })
  const touched = goals.filter(
    ({ year }) => String(year) >= scope.from.slice(0, 4) && String(year) <= scope.to.slice(0, 4),
  )
  return touched.flatMap(({ id, pillar: of, year, text }, at): Fact[] => {
    const pillar = pillars.find((one) => one.id === of)
    if (pillar === undefined) return []
    const source = { kind: 'goal', id, label: `${pillar.number}, ${year}`, path: `/pillars/${pillar.slug}#goal-${id}` }
    return [
      {
        key: 'plan.fact-goal',
        values: { year: yearValue(year), text: { texts: text } },
        sources: [source, pillarSource(pillar)],
        pillar: of,
        rank: 5 + at / 1000,
      },
    ]
  })
}

/** Plan versus actual of each pillar that has outputs: the same count as on its page. */
export const progressFacts = ({ pillars, outputs }: Telling): Fact[] =>
  pillars.flatMap((pillar): Fact[] => {
    const own = outputs.filter((output) => output.pillar === pillar.id)
    if (own.length === 0) return []
    const { outputs: n, done, onTime, late, undated } = progressIn(own.map(({ standing }) => standing))
    return [
      {
        key: 'plan.fact-progress',
        values: {
          n: { number: n },
          done: { number: done },
          onTime: { number: onTime },
          late: { number: late },
          undated: { number: undated },
        },
        sources: [pillarSource(pillar)],
        pillar: pillar.id,
        rank: 49,
      },
    ]
  })

/** On how many outputs entities worked together in the period, and how many entities did. */
export function jointFacts({ scope, plan, outputs }: Telling): Fact[] {
  const underWay = outputs.filter(
    ({ known: { actual } }) => actual === undefined || actual.day >= scope.from || happenedIn(scope, actual),
  )
  const matrix = matrixOf(underWay)
  if (matrix.joint === 0) return []
  const shared = new Set([...matrix.pairs.values()].flatMap((pair) => pair.outputs))
  return [
    {
      key: 'plan.fact-joint',
      values: { n: { number: matrix.joint }, entities: { number: matrix.sums.size } },
      sources: underWay.filter(({ id }) => shared.has(id)).map((output) => outputSource(plan, output)),
      rank: 46,
    },
  ]
}
