import type { Day } from '#platform/db'
import type { ObservanceRow } from '#terminology'

/** A United Nations day in a year. */
export type ObservedDay = { readonly term: string; readonly day: Day; readonly symbol: string | null }

/** United Nations days that fall into a range, in order; each from the year in which it was first marked. */
export function observedBetween(rows: readonly ObservanceRow[], first: Day, last: Day): ObservedDay[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  return years
    .flatMap((year) =>
      rows.filter(({ first_year: since }) => since === null || since <= year).map((row) => dayIn(year, row)),
    )
    .filter(({ day }) => first <= day && day <= last)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

const dayIn = (year: number, { term, month, day, symbol }: ObservanceRow): ObservedDay => ({
  term,
  day: [year, month, day].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
  symbol,
})
