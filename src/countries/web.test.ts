import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { addDocument } from '#documents'
import { dirOf, langs } from '#platform/words'
import { siteOf } from '#test/site'
import { teamsStory } from '#test/teams-story'
import { facts } from './facts.ts'
import { room } from './module.ts'
import { teamsOn } from './teams/read.ts'
import { stopServing } from './teams/stop-serving.ts'

const story = await teamsStory()
const { does, ids, lena, omar, reading, secretary, country, teams, contact } = story
const site = siteOf(story, [room])
const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const scope = { from: '2021-01-01', to: '2021-12-31', plan: story.house.newId() }

test('[D6] the register of work counts teams by kind, and is narrowed to a period and a text', async () => {
  const register = told((await site.get('/en/countries/engagements', omar)).text)
  assert.match(register, /Webinar 2 2/)
  assert.match(register, /Training 1 1/)
  const may = told((await site.get('/en/countries/engagements?from=2021-05-01&to=2021-05-31', omar)).text)
  assert.match(may, /Webinar 2 2/)
  assert.ok(!may.includes('10 June 2021'))
  const none = told((await site.get(`/en/countries/engagements?document=${story.house.newId()}`, omar)).text)
  assert.match(none, /No engagement answers to this filter/)
})

test('teams are grouped as the reader chooses; the public is not told of work it may not see', async () => {
  const page = told((await site.get('/en/countries', omar)).text)
  assert.match(page, /Asia 1 1 1/)
  assert.match(page, /Europe 1 1 1/)
  assert.match(page, /The designations employed/)
  const electoral = told((await site.get('/en/countries?grouping=electoral', omar)).text)
  assert.match(electoral, /Asia-Pacific/)
  assert.match(electoral, /Eastern European/)
  const open = told((await site.get('/en/countries')).text)
  assert.ok(!open.includes('Last engagement') && !open.includes('engaged'))
  await does(stopServing, { team: teams.pacific, country: country('PLW'), on: '2021-09-30' })
  assert.match(told((await site.get('/en/countries?on=2021-09-30', omar)).text), /Oceania 1 4 1/)
  assert.match(told((await site.get('/en/countries?on=2021-10-01', omar)).text), /Oceania 1 3 1/)
})

test('[D6] a team’s page tells what it served when, and what was done with it over the years, with the text used', async () => {
  const page = told((await site.get('/en/countries/teams/unct-indonesia', omar)).text)
  assert.match(page, /Serves Indonesia/)
  assert.match(page, /2021 5 May 2021 · Webinar .* 14 April 2021 · Discussion/)
  assert.match(page, /Text used: Checklist for country teams · version 1/)
  assert.equal((await site.get('/en/countries/teams/nowhere')).status, 404)
})

test('teams and work are added through forms, which keep what was typed and say what is missing', async () => {
  const fields = { kind: 'hct', 'name.en': 'HCT Colombia', countries: '', from: '', source: 'OCHA' }
  const empty = await site.post('/en/countries/teams/new', fields, secretary)
  assert.equal(empty.status, 422)
  assert.match(told(empty.text), /Serves: Say which country or area the team serves/)
  const added = await site.post('/en/countries/teams/new', { ...fields, countries: country('COL') }, secretary)
  assert.equal(added.location, '/en/countries/teams/hct-colombia')
  const ended = { country: country('COL'), on: '2021-09-01' }
  const end = await site.post('/en/countries/teams/hct-colombia/countries/end', ended, secretary)
  assert.equal(end.status, 303)
  const again = { country: country('COL'), from: '2021-09-05', to: '', source: 'OCHA' }
  const serve = await site.post('/en/countries/teams/hct-colombia/countries/new', again, secretary)
  assert.equal(serve.location, '/en/countries/teams/hct-colombia')
  const [hct] = (await reading(null, (tx) => teamsOn(tx, '2021-09-10'))).filter(({ slug }) => slug === 'hct-colombia')
  const work = {
    team: hct?.id ?? '',
    kind: 'advice',
    day: '2021-09-08',
    'title.en': 'Advice on the appeal',
    version: ids.first,
    pillar: ids.pillar,
    'note.en': '',
    audience: 'network',
  }
  const recorded = await site.post('/en/countries/engagements/new', work, lena)
  assert.equal(recorded.location, '/en/countries/teams/hct-colombia')
  const page = (await site.get('/en/countries/teams/hct-colombia', lena)).text
  assert.match(told(page), /Text used: Checklist for country teams · version 1/)
  const edit = /\/en(\/countries\/engagements\/[^/]+\/edit)/.exec(page)?.[1] ?? ''
  assert.equal((await site.get(`/en${edit}`, omar)).status, 404)
  const { team: _, ...same } = work
  const changed = await site.post(`/en${edit}`, { ...same, version: '', 'title.en': 'Advice', revision: '1' }, lena)
  assert.equal(changed.location, '/en/countries/teams/hct-colombia')
  assert.ok(!(await site.get('/en/countries/teams/hct-colombia', lena)).text.includes('Text used'))
})

test('what a member may not see is not told: neither on the team’s page nor in the report', async () => {
  await does(addDocument, {
    kind: 'other',
    title: { en: 'For two' },
    audience: 'co-chairs',
    version: { day: '2021-09-01' },
  })
  await contact({ team: teams.moldova, kind: 'analysis', day: '2021-09-02', audience: 'co-chairs' })
  assert.ok(!(await site.get('/en/countries/teams/unct-moldova', omar)).text.includes('Analysis'))
  assert.ok((await site.get('/en/countries/teams/unct-moldova', secretary)).text.includes('Analysis'))
  const toPublic = await reading(null, (tx) => facts(tx, scope))
  assert.deepEqual(toPublic, [])
})

test('every page is small and says its language and its direction', async () => {
  const paths = ['/countries', '/countries/teams/unct-indonesia', '/countries/engagements', '/countries/teams/new']
  for (const lang of langs) {
    for (const path of [...paths, '/countries/engagements/new']) {
      const { status, text } = await site.get(`/${lang}${path}`, secretary)
      assert.equal(status, 200)
      assert.match(text, new RegExp(`<html lang="${lang}" dir="${dirOf(lang)}"`))
      assert.ok(brotliCompressSync(text).length <= 14_336, `${path} ${brotliCompressSync(text).length}`)
    }
  }
})
