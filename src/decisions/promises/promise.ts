import type { Day } from '#platform/db'
import { daysBetween } from '#plan'
import { dueNow, endOf } from '../steps.ts'
import type { Step as StepOf } from '../steps.ts'

/** What became of a promise: it was kept, put off to another day, or given up. */
export const stepKinds = ['kept', 'moved', 'dropped'] as const
export type StepKind = (typeof stepKinds)[number]

export type Step = StepOf<StepKind>

/** Where a promise stands. One without a day is `open`: every report has to come back to it. Days are counted from today. */
export type Standing =
  | { readonly kind: 'kept' | 'dropped'; readonly on: Day }
  | { readonly kind: 'late' | 'due'; readonly due: Day; readonly days: number }
  | { readonly kind: 'open' }

/** Steps as they were taken; those of one day keep their order. */
type Steps = readonly Step[]

/** Where a promise stands on a day. */
export function standingOf({ due, steps }: { due: Day | null; steps: Steps }, today: Day): Standing {
  const settled = endOf(steps)
  if (settled !== undefined) return { kind: settled.kind === 'kept' ? 'kept' : 'dropped', on: settled.day }
  const until = dueNow({ due }, steps)
  if (until === null) return { kind: 'open' }
  return until < today
    ? { kind: 'late', due: until, days: daysBetween(until, today) }
    : { kind: 'due', due: until, days: daysBetween(today, until) }
}

/**
 * Whether a report on a period has to come back to a promise before it is issued: it was given before the period ended, it
 * is not settled, and its day lies in the period or before it, or it never had one. Moved to a later day, it is answered.
 */
export function mustBeAnswered(
  { day, due, steps }: { readonly day: Day; readonly due: Day | null; readonly steps: Steps },
  period: { readonly from: Day; readonly to: Day },
): boolean {
  if (day > period.to || endOf(steps) !== undefined) return false
  const until = dueNow({ due }, steps)
  // Without a day it was at least looked at once when it was given; it is answered from the next period on.
  return until === null ? day < period.from : until <= period.to
}
