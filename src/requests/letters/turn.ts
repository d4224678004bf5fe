import { instantIn, shownIn, weekOf } from '#platform/clock'
import type { Day } from '#platform/db'

/** At most so many questions in a letter; what is less urgent waits for the next. Monthly ones are not counted. */
const questionsMax = 7
/** A letter stays readable, however many outputs somebody leads. */
const monthlyMax = 20

const hour = '07:30'
const day = 86_400_000
/** A question that nobody answered stands in a letter again after four weeks, or once more shortly before it is due. */
const againDays = 28
const beforeDueDays = 7
const spacingDays = 14

/** A question as far as it matters for when it leaves. */
export type Waiting = {
  readonly at: Date
  readonly due: Day | null
  readonly notBefore: Day | null
  readonly monthly: boolean
  /** When it last stood in a letter. */
  readonly lastPut: Date | undefined
}

/** The week in which somebody's clocks show a moment, and when its letter leaves. */
export type Turn = { readonly week: Day; readonly from: Date; readonly leaves: Date; readonly today: Day }

/**
 * When the letter of this week leaves: at half past seven by the person's own clocks, on the first day of their working week, or,
 * where something monthly begins within the week, on that day, so that one letter says both.
 */
export function turnOf(zone: string, now: Date, waiting: readonly Waiting[]): Turn {
  const today = shownIn(zone, now).day
  const week = weekOf(zone, today)
  const after = shifted(week, 7)
  const monthly = waiting
    .flatMap(({ monthly: is, notBefore }) => (is && notBefore !== null ? [notBefore] : []))
    .filter((on) => on >= week && on < after)
    .toSorted()[0]
  const leaves = instantIn(zone, monthly ?? week, hour)
  return { week, today, leaves, from: instantIn(zone, week, '00:00') }
}

/** Whether a question belongs into the letter of a turn. What is asked later in the week waits for the next. */
export function standsIn({ leaves, today }: Turn, { at, due, notBefore, lastPut }: Waiting): boolean {
  if (at > leaves || (notBefore !== null && notBefore > today)) return false
  if (lastPut === undefined) return true
  const since = (leaves.getTime() - lastPut.getTime()) / day
  if (since >= againDays - 1) return true
  return due !== null && due >= today && due <= shifted(today, beforeDueDays) && since >= spacingDays - 1
}

const shifted = (from: Day, days: number): Day => new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)

/** Those that stand in the letter: all monthly ones, and of the others the most urgent. They come in their order of urgency. */
export function chosen<W extends Pick<Waiting, 'monthly'>>(waiting: readonly W[]): W[] {
  const monthly = waiting.filter((one) => one.monthly).slice(0, monthlyMax)
  const others = waiting.filter((one) => !one.monthly).slice(0, questionsMax)
  return [...others, ...monthly]
}
