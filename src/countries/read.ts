import type { Day, Tx } from '#platform/db'
import { engagementsOf } from './engagements/read.ts'
import type { Engagement } from './engagements/read.ts'
import { teamStory } from './teams/read.ts'
import type { TeamStory } from './teams/read.ts'

/** A team with the countries it serves and served, and everything the network did with it. */
export type TeamCard = { readonly team: TeamStory; readonly engagements: readonly Engagement[] }

/** One team by its permanent address; undefined when there is none. */
export async function teamCard(tx: Tx, slug: string, day: Day): Promise<TeamCard | undefined> {
  const team = await teamStory(tx, slug, day)
  return team === undefined ? undefined : { team, engagements: await engagementsOf(tx, { team: team.id }) }
}
