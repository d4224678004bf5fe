import type { Day } from '#platform/db'
import { daysBetween } from '#plan'
import { dueNow, endOf } from '../steps.ts'
import type { Step as StepOf } from '../steps.ts'

/** How a follow-up was taken off the list, or put on a later place of it. */
export const stepKinds = ['done', 'moved', 'dropped'] as const
export type StepKind = (typeof stepKinds)[number]

export type Step = StepOf<StepKind>

/** What was agreed first: a day, something that has to happen before, or both. */
export type Agreed = { readonly due: Day | null; readonly waitsFor: string | null }

/**
 * Where a follow-up stands. `waiting` has no day of its own and its trigger has not come; `triggered` is what the trigger
 * brought up. Days are counted from today.
 */
export type Standing =
  | { readonly kind: 'done' | 'dropped'; readonly on: Day }
  | { readonly kind: 'late' | 'due'; readonly due: Day; readonly days: number }
  | { readonly kind: 'triggered'; readonly on: Day }
  | { readonly kind: 'waiting' }

/** Where a follow-up stands on a day. `triggeredOn` is when that for which it waits happened. */
export function standingOf(
  { agreed, steps, triggeredOn }: { agreed: Agreed; steps: readonly Step[]; triggeredOn?: Day | undefined },
  today: Day,
): Standing {
  const closed = endOf(steps)
  if (closed !== undefined) return { kind: closed.kind === 'done' ? 'done' : 'dropped', on: closed.day }
  const due = dueNow(agreed, steps)
  if (due !== null && due < today) return { kind: 'late', due, days: daysBetween(due, today) }
  // Once it was put on a later day on purpose, the trigger has had its effect.
  const moved = steps.some(({ kind, day }) => kind === 'moved' && triggeredOn !== undefined && day >= triggeredOn)
  if (triggeredOn !== undefined && !moved) return { kind: 'triggered', on: triggeredOn }
  if (due !== null) return { kind: 'due', due, days: daysBetween(today, due) }
  return { kind: 'waiting' }
}
