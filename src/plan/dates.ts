import type { Day } from '#platform/db'
import type { Texts } from '#platform/words'

export type DateKind = 'planned' | 'forecast' | 'actual'
export type Precision = 'day' | 'month' | 'year'

/** A day as it was written down: of what kind, how precisely, when, and why it is not the one before. */
export type Dated = {
  readonly kind: DateKind
  readonly day: Day
  readonly precise: Precision
  readonly recordedOn: Day
  readonly reason: Texts | null
}

/** What is known of the days of one thing: the newest of each kind, and where its slip is counted from. */
export type Known = {
  readonly planned: Dated | undefined
  readonly forecast: Dated | undefined
  readonly actual: Dated | undefined
  /** The planned day; where nobody planned it (a report of others), the first forecast. */
  readonly promised: Dated | undefined
}

/** What was known on a day: whatever was written down later does not count. Days come in the order of writing. */
export function knownOn(dates: readonly Dated[], on: Day): Known {
  const then = dates.filter(({ recordedOn }) => recordedOn <= on)
  const newest = (kind: DateKind): Dated | undefined => then.findLast((one) => one.kind === kind)
  const planned = newest('planned')
  const promised = planned ?? then.find(({ kind }) => kind === 'forecast')
  return { planned, forecast: newest('forecast'), actual: newest('actual'), promised }
}

/** The last day of what a day stands for: itself, its month or its year. What is stored, so that days can be compared. */
export function lastDayOf(day: Day, precise: Precision): Day {
  if (precise === 'day') return day
  if (precise === 'year') return `${day.slice(0, 4)}-12-31`
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** The first day of what a stored day stands for. */
export function firstDayOf({ day, precise }: Pick<Dated, 'day' | 'precise'>): Day {
  if (precise === 'day') return day
  return precise === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`
}

const dayMilliseconds = 86_400_000

/** How many days lie between; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds)

/** A day so many days later. */
export const daysAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10)

/**
 * By how many days a thing came, or is expected, later than it was promised: the actual day counts, else the newest
 * forecast. Negative when it is earlier; undefined while there is nothing to compare. "December" keeps "by December".
 */
export function slipDays({ promised, forecast, actual }: Known): number | undefined {
  const now = actual ?? forecast
  if (promised === undefined || now === undefined || now === promised) return undefined
  if (firstDayOf(promised) <= now.day && now.day <= promised.day) return 0
  return daysBetween(promised.day, now.day)
}

/**
 * What else is known of a thing on the way: how many updates it has (absent where the reader may not see them, or it can
 * have none), and how many of its milestones are done.
 */
export type Work = {
  readonly updates: number | undefined
  readonly milestones: number
  readonly milestonesDone: number
}

export type Standing =
  | { readonly kind: 'done'; readonly on: Dated }
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'slipping'; readonly days: number }
  | { readonly kind: 'due-soon'; readonly days: number }
  | { readonly kind: 'on-time' }
  | { readonly kind: 'in-progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'not-started' }
  | { readonly kind: 'undated' }
export type StandingKind = Standing['kind']

/** From so many days before it is due, a thing is said to be due soon. */
const soonDays = 14

/**
 * Where a thing stands on a day. It is late once the promised day is over, slipping while the newest forecast lies
 * beyond it, and without any day it is in progress or not begun; where that cannot be told, it is just without a day.
 */
export function standing({ promised, forecast, actual }: Known, today: Day, work: Work): Standing {
  if (actual !== undefined) return { kind: 'done', on: actual }
  if (promised === undefined) return begun(work)
  const late = daysBetween(promised.day, today)
  if (late > 0) return { kind: 'late', days: late }
  const slip = forecast === undefined ? 0 : daysBetween(promised.day, forecast.day)
  if (slip > 0) return { kind: 'slipping', days: slip }
  const left = daysBetween(today, forecast?.day ?? promised.day)
  return left <= soonDays ? { kind: 'due-soon', days: Math.max(0, left) } : { kind: 'on-time' }
}

function begun({ updates, milestones, milestonesDone }: Work): Standing {
  if (milestonesDone > 0 || (updates ?? 0) > 0) return { kind: 'in-progress', done: milestonesDone, of: milestones }
  return updates === undefined ? { kind: 'undated' } : { kind: 'not-started' }
}

/** Plan versus actual, as the dashboard and the report count it: each thing counts once. */
export type Progress = {
  readonly outputs: number
  readonly done: number
  readonly onTime: number
  readonly late: number
  readonly undated: number
}

export function progressIn(standings: readonly Standing[]): Progress {
  const count = (...kinds: StandingKind[]): number => standings.filter(({ kind }) => kinds.includes(kind)).length
  return {
    outputs: standings.length,
    done: count('done'),
    onTime: count('on-time', 'due-soon'),
    late: count('late', 'slipping'),
    undated: count('in-progress', 'not-started', 'undated'),
  }
}
