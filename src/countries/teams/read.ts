import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay } from '#platform/db'
import type { Texts } from '#platform/words'
import { servedOn } from '../team.ts'
import type { Service, TeamKind } from '../team.ts'

export type Team = {
  readonly id: string
  readonly slug: string
  readonly kind: TeamKind
  readonly name: Texts
  readonly multiCountry: boolean
}
/** A team with the countries it serves on the day that was asked for. */
export type TeamOn = Team & { readonly countries: readonly string[] }
/** A team with every country it ever served, and since when. */
export type TeamStory = TeamOn & { readonly services: readonly Service[] }

/** Every team with the countries it serves on a day. Teams that serve none then are there as well. */
export const teamsOn = async (tx: Tx, day: Day): Promise<TeamOn[]> =>
  (await teamStories(tx, day)).map(({ services: _, ...team }) => team)

/** One team by its permanent address, with the countries it serves on a day and all it ever served. */
export async function teamStory(tx: Tx, slug: string, day: Day): Promise<TeamStory | undefined> {
  const row = await teamRows(tx).where('country_teams.slug', '=', slug).executeTakeFirst()
  if (row === undefined) return undefined
  const services = await serviceRows(tx).where('team_countries.team', '=', row.id).execute()
  return { ...row, services, countries: servedOn(services, day) }
}

/** Every team with all it ever served. */
export async function teamStories(tx: Tx, day: Day): Promise<TeamStory[]> {
  const rows = await teamRows(tx).orderBy('country_teams.slug').execute()
  const byTeam = Map.groupBy(await serviceRows(tx).execute(), ({ team }) => team)
  return rows.map((row) => {
    const services = byTeam.get(row.id) ?? []
    return { ...row, services, countries: servedOn(services, day) }
  })
}

const teamRows = (tx: Tx) =>
  tx
    .selectFrom('country_teams')
    .select([
      'country_teams.id',
      'country_teams.slug',
      'country_teams.kind',
      'country_teams.name',
      'country_teams.multi_country as multiCountry',
    ])

const serviceRows = (tx: Tx) =>
  tx
    .selectFrom('team_countries')
    .select([
      'team_countries.team',
      'team_countries.country',
      firstDay('team_countries.valid').as('from'),
      lastDay('team_countries.valid').as('to'),
      'team_countries.source',
    ])
    .orderBy('team_countries.valid')
