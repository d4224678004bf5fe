import { documentAt } from '#documents'
import { form, notFound, textAt } from '#platform/web'
import type { Desk, Values } from '#platform/web'
import { textIn } from '#platform/words'
import { namesAt } from '#terminology'
import { audienceOptions, documentOfVersion, pillarOptions, versionOptions } from './around.ts'
import { mayRecord, recordsAny } from './engagement.ts'
import { editEngagement } from './engagements/edit-engagement.ts'
import { engagementToEdit } from './engagements/read.ts'
import type { Engagement } from './engagements/read.ts'
import { recordEngagement } from './engagements/record-engagement.ts'
import { EngagementForm, ServeForm, StopForm, TeamForm } from './pages/forms.tsx'
import { addTeam } from './teams/add-team.ts'
import { serveCountry } from './teams/serve-country.ts'
import { stopServing } from './teams/stop-serving.ts'
import { teamStory, teamsOn } from './teams/read.ts'
import type { TeamStory } from './teams/read.ts'
import { crumbsTo, inOrder } from './web.tsx'
import { speak } from './words/index.ts'

const kept = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const

export const teamForm = form({
  ...kept,
  path: '/countries/teams/new',
  name: 'countries.add-team',
  act: addTeam,
  may: ['secretariat'],
  // Most teams serve one country; further ones are added on the team's page.
  input: (_, { countries: country, from, ...values }) => ({
    ...values,
    countries: country === '' ? [] : [{ country, from }],
  }),
  page: async (desk, state) => {
    const title = speak(desk.lang)('countries.add-team')
    const body = <TeamForm form={state} back={desk.href('/countries')} countries={await countryOptions(desk)} />
    return { title, section: 'countries', crumbs: crumbsTo(desk), body }
  },
  then: (_, { slug }) => `/countries/teams/${String(slug)}`,
})

export const serveForm = form({
  ...kept,
  path: '/countries/teams/:slug/countries/new',
  name: 'countries.serve-country',
  act: serveCountry,
  may: ['secretariat'],
  start: async (desk) => ({ team: (await teamAt(desk)).id, from: desk.today }),
  input: async (desk, values) => ({ ...values, team: (await teamAt(desk)).id }),
  page: async (desk, state) => {
    const { back, ...around } = await aroundTeam(desk)
    return { ...around, body: <ServeForm form={state} back={back} countries={await countryOptions(desk)} /> }
  },
  then: async (desk) => `/countries/teams/${(await teamAt(desk)).slug}`,
})

export const stopForm = form({
  ...kept,
  path: '/countries/teams/:slug/countries/end',
  name: 'countries.stop-serving',
  act: stopServing,
  may: ['secretariat'],
  start: async (desk) => ({ team: (await teamAt(desk)).id, on: desk.today }),
  input: async (desk, values) => ({ ...values, team: (await teamAt(desk)).id }),
  page: async (desk, state) => {
    const { back, ...around } = await aroundTeam(desk)
    const { countries } = await teamAt(desk)
    return { ...around, body: <StopForm form={state} back={back} countries={await countryOptions(desk, countries)} /> }
  },
  then: async (desk) => `/countries/teams/${(await teamAt(desk)).slug}`,
})

export const engagementForm = form({
  ...kept,
  path: '/countries/engagements/new',
  name: 'countries.record-engagement',
  act: recordEngagement,
  may: ({ by }) => recordsAny(by.grants),
  start: async ({ tx, query, today }) => {
    const document = await documentAt(tx, query.get('document') ?? '')
    return {
      team: query.get('team') ?? '',
      day: today,
      version: document?.versions.at(-1)?.id ?? '',
      pillar: document?.pillar ?? '',
      audience: 'network',
    }
  },
  input: engagementInput,
  page: async (desk, state) => {
    const { lang, tx, today } = desk
    const title = speak(lang)('countries.record')
    const teams = inOrder(await teamsOn(tx, today), lang).map(({ id, name }) => {
      const { text, lang: written } = textIn(name, lang)
      return { value: id, label: text, lang: written }
    })
    const back = desk.href('/countries')
    const body = <EngagementForm form={state} back={back} teams={teams} title={title} {...await choices(desk)} />
    return { title, section: 'countries', crumbs: crumbsTo(desk), body }
  },
  then: (desk, { about }) => teamPath(desk, about),
})

export const editForm = form({
  ...kept,
  path: '/countries/engagements/:id/edit',
  name: 'countries.edit-engagement',
  act: editEngagement,
  may: async (desk) => mayRecord(desk.by.grants, (await engagementAt(desk)).pillar),
  start: async (desk) => {
    const { kind, day, title, note, version, pillar, audience, revision } = await engagementAt(desk)
    return {
      kind,
      day,
      title,
      audience,
      note: note ?? {},
      version: version ?? '',
      pillar: pillar ?? '',
      revision: String(revision),
    }
  },
  input: async (desk, values) => ({
    ...(await engagementInput(desk, values)),
    engagement: (await engagementAt(desk)).id,
  }),
  page: async (desk, state) => {
    const title = speak(desk.lang)('countries.edit')
    const back = desk.href(await teamPath(desk, (await engagementAt(desk)).id))
    const body = <EngagementForm form={state} back={back} teams={[]} title={title} {...await choices(desk)} />
    return { title, section: 'countries', crumbs: crumbsTo(desk), body }
  },
  then: (desk, { about }) => teamPath(desk, about),
})

/** The form names a version; the record keeps its text as well. Texts in no language at all are a field left empty. */
async function engagementInput(desk: Desk, { note, ...values }: Values): Promise<Values> {
  const version = textAt(values, 'version')
  const document = version === '' ? undefined : await documentOfVersion(desk, version)
  const filled = typeof note === 'object' && Object.values(note).some((text) => text !== '')
  return {
    ...values,
    ...(filled ? { note } : {}),
    ...(document === undefined ? { version: '' } : { document }),
  }
}

async function choices(desk: Desk) {
  const pillars = await pillarOptions(desk)
  const freePillar = desk.by.grants.has('secretariat')
  return {
    versions: await versionOptions(desk),
    pillars: freePillar ? pillars : pillars.filter(({ value }) => desk.by.grants.has(`lead:${value}`)),
    audiences: audienceOptions(desk.lang, pillars),
    freePillar,
  }
}

async function countryOptions({ tx, lang, today }: Desk, among?: readonly string[]) {
  const names = await namesAt(tx, today)
  const ids = among ?? [...names.all('country'), ...names.all('area')]
  return names.sorted(ids, lang).map((value) => {
    const { text, lang: written } = names.name(value, lang)
    return { value, label: text, lang: written }
  })
}

const teamAt = async ({ tx, params, today }: Desk): Promise<TeamStory> =>
  (await teamStory(tx, params['slug'] ?? '', today)) ?? notFound()

const engagementAt = async ({ tx, params }: Desk): Promise<Engagement> => {
  const id = params['id'] ?? ''
  return (
    (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? await engagementToEdit(tx, id) : undefined) ?? notFound()
  )
}

async function aroundTeam(desk: Desk) {
  const { slug, name } = await teamAt(desk)
  const [title, back] = [textIn(name, desk.lang).text, desk.href(`/countries/teams/${slug}`)]
  return { title, section: 'countries', crumbs: [...crumbsTo(desk), { label: title, href: back }], back }
}

async function teamPath({ tx, today }: Desk, engagement: string): Promise<string> {
  const found = await engagementToEdit(tx, engagement)
  const team = (await teamsOn(tx, today)).find(({ id }) => id === found?.team)
  return team === undefined ? '/countries/engagements' : `/countries/teams/${team.slug}`
}
