import type { Day } from '#platform/db'

const dayMilliseconds = 86_400_000

const instantOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)

/** The day that lies so many days after another. */
export const daysAfter = (day: Day, days: number): Day => dayOf(instantOf(day) + days * dayMilliseconds)

/** How many days lie in a range; both ends belong to it. 4–28 October are 25. */
export const dayCount = (first: Day, last: Day): number =>
  Math.max(0, (instantOf(last) - instantOf(first)) / dayMilliseconds + 1)

/** How many of them are Monday to Friday. 4–28 October 2021 has 19. Holidays are not left out: each duty station has its own. */
export function weekdayCount(first: Day, last: Day): number {
  const days = dayCount(first, last)
  const wholeWeeks = Math.floor(days / 7)
  const begins = weekdayOf(first)
  const over = Array.from({ length: days % 7 }, (_, at) => (begins + at) % 7)
  return wholeWeeks * 5 + over.filter((weekday) => weekday < 5).length
}

// 1 January 1970 was a Thursday; Monday is 0.
const weekdayOf = (day: Day): number => (((instantOf(day) / dayMilliseconds + 3) % 7) + 7) % 7

/** First and last day of the month a day lies in. */
export function monthOf(day: Day): { first: Day; last: Day } {
  const first = `${day.slice(0, 7)}-01`
  return { first, last: daysAfter(monthsAfter(first, 1), -1) }
}

/** The first day of the month that comes so many months after that of a day, or before it. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return dayOf(Date.UTC(year, month - 1 + months, 1))
}
