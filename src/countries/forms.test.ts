import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDocument } from '#documents'
import { langs, textIn } from '#platform/words'
import { siteOf } from '#test/site'
import { teamsStory } from '#test/teams-story'
import { engagementsOf } from './engagements/read.ts'
import { room } from './module.ts'
import { teamStory } from './teams/read.ts'
import { speak } from './words/index.ts'

const story = await teamsStory()
const { country, discussed, does, house, ids, lena, omar, reading, secretary, teams } = story
const site = siteOf(story, [room])
const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const indonesia = '/countries/teams/unct-indonesia'

type Fields = Readonly<Record<string, string>>
const sent = async (path: string, fields: Fields, token: string | null = secretary, lang = 'en') => {
  const { status, text, location } = await site.post(`/${lang}${path}`, fields, token)
  return { status, text, words: told(text), location }
}
const services = async () => (await reading(null, (tx) => teamStory(tx, 'unct-indonesia', '2021-09-10')))?.services
const contacts = (token: string | null = secretary) =>
  reading(token, (tx) => engagementsOf(tx, { team: teams.indonesia }))

const serve = { country: country('TLS'), from: '2021-02-01', to: '', source: 'A letter' }
const work = {
  team: teams.indonesia,
  kind: 'advice',
  day: '2021-09-08',
  'title.en': 'Wells & <pumps>',
  version: '',
  pillar: ids.pillar,
  'note.en': '',
  audience: 'network',
}

test('a country that a team serves already, or for no day at all, is refused in words, and what was typed stays', async () => {
  const before = await services()
  for (const [fields, sentence] of [
    [{ ...serve, country: country('IDN') }, /a problem The team serves this country or area already in that period/],
    [{ ...serve, to: '2021-01-31' }, /Until: This is before the first day/],
    [{ ...serve, from: '' }, /From: Write the day like 2021-03-21/],
    [{ ...serve, country: '' }, /Country or area: Choose one of the possibilities/],
    [{ ...serve, country: house.newId() }, /a problem What this refers to is no longer there/],
    [{ ...serve, source: '' }, /Source: Fill this in/],
  ] as const) {
    const { status, text, words } = await sent(`${indonesia}/countries/new`, fields)
    assert.equal(status, 422, JSON.stringify(fields))
    assert.match(words, sentence)
    if (fields.source !== '') assert.ok(text.includes('value="A letter"'))
  }
  assert.deepEqual(await services(), before)
})

test('a team stops serving on a day on which it served, and can come back after it', async () => {
  const end = (on: string, code = 'TLS') => sent(`${indonesia}/countries/end`, { country: country(code), on })
  assert.equal((await sent(`${indonesia}/countries/new`, serve)).status, 303)
  for (const [on, code] of [
    ['2021-01-31', 'TLS'],
    ['2021-03-01', 'FJI'],
  ] as const)
    assert.match((await end(on, code)).words, /The team does not serve this country or area on that day/)
  assert.equal((await end('2021-03-01')).status, 303)
  assert.equal((await end('2021-03-02')).status, 422, 'it was ended the day before')
  assert.equal((await sent(`${indonesia}/countries/new`, { ...serve, from: '2021-03-01' })).status, 422)
  assert.equal((await sent(`${indonesia}/countries/new`, { ...serve, from: '2021-03-02' })).status, 303)
  const days = (await services())?.filter((one) => one.country === country('TLS')).map(({ from, to }) => [from, to])
  assert.deepEqual(days, [
    ['2021-02-01', '2021-03-01'],
    ['2021-03-02', null],
  ])
})

test('work with a team that is still to come, or of no kind, comes back in the language of the reader with all that was typed', async () => {
  const before = await contacts()
  for (const lang of langs) {
    const { status, text } = await sent('/countries/engagements/new', { ...work, day: '2021-09-11' }, lena, lang)
    assert.equal(status, 422)
    for (const kept of ['Wells &amp; &lt;pumps&gt;', 'value="2021-09-11"', speak(lang)('countries.day-ahead')])
      assert.ok(text.includes(kept), `${lang}: ${kept}`)
    assert.match(text, new RegExp(`<option value="${teams.indonesia}"[^>]* selected`))
  }
  for (const wrong of [
    { kind: 'party' },
    { kind: '' },
    { team: house.newId() },
    { 'title.en': '' },
    { audience: 'all' },
  ])
    assert.equal(
      (await sent('/countries/engagements/new', { ...work, ...wrong }, lena)).status,
      422,
      JSON.stringify(wrong),
    )
  assert.deepEqual(await contacts(), before)
})

test('a lead records and corrects the work of the own pillar, moves none of it to another, and takes none out of it', async () => {
  for (const pillar of [ids.other, ''])
    assert.equal((await sent('/countries/engagements/new', { ...work, pillar }, lena)).status, 422, pillar)
  const edit = `/countries/engagements/${discussed}/edit`
  const { team: _, ...same } = work
  for (const pillar of [ids.other, '']) {
    assert.equal((await sent(edit, { ...same, pillar, revision: '1' }, lena)).status, 422, `to “${pillar}”`)
    assert.equal((await contacts()).find(({ id }) => id === discussed)?.pillar, ids.pillar)
  }
  assert.equal((await site.get(`/en${edit}`, omar)).status, 404)
  assert.equal((await sent(edit, { ...same, revision: '1' }, omar)).status, 404)
  assert.equal((await sent(edit, { ...same, revision: '1' }, lena)).status, 303)
})

test('of two who correct one contact the second is shown what the first wrote', async () => {
  const edit = `/countries/engagements/${discussed}/edit`
  const { team: _, ...same } = work
  const late = await sent(edit, { ...same, 'title.en': 'Pumps only', revision: '1' }, lena)
  assert.equal(late.status, 422)
  assert.ok(late.text.includes('Wells &amp; &lt;pumps&gt;') && late.text.includes('Pumps only'))
  const titles = (await contacts()).map(({ title }) => textIn(title, 'en').text)
  assert.ok(titles.includes('Wells & <pumps>') && !titles.includes('Pumps only'))
})

test('a text that a reader may not open is neither offered in the form nor named on the page of the team', async () => {
  const version = house.newId()
  const hidden = {
    kind: 'other',
    title: { en: 'A text of two' },
    audience: 'co-chairs',
    version: { id: version, day: '2021-09-01' },
  }
  await does(addDocument, hidden)
  assert.equal((await sent('/countries/engagements/new', { ...work, 'title.en': 'With a text', version })).status, 303)
  const page = async (path: string, token: string | null) => (await site.get(`/en${path}`, token)).text
  assert.ok((await page(indonesia, secretary)).includes('A text of two'))
  for (const token of [lena, omar]) {
    const text = await page(indonesia, token)
    assert.ok(text.includes('With a text') && !text.includes('A text of two'))
  }
  assert.ok(!(await page('/countries/engagements/new', lena)).includes(version))
  assert.ok((await page('/countries/engagements/new', secretary)).includes(version))
})
