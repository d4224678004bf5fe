import { firstWorkingDay, instantIn, isWorkingDay, shownIn, weekOf } from '#platform/clock'

/** How often somebody wants to hear what they owe, what is new and what is next. */
export const rhythms = ['daily', 'weekly', 'monthly', 'off'] as const
export type Rhythm = (typeof rhythms)[number]

const hour = '07:30'
const hours = 3_600_000

/** Later than this after its hour a digest is left out: what is old news by then comes with the next. */
const patience = { daily: 12 * hours, weekly: 60 * hours, monthly: 60 * hours } as const

const longest = { daily: 1, weekly: 7, monthly: 31 } as const

/** The digest that is due: the period it is for, by its first day, and since when news has to be told. */
export type Due = { readonly period: string; readonly since: Date }

/**
 * The digest that should have left by now, or undefined. It leaves at half past seven by the reader's own clocks: on working
 * days, on the first day of their working week (a Sunday in some countries), or on the first working day of the month.
 */
export function digestDue(rhythm: Rhythm, zone: string, now: Date): Due | undefined {
  if (rhythm === 'off') return undefined
  const { day } = shownIn(zone, now)
  const first = firstDayOf[rhythm](zone, day)
  if (first === undefined) return undefined
  const at = instantIn(zone, first, hour)
  const late = now.getTime() - at.getTime()
  if (late < 0 || late > patience[rhythm]) return undefined
  return { period: `${rhythm} ${first}`, since: new Date(at.getTime() - longest[rhythm] * 24 * hours) }
}

type First = (zone: string, day: string) => string | undefined
const firstDayOf: Readonly<Record<Exclude<Rhythm, 'off'>, First>> = {
  daily: (zone, day) => (isWorkingDay(zone, day) ? day : undefined),
  weekly: weekOf,
  monthly: firstWorkingDay,
}
