import type { DateSaid } from '../reading.ts'

/** The parts of a date as numbers, as far as it has them. */
export type Parts = {
  readonly day?: number | undefined
  readonly month?: number | undefined
  readonly year?: number | undefined
  readonly day2?: number | undefined
  readonly month2?: number | undefined
  readonly year2?: number | undefined
  readonly quarter?: number | undefined
  readonly half?: number | undefined
  readonly months?: number | undefined
  readonly fromEnd?: boolean | undefined
}

/** First and last day that parts may mean when the year is known; undefined when there is no such day. */
export function daysOf(parts: Parts, year: number): Pick<DateSaid, 'first' | 'last'> | undefined {
  const { month, day, quarter, half, months, fromEnd } = parts
  const end = { year: parts.year2 ?? year, month: parts.month2 ?? month, day: parts.day2 ?? day }
  const begins = parts.year ?? startYear(parts, year)
  if (quarter !== undefined) return monthsOf({ year, from: quarter * 3 - 2, to: quarter * 3 })
  if (half !== undefined) return monthsOf({ year, from: half * 6 - 5, to: half * 6 })
  if (months !== undefined)
    return monthsOf({ year, from: fromEnd === true ? 13 - months : 1, to: fromEnd === true ? 12 : months })
  if (month === undefined || end.month === undefined) return { first: `${begins}-01-01`, last: `${end.year}-12-31` }
  const first = dayAt(begins, month, day ?? 1)
  const last = dayAt(end.year, end.month, end.day ?? lastOf(end.year, end.month))
  return first === undefined || last === undefined || last < first ? undefined : { first, last }
}

/** «December–February 2021» began the year before. */
function startYear({ month, month2, year2 }: Parts, year: number): number {
  const ends = year2 ?? year
  return month !== undefined && month2 !== undefined && month2 < month ? ends - 1 : ends
}

function monthsOf({
  year,
  from,
  to,
}: {
  year: number
  from: number
  to: number
}): Pick<DateSaid, 'first' | 'last'> | undefined {
  const [first, last] = [dayAt(year, from, 1), dayAt(year, to, lastOf(year, to))]
  return first === undefined || last === undefined ? undefined : { first, last }
}

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day, when the calendar has it. */
function dayAt(year: number, month: number, day: number): string | undefined {
  const sane = month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month)
  return sane ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined
}
