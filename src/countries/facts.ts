import type { Tx } from '#platform/db'
import { textIn } from '#platform/words'
import { tellable } from '#terminology'
import type { Fact, Scope, Source } from '#terminology'
import { engagementKinds } from './engagement.ts'
import { engagementsOf } from './engagements/read.ts'
import type { Engagement } from './engagements/read.ts'
import { servedOn } from './team.ts'
import { teamStories } from './teams/read.ts'
import type { TeamStory } from './teams/read.ts'

/**
 * Work with country teams in a period: for each pillar with how many teams in all and in each way, with the countries they
 * served then, and each single contact, save where it was an event, of which its own room tells more.
 */
export async function facts(tx: Tx, { from, to }: Scope): Promise<Fact[]> {
  const teams = new Map((await teamStories(tx, to)).map((team) => [team.id, team]))
  const engagements = (await engagementsOf(tx, { from, to })).filter(tellable)
  const contacts = engagements.toReversed().flatMap((engagement): Contact[] => {
    const team = teams.get(engagement.team)
    return team === undefined ? [] : [{ engagement, team }]
  })
  const byPillar = Map.groupBy(contacts, ({ engagement }) => engagement.pillar)
  const counts = [...byPillar].flatMap(([pillar, of]) => sums(of).map((sum) => counted(sum, pillar)))
  return [...counts, ...contacts.filter(({ engagement }) => engagement.event === null).map(single)]
}

type Contact = { readonly engagement: Engagement; readonly team: TeamStory }
type Sum = { readonly key: string; readonly contacts: readonly Contact[]; readonly rank: number }

/** What is told as a number: all contacts of different kinds, and those of each kind. One contact alone is told as itself. */
function sums(contacts: readonly Contact[]): Sum[] {
  const kinds = engagementKinds.map((kind, at) => ({
    key: `teams-${kind}`,
    contacts: contacts.filter(({ engagement }) => engagement.kind === kind),
    rank: 41 + at,
  }))
  const several = kinds.filter((kind) => kind.contacts.length > 0).length > 1
  const all = several ? [{ key: 'teams', contacts, rank: 40 }] : []
  return [...all, ...kinds.filter((kind) => kind.contacts.length > 1)]
}

function counted({ key, contacts, rank }: Sum, pillar: string | null): Fact {
  const values = {
    n: { number: new Set(contacts.map(({ team }) => team.id)).size },
    countries: { countries: [...new Set(contacts.flatMap(countriesOf))] },
  }
  const on = contacts.at(-1)?.engagement.day ?? ''
  return { key: `countries.fact-${key}`, values, sources: contacts.map(sourceOf), rank, on, ...ofPillar(pillar) }
}

function single(contact: Contact): Fact {
  const { kind, day, title, pillar } = contact.engagement
  const values = { day: { day }, countries: { countries: countriesOf(contact) }, title: { texts: title } }
  const sources = [sourceOf(contact)]
  return { key: `countries.fact-${kind}`, values, sources, rank: 48, on: day, ...ofPillar(pillar) }
}

const ofPillar = (pillar: string | null): { readonly pillar?: string } => (pillar === null ? {} : { pillar })

/** The countries the team served on the day, which is not what it serves today. */
const countriesOf = ({ engagement, team }: Contact): string[] => servedOn(team.services, engagement.day)

const sourceOf = ({ engagement, team }: Contact): Source => ({
  kind: 'engagement',
  id: engagement.id,
  label: textIn(engagement.title, 'en').text,
  path: `/countries/teams/${team.slug}`,
})
