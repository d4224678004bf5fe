import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addVersion, documentCard } from '#documents'
import { Refusal } from '#platform/acts'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { fillFact, shippedNames } from '#terminology'
import type { Fact } from '#terminology'
import { siteOf } from '#test/site'
import { teamsStory } from '#test/teams-story'
import { editEngagement } from './engagements/edit-engagement.ts'
import { engagementsOf } from './engagements/read.ts'
import { facts } from './facts.ts'
import { room } from './module.ts'
import { teamCard } from './read.ts'
import { searchTeams } from './search.ts'
import { addTeam } from './teams/add-team.ts'
import { teamsOn } from './teams/read.ts'
import { serveCountry } from './teams/serve-country.ts'
import { stopServing } from './teams/stop-serving.ts'
import { speak } from './words/index.ts'

const story = await teamsStory()
const { does, ids, lena, omar, reading, secretary, country, team, teams, contact, discussed, source } = story
const site = siteOf(story, [room])
const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const refused = async (work: Promise<unknown>, code: string, field?: string): Promise<void> => {
  await assert.rejects(work, (trouble: unknown) => {
    assert.ok(trouble instanceof Refusal, String(trouble))
    assert.equal(field === undefined ? trouble.code : trouble.fields[field], code)
    return true
  })
}

const scope = { from: '2021-01-01', to: '2021-06-30', plan: story.house.newId() }
const names = shippedNames('2021-06-30')
const said = (fact: Fact | undefined, lang: Lang, variant = ''): string => {
  assert.ok(fact)
  return speak(lang).byKey(`${fact.key}${variant}`, fillFact(fact, { lang, names })) ?? ''
}

test('[D6] the report tells how many teams were engaged in which way, with the official names of the countries', async () => {
  const all = await reading(secretary, (tx) => facts(tx, scope))
  const counted = all.filter(({ key }) => key.startsWith('countries.fact-teams'))
  assert.deepEqual(
    counted.map((fact) => said(fact, 'en')),
    [
      'The Network worked with three country teams (Fiji, Indonesia, Kiribati, Nauru, Palau and Republic of Moldova).',
      'The Network held webinars with two country teams (Fiji, Indonesia, Kiribati, Nauru and Palau).',
    ],
    'what happened once is told once, as itself',
  )
  assert.match(said(counted[0], 'fr'), /avec trois équipes de pays \(Fidji, .* et République de Moldova\)/)
  assert.match(said(counted[1], 'ru'), /вебинары с двумя страновыми группами/)
  assert.match(said(counted[1], 'ar'), /مع فريقين قطريين/)
  assert.deepEqual(
    counted.map(({ sources, pillar }) => [sources.length, pillar]),
    [
      [4, ids.pillar],
      [2, ids.pillar],
    ],
  )
  assert.equal(
    new Set(all.map(({ key, sources }) => `${key} ${sources.map(({ id }) => id).join(' ')}`)).size,
    all.length,
  )
  for (const fact of all)
    for (const lang of langs)
      for (const variant of ['', '-bullet'])
        assert.doesNotMatch(said(fact, lang, variant), /^$|[{}]|undefined/, `${fact.key}${variant} ${lang}`)
})

test('[D1] a new version of the Checklist does not alter what was recorded on the old one: languages, adoption, engagements', async () => {
  const onRecord = () =>
    reading(omar, async (tx) => {
      const card = await documentCard(tx, ids.checklist)
      const of = ({ version }: { version: string | null }) => version === ids.first
      return {
        languages: card?.document.versions.find(({ id }) => id === ids.first)?.taken,
        adoptions: card?.adoptions.filter(of),
        engagements: (await engagementsOf(tx, { document: ids.checklist })).filter(of),
      }
    })
  const before = await onRecord()
  assert.deepEqual([before.languages?.length, before.adoptions?.length, before.engagements.length], [5, 1, 4])
  // Even a version that is dated back, before the work that was done with the first one.
  await does(addVersion, { document: ids.checklist, day: '2021-04-01' })
  assert.deepEqual(await onRecord(), before)
  const register = told((await site.get(`/en/countries/engagements?document=${ids.checklist}`, omar)).text)
  assert.match(register, /10 June 2021 Training UNCT Moldova Checklist for country teams · version 1/)
  const later = await contact({ team: teams.moldova, kind: 'advice', day: '2021-09-09' })
  const [newest] = await reading(omar, (tx) => engagementsOf(tx, { team: teams.moldova }))
  assert.equal(newest?.id, later.about)
  assert.notEqual(newest.version, ids.first)
})

test('team and country are two things: from 1 October another office serves Palau, Kiribati and Nauru', async () => {
  for (const code of ['PLW', 'KIR', 'NRU'])
    await does(stopServing, { team: teams.pacific, country: country(code), on: '2021-09-30' })
  const micronesia = await team('UNCT Micronesia', 'unct', 'FSM')
  for (const code of ['PLW', 'KIR', 'NRU'])
    await does(serveCountry, { team: micronesia, country: country(code), from: '2021-10-01', source })
  const served = async (day: string) => {
    const all = await reading(null, (tx) => teamsOn(tx, day))
    return [teams.pacific, micronesia].map((id) => all.find((one) => one.id === id)?.countries.length)
  }
  assert.deepEqual(await served('2021-09-30'), [4, 1])
  assert.deepEqual(await served('2021-10-01'), [1, 4])
  const card = await reading(null, (tx) => teamCard(tx, 'unct-pacific-fiji', '2021-09-10'))
  assert.equal(card?.team.services.find(({ country: of }) => of === country('PLW'))?.to, '2021-09-30')
  await refused(
    does(serveCountry, { team: micronesia, country: country('PLW'), from: '2021-11-01', source }),
    'countries.served-already',
  )
  await refused(
    does(stopServing, { team: teams.pacific, country: country('PLW'), on: '2021-12-31' }),
    'countries.not-served-then',
    'on',
  )
  await refused(
    does(serveCountry, { team: teams.pacific, country: country('TON'), from: '2021-11-01', to: '2021-10-01', source }),
    'countries.ends-before',
    'to',
  )
})

test('work is recorded by the secretariat and by leads for their pillar, not for tomorrow', async () => {
  await refused(contact({ team: teams.moldova, kind: 'advice', day: '2021-09-01' }, omar), 'platform.no-leave')
  await refused(
    contact({ team: teams.moldova, kind: 'advice', day: '2021-09-01', pillar: ids.other }, lena),
    'platform.no-leave',
  )
  await refused(contact({ team: teams.moldova, kind: 'advice', day: '2021-09-11' }), 'countries.day-ahead', 'day')
  await refused(
    contact({ team: teams.moldova, kind: 'advice', day: '2021-09-01', version: story.house.newId() }),
    'platform.no-such-record',
  )
  await refused(
    does(addTeam, { kind: 'unct', name: { en: 'A' }, countries: [], source }),
    'countries.serves-none',
    'countries',
  )
})

test('a day that was corrected keeps the version that was used; two people correcting are shown each other', async () => {
  const change = {
    engagement: discussed,
    kind: 'discussion',
    title: { en: 'Discussion of the Checklist' },
    document: ids.checklist,
    pillar: ids.pillar,
    audience: 'network',
    revision: 1,
  }
  await does(editEngagement, { ...change, day: '2021-08-20' }, lena)
  const [after] = (await reading(omar, (tx) => engagementsOf(tx, { team: teams.indonesia }))).filter(
    ({ id }) => id === discussed,
  )
  assert.equal(after?.day, '2021-08-20')
  assert.equal(after.version, ids.first)
  await refused(does(editEngagement, { ...change, day: '2021-04-15' }), 'platform.conflict')
  await refused(
    does(editEngagement, { ...change, day: '2021-04-15', revision: 2, pillar: ids.other }, lena),
    'platform.no-leave',
  )
})

test('a team is found by its name and by any name of a country that it serves', async () => {
  const found = async (words: string, lang: Lang = 'en') =>
    (await reading(null, (tx) => searchTeams(tx, { words, lang, limit: 10 }))).map(({ label }) => label)
  assert.deepEqual(await found('Moldova'), ['UNCT Moldova'])
  assert.deepEqual(await found('République de Moldova'), ['UNCT Moldova'])
  assert.deepEqual(await found('印度尼西亚', 'zh'), ['UNCT Indonesia'])
  assert.deepEqual(await found('nowhere'), [])
})
