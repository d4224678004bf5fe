import type { Day } from '#platform/db'

/** A United Nations country team, or a humanitarian country team: another body, with partly the same people. */
export const teamKinds = ['unct', 'hct'] as const
export type TeamKind = (typeof teamKinds)[number]

/** A country that a team serves or served, from one day to another, both inclusive; null is open. */
export type Service = {
  readonly country: string
  readonly from: Day | null
  readonly to: Day | null
  readonly source: string
}

/** What a group of a grouping has on a day: its teams, and the countries they serve in it. */
export type Grouped = {
  readonly group: string | undefined
  readonly teams: readonly string[]
  readonly countries: readonly string[]
}

type Serving = { readonly id: string; readonly countries: readonly string[] }

/**
 * Teams by the groups of a grouping. A team that serves countries of several groups stands in each of them; one that
 * serves no country of any group stands last, in none. Groups without a team are left out.
 */
export function byGroup(teams: readonly Serving[], groups: ReadonlyMap<string, readonly string[]>): Grouped[] {
  const grouped = [...groups].map(([group, members]): Grouped => {
    const inside = new Set(members)
    const here = teams.filter(({ countries }) => countries.some((country) => inside.has(country)))
    const served = here.flatMap(({ countries }) => countries.filter((country) => inside.has(country)))
    return { group, teams: here.map(({ id }) => id), countries: [...new Set(served)] }
  })
  const placed = new Set(grouped.flatMap(({ teams: here }) => here))
  const inNone = teams.filter(({ id }) => !placed.has(id))
  const rest: Grouped = {
    group: undefined,
    teams: inNone.map(({ id }) => id),
    countries: [...new Set(inNone.flatMap(({ countries }) => countries))],
  }
  return [...grouped, rest].filter(({ teams: here }) => here.length > 0)
}

/** The countries a team serves on a day. */
export const servedOn = (services: readonly Service[], day: Day): string[] =>
  services
    .filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
    .map(({ country }) => country)
