import { inAll } from '#terminology'
import type { Fact, Scope, Source, Value } from '#terminology'
import { daysAfter, daysBetween, slipDays } from '../dates.ts'
import type { Known } from '../dates.ts'
import { updatesOf } from '../outputs/read-card.ts'
import type { Update } from '../outputs/read-card.ts'
import type { Milestone, Output } from '../outputs/read.ts'
import { speak } from '../words/index.ts'
import {
  dayValue,
  happenedIn,
  milestoneSource,
  onDay,
  outputSource,
  quotedList,
  stopped,
  updateSource,
} from './telling.ts'
import type { Telling } from './telling.ts'

/** What a report looks ahead to: what is due within a year after its period. */
const aheadDays = 366

/** Each output with its milestones and updates, one after the other, in the order of the labels within each pillar. */
export async function outputFacts(telling: Telling): Promise<Fact[]> {
  const { tx, scope, pillars, outputs } = telling
  const ids = outputs.map(({ id }) => id)
  const updates = await updatesOf(tx, ids, { from: scope.from, to: scope.to })
  return pillars.flatMap(({ id }) =>
    outputs
      .filter(({ pillar }) => pillar === id)
      .flatMap((output, at) =>
        ofOutput(telling, { output, updates: updates.filter((one) => one.output === output.id), rank: rankOf(at) }),
      ),
  )
}

// Ranks 10 to 44 belong to outputs; an output and what belongs to it stay together.
const rankOf = (at: number): number => 10 + Math.min(at, 84) * 0.4

type One = { readonly output: Output; readonly updates: readonly Update[]; readonly rank: number }

function ofOutput({ scope, plan }: Telling, { output, updates, rank }: One): Fact[] {
  const source = outputSource(plan, output)
  const named = { label: { text: output.label }, title: { texts: output.title } }
  const reached = reachedWith(scope, output)
  const stand = toldOf(scope, output.known, {
    kind: 'output',
    values: { ...named, with: withMilestones(reached) },
    sources: [source, ...reached.map((milestone) => milestoneSource(plan, output, milestone))],
  })
  const underWay: Fact[] =
    stand.length === 0 && updates.length > 0 && output.known.actual === undefined
      ? [{ key: 'plan.fact-under-way', values: named, sources: [source], rank }]
      : []
  const steps = output.milestones
    .filter((milestone) => !reached.includes(milestone))
    .flatMap((milestone) =>
      toldOf(scope, milestone.known, {
        kind: 'milestone',
        values: { ...named, milestone: { texts: milestone.title } },
        sources: [milestoneSource(plan, output, milestone), source],
      }),
    )
  const reports = updates.toReversed().map((update): Fact => ({
    key: 'plan.fact-update',
    values: { text: { texts: stopped(update.text) } },
    sources: [updateSource(plan, output, update), source],
    on: update.day,
    rank,
  }))
  const placed = (all: readonly Fact[], after: number): Fact[] =>
    all.map((fact) => ({ ...fact, pillar: output.pillar, rank: rank + after }))
  return [...placed(stand, 0), ...placed(underWay, 0), ...placed(reports, 0.1), ...placed(steps, 0.2)]
}

/** Milestones that were reached by the very completion of their output: its sentence tells them. */
const reachedWith = (scope: Scope, { known: { actual }, milestones }: Output): Milestone[] =>
  actual === undefined || !happenedIn(scope, actual)
    ? []
    : milestones.filter(({ known }) => known.actual?.day === actual.day)

const withMilestones = (reached: readonly Milestone[]): Value =>
  inAll((lang) => {
    const milestones = quotedList(
      lang,
      reached.map(({ title }) => title),
    )
    return reached.length === 0 ? '' : speak(lang)('plan.told-with', { n: reached.length, milestones })
  })

type About = {
  readonly kind: 'output' | 'milestone'
  readonly values: Fact['values']
  readonly sources: readonly Source[]
}

/** How something stands against its promise, in one sentence; nothing when the period has no part in it. */
function toldOf(scope: Scope, known: Known, about: About): Fact[] {
  const { promised, forecast, actual } = known
  const say = (what: string, values: Fact['values'], on: string): Fact[] => [
    {
      key: `plan.fact-${about.kind}-${what}`,
      values: { ...about.values, ...values },
      sources: about.sources,
      on,
      rank: 0,
    },
  ]
  if (actual !== undefined) {
    if (!happenedIn(scope, actual)) return []
    const slip = slipDays(known) ?? 0
    return slip > 0
      ? say('done-late', { ...onDay(actual), n: { number: slip } }, actual.day)
      : say('done', onDay(actual), actual.day)
  }
  if (promised === undefined) return []
  const slip = slipDays(known) ?? 0
  if (forecast !== undefined && slip > 0) {
    const values = { planned: dayValue(promised), forecast: dayValue(forecast), n: { number: slip } }
    return say('forecast', values, forecast.day)
  }
  if (promised.day < scope.to) {
    const values = {
      day: dayValue(promised),
      n: { number: daysBetween(promised.day, scope.to) },
      on: { day: scope.to },
    }
    return say('overdue', values, promised.day)
  }
  const due = slip < 0 && forecast !== undefined ? forecast : promised
  return due.day > daysAfter(scope.to, aheadDays) ? [] : say('planned', onDay(due), due.day)
}
