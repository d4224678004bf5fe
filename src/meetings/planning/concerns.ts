import type { Day } from '#platform/db'

/** A United Nations day, as terminology knows it. */
export type Observed = {
  readonly term: string
  readonly month: number
  readonly day: number
  readonly first_year: number | null
}

/** Something to think about before a meeting is called for a day. It warns; it never keeps anybody from doing so. */
export type Concern =
  | { readonly kind: 'past' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'observance'; readonly term: string }

/** What speaks against a day: that it has gone by, that offices are closed, that the world marks something else. */
export function concernsAbout(day: Day, observances: readonly Observed[], today: Day): Concern[] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const marked = observances.filter(
    (one) => one.month === month && one.day === date && (one.first_year === null || one.first_year <= year),
  )
  return [
    ...(day < today ? [{ kind: 'past' } as const] : []),
    ...(isWeekend(day) ? [{ kind: 'weekend' } as const] : []),
    ...marked.map(({ term }) => ({ kind: 'observance', term }) as const),
  ]
}

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
