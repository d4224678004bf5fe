import { formatList } from '#platform/words'
import type { Lang } from '#platform/words'
import { inAll } from '#terminology'
import type { Fact, Source } from '#terminology'
import { progressIn } from '../dates.ts'
import type { Progress } from '../dates.ts'
import { matrixOf } from '../outputs/matrix.ts'
import { goalsOf } from '../pillars/read.ts'
import type { Pillar } from '../pillars/read.ts'
import { speak } from '../words/index.ts'
import { happenedIn, outputSource, pillarSource, quotedList, yearValue } from './telling.ts'
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
        n: { number: new Set(leads.map(({ entity }) => entity)).size },
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

/** What a pillar set out to do in a year: all its goals in one sentence. */
async function goalFacts({ tx, scope, plan, pillars }: Telling): Promise<Fact[]> {
  const touched = (await goalsOf(tx, { plan: plan.id })).filter(
    ({ year }) => String(year) >= scope.from.slice(0, 4) && String(year) <= scope.to.slice(0, 4),
  )
  return pillars.flatMap((pillar) => {
    const own = touched.filter((goal) => goal.pillar === pillar.id)
    const years = [...Map.groupBy(own, ({ year }) => year)].toSorted(([one], [other]) => one - other)
    return years.map(([year, goals], at): Fact => ({
      key: 'plan.fact-goal',
      values: {
        year: yearValue(year),
        n: { number: goals.length },
        goals: inAll((lang) =>
          quotedList(
            lang,
            goals.map(({ text }) => text),
          ),
        ),
      },
      sources: [...goals.map(({ id }) => goalSource(pillar, { id, year })), pillarSource(pillar)],
      pillar: pillar.id,
      rank: 5 + at / 1000,
    }))
  })
}

const goalSource = ({ number, slug }: Pillar, { id, year }: { id: string; year: number }): Source => ({
  kind: 'goal',
  id,
  label: `${number}, ${year}`,
  path: `/pillars/${slug}#goal-${id}`,
})

/** Plan versus actual of each pillar that has outputs: the same count as on its page. */
export const progressFacts = ({ pillars, outputs }: Telling): Fact[] =>
  pillars.flatMap((pillar): Fact[] => {
    const own = outputs.filter((output) => output.pillar === pillar.id)
    if (own.length === 0) return []
    const progress = progressIn(own.map(({ standing }) => standing))
    const { outputs: n, done, onTime, late, undated } = progress
    const [only, ...others] = standings.filter((one) => countOf(one, progress) > 0)
    return [
      {
        key: only === undefined || others.length > 0 ? 'plan.fact-progress' : `plan.fact-progress-${only}`,
        values: {
          n: { number: n },
          done: { number: done },
          onTime: { number: onTime },
          late: { number: late },
          undated: { number: undated },
          parts: inAll((lang) => joined(lang, countedParts(lang, progress))),
        },
        sources: [pillarSource(pillar)],
        pillar: pillar.id,
        rank: 49,
      },
    ]
  })

const standings = ['done', 'on-time', 'late', 'undated'] as const
type CountedStanding = (typeof standings)[number]

const countOf = (standing: CountedStanding, progress: Progress): number =>
  standing === 'on-time' ? progress.onTime : progress[standing]

/** "one completed", "five on schedule": what there is none of is not told. */
const countedParts = (lang: Lang, progress: Progress): string[] =>
  standings.flatMap((standing) => {
    const n = countOf(standing, progress)
    return n === 0 ? [] : [speak(lang)(`plan.counted-${standing}`, { n })]
  })

// Where each part is a clause of its own, a comma stands between them.
const joined = (lang: Lang, parts: readonly string[]): string =>
  lang === 'ru' || lang === 'zh' ? parts.join(lang === 'ru' ? ', ' : '，') : formatList(lang, parts)

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
      values: {
        n: { number: matrix.joint },
        entities: { number: matrix.sums.size },
        who: inAll((lang) => speak(lang)('plan.counted-entities', { n: matrix.sums.size })),
      },
      sources: underWay.filter(({ id }) => shared.has(id)).map((output) => outputSource(plan, output)),
      rank: 46,
    },
  ]
}
