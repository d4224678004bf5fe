import { documentAt, documentsList } from '#documents'
import { askedDay, get, notFound } from '#platform/web'
import type { Addition, Desk } from '#platform/web'
import { collator, formatList, textIn } from '#platform/words'
import { groupsAt, namesAt, speak as speakTerms } from '#terminology'
import type { Names } from '#terminology'
import { pillarOptions, textsUsed } from './around.ts'
import { engagementKinds, mayRecord, recordsAny } from './engagement.ts'
import { engagementsOf } from './engagements/read.ts'
import type { Engagement } from './engagements/read.ts'
import { EngagementsPage } from './pages/engagements-page.tsx'
import type { Asked } from './pages/engagements-page.tsx'
import { TeamPage } from './pages/team-page.tsx'
import { TeamsPage, groupings } from './pages/teams-page.tsx'
import { UsedWith } from './pages/used-with.tsx'
import { teamCard } from './read.ts'
import { byGroup } from './team.ts'
import type { Grouped } from './team.ts'
import { teamsOn } from './teams/read.ts'
import type { TeamOn } from './teams/read.ts'
import { speak } from './words/index.ts'

const open = { may: ['public'], rate: 'page', audit: 'none', level: 'unclassified', speak } as const

export const teams = get({
  ...open,
  path: '/countries',
  name: 'countries.teams',
  show: async (desk) => {
    const { tx, by, lang, href, query, today } = desk
    const day = askedDay(desk, 'on') ?? today
    const grouping = groupings.find((one) => one === query.get('grouping')) ?? 'm49'
    const names = await namesAt(tx, day)
    const all = inOrder(await teamsOn(tx, day), lang)
    const contacts = await lastContacts(desk, day)
    const body = (
      <TeamsPage
        {...{ lang, href, grouping, day, contacts }}
        teams={all}
        groups={grouped(byGroup(all, await groupsAt(tx, grouping, day)), names, desk)}
        {...namesIn(names, desk)}
        tellsWork={by.grants.has('network') || contacts.size > 0}
        mayAdd={by.grants.has('secretariat')}
        mayRecord={recordsAny(by.grants)}
      />
    )
    return { title: speak(lang)('countries.title'), section: 'countries', body, wide: true }
  },
})

export const team = get({
  ...open,
  path: '/countries/teams/:slug',
  name: 'countries.team',
  show: async (desk) => {
    const { tx, by, lang, href, params, today } = desk
    const card = (await teamCard(tx, params['slug'] ?? '', today)) ?? notFound()
    const names = await namesAt(tx, today)
    const pillars = await pillarOptions(desk)
    const heading = textIn(card.team.name, lang).text
    const body = (
      <TeamPage
        {...{ lang, href, card }}
        {...namesIn(names, desk)}
        regions={await regionsOf(card.team, names, desk)}
        used={await textsUsed(desk, card.engagements)}
        pillars={new Map(pillars.map(({ value, label }) => [value, label]))}
        mayKeep={by.grants.has('secretariat')}
        mayRecord={(pillar) => mayRecord(by.grants, pillar)}
        recordsAny={recordsAny(by.grants)}
        additions={await desk.additions('countries.team', card.team.id)}
      />
    )
    return { title: heading, section: 'countries', crumbs: crumbsTo(desk), body, wide: true, about: heading }
  },
})

export const register = get({
  ...open,
  path: '/countries/engagements',
  name: 'countries.engagements',
  show: async (desk) => {
    const { tx, by, lang, href, today } = desk
    const asked = askedOf(desk)
    const document = asked.document === '' ? undefined : ((await documentAt(tx, asked.document))?.id ?? asked.document)
    const engagements = await engagementsOf(tx, {
      document: document === undefined || isId(document) ? document : undefined,
      kind: engagementKinds.find((kind) => kind === asked.kind),
      from: asked.from || undefined,
      to: asked.to || undefined,
    })
    const body = (
      <EngagementsPage
        {...{ lang, href, asked, engagements }}
        teams={byId(await teamsOn(tx, today))}
        used={await textsUsed(desk, engagements)}
        documents={await documentOptions(desk)}
        recordsAny={recordsAny(by.grants)}
      />
    )
    return {
      title: speak(lang)('countries.engagements-title'),
      section: 'countries',
      crumbs: crumbsTo(desk),
      body,
      wide: true,
    }
  },
})

/** On the page of a text: with which country teams it was used, and in which version. */
export const usedWith: Addition = {
  to: 'documents.document',
  show: async (desk, about) => {
    const { tx, by, lang, href, today } = desk
    const engagements = await engagementsOf(tx, { document: about })
    const records = recordsAny(by.grants)
    if (engagements.length === 0 && !records) return undefined
    return (
      <UsedWith
        {...{ lang, href, engagements }}
        teams={byId(await teamsOn(tx, today))}
        used={await textsUsed(desk, engagements)}
        record={records ? href(`/countries/engagements/new?document=${about}`) : undefined}
      />
    )
  },
}

/** The way down to a team and to the register, for the pages below the list. */
export const crumbsTo = ({ lang, href }: Desk) => [{ label: speak(lang)('countries.title'), href: href('/countries') }]

/** Teams by their name in the reader's language. */
export function inOrder<T extends TeamOn>(all: readonly T[], lang: Desk['lang']): T[] {
  const order = collator(lang)
  return all.toSorted((one, other) => order.compare(textIn(one.name, lang).text, textIn(other.name, lang).text))
}

const namesIn = (names: Names, { lang }: Desk) => ({
  nameOf: (term: string) => names.name(term, lang).text,
  namesOf: (terms: readonly string[]) =>
    formatList(
      lang,
      names.sorted(terms, lang).map((term) => names.name(term, lang).text),
    ),
  designations: speakTerms(lang)('terminology.designations'),
})

/** Groups by their name in the reader's language; what belongs to none stands last. */
function grouped(groups: readonly Grouped[], names: Names, { lang }: Desk): Grouped[] {
  const order = names.sorted(
    groups.flatMap(({ group }) => group ?? []),
    lang,
  )
  const placeOf = ({ group }: Grouped): number => (group === undefined ? order.length : order.indexOf(group))
  return groups.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** The groups of its countries, in words, grouping by grouping. */
async function regionsOf({ countries }: TeamOn, names: Names, { tx, lang, today }: Desk) {
  const regions = []
  for (const grouping of groupings) {
    const groups = await groupsAt(tx, grouping, today)
    const of = [...groups].flatMap(([group, members]) =>
      members.some((one) => countries.includes(one)) ? [group] : [],
    )
    const called = names.sorted(of, lang).map((group) => names.name(group, lang).text)
    if (called.length > 0) regions.push({ grouping, names: formatList(lang, called) })
  }
  return regions
}

async function lastContacts({ tx }: Desk, day: string): Promise<Map<string, Engagement>> {
  const newestFirst = await engagementsOf(tx, { to: day })
  return new Map(newestFirst.toReversed().map((engagement) => [engagement.team, engagement]))
}

async function documentOptions({ tx, lang }: Desk) {
  const order = collator(lang)
  return (await documentsList(tx))
    .map(({ id, title }) => ({ value: id, label: textIn(title, lang).text }))
    .toSorted((one, other) => order.compare(one.label, other.label))
}

/** What the address asks for; anything it does not say well is taken as not said. */
const askedOf = (desk: Desk): Asked => ({
  kind: engagementKinds.find((kind) => kind === desk.query.get('kind')) ?? '',
  document: (desk.query.get('document') ?? '').slice(0, 80),
  from: askedDay(desk, 'from') ?? '',
  to: askedDay(desk, 'to') ?? '',
})

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const byId = (all: readonly TeamOn[]): Map<string, TeamOn> => new Map(all.map((one) => [one.id, one]))
