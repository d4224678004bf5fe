import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { teamCard } from '#countries'
import { announceEvent } from '#events'
import { room as events } from '#events/module'
import { get, notFound } from '#platform/web'
import { outward } from '#test/public-events'
import { siteOf } from '#test/site'
import { searchEvents } from './search.ts'

const t = await outward()

// The page of a team as its own room serves it, as far as this room is concerned: it leaves a place.
const team = get({
  path: '/countries/teams/:slug',
  name: 'countries.team',
  may: ['public'],
  rate: 'page',
  audit: 'none',
  level: 'unclassified',
  show: async (desk) => {
    const card = (await teamCard(desk.tx, desk.params['slug'] ?? '', desk.today)) ?? notFound()
    return { title: 'Team', body: [...(await desk.additions('countries.team', card.team.id))] }
  },
})
const site = siteOf(t, [{ name: 'countries', routes: [team] }, events])
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
const page = async (path: string, token?: string): Promise<string> => {
  const { status, text } = await site.get(path, token)
  assert.equal(status, 200, path)
  return plain(text)
}

test('[F1] the public register of statements has the entry with the symbol of the meeting it was made to', async () => {
  const register = await page('/en/events/statements')
  assert.match(register, /Minorities before the courts/)
  assert.match(
    register,
    /Fourteenth United Nations Congress on Crime Prevention and Criminal Justice \( A\/CONF\.234 \)/,
  )
  assert.match(await page('/fr/events/statements'), /Les minorités face à la justice/)
  assert.match(await page('/en/events/statements?words=conf.234&year=2021&kind=statement'), /1 statement or submission/)
  assert.match(await page('/en/events/statements?year=2020'), /nothing in the register/)
})

test('[F2] the theme belongs to the Congress, the title to our statement', async () => {
  const entry = await page('/en/events/statement-crime-congress')
  assert.match(entry, /Minorities before the courts Statement · Delivered/)
  assert.match(entry, /Theme of that meeting Advancing crime prevention, criminal justice and the rule of law/)
  assert.match(entry, /Symbol of that meeting A\/CONF\.234/)
})

test('[F4] the list of speakers prints in what capacity each spoke: an independent expert is not an official', async () => {
  const entry = await page('/en/events/side-event-vienna')
  assert.match(entry, /Teuila Marchetti , CERD Independent expert/)
  assert.match(entry, /OHCHR United Nations official/)
  assert.match(entry, /2 speakers/)
})

test('[F6] attendance is shown where it is known', async () => {
  assert.match(await page('/en/events/side-event-vienna'), /Everybody, not told apart 84 not told/)
  assert.doesNotMatch(await page('/en/events/webinar-indonesia'), /Who took part/)
})

test('[D8] 55 are counted under government and none under the United Nations; the country has its official name', async () => {
  const entry = await page('/fr/events/training-moldova')
  assert.match(entry, /Agents publics 55/)
  assert.match(entry, /République de Moldova/)
  const year = await page('/en/calendar?year=2021')
  assert.match(year, /Government officials 55 not told 1/)
  assert.match(year, /United Nations staff 0 0 0/)
})

test('[D7] the webinar with a country team appears in the calendar, on its own page, and in the history of the team', async () => {
  assert.match(await page('/en/calendar?year=2021&month=5&kind=webinar'), /6 May 2021 Webinar on the Checklist/)
  assert.match(await page('/en/events/webinar-indonesia'), /Country team United Nations country team in Indonesia/)
  assert.match(await page('/en/countries/teams/indonesia'), /Events 6 May 2021 Webinar on the Checklist/)
})

test('[D2] the United Nations day shows the launch that marked it and the product that came out with it', async () => {
  const day = await page('/en/calendar/days/racial-discrimination')
  assert.match(day, /^.*International Day for the Elimination of Racial Discrimination/)
  assert.match(day, /What came out with it Checklist/)
  assert.match(day, /Launch of the Checklist/)
  const march = await page('/en/calendar?year=2021&month=3')
  assert.match(
    march,
    /21 March 2021 International Day for the Elimination of Racial Discrimination Launch of the Checklist · Checklist/,
  )
})

test('the calendar lists a month, and says of an empty one what is nearest before and after', async () => {
  const march = await page('/en/calendar?year=2021&month=3')
  assert.match(march, /9 March 2021 Minorities before the courts .* 21 March 2021 Launch of the Checklist/)
  const april = await page('/en/calendar?year=2021&month=4')
  assert.match(april, /No events in April 2021\./)
  assert.match(april, /Nearest before: “Launch of the Checklist” , 21 March 2021\./)
  assert.match(april, /Nearest after: “Webinar on the Checklist” , 6 May 2021\./)
})

test('the calendar is narrowed by pillar and kind, and turns months with the same choice', async () => {
  const { text } = await site.get('/en/calendar?year=2021&month=5&pillar=criminal-justice')
  assert.match(plain(text), /19 May 2021, 13:00 \(Vienna\) Towards equitable law enforcement/)
  assert.doesNotMatch(plain(text), /Webinar on the Checklist/)
  assert.match(text, /href="\/en\/calendar\?year=2021(&amp;|&)month=6(&amp;|&)pillar=criminal-justice"/)
})

test('what is not for a reader does not exist for them: not in the calendar, not at its address, not in the files', async () => {
  await t.does(announceEvent, {
    slug: 'inner-briefing',
    kind: 'briefing',
    title: { en: 'For the network only' },
    firstDay: '2021-06-20',
    audience: 'network',
    pillar: t.pillar('criminal-justice'),
  })
  const dora = await t.session('Dora')
  assert.match(await page('/en/calendar?year=2021&month=6', dora), /For the network only/)
  assert.doesNotMatch(await page('/en/calendar?year=2021&month=6'), /For the network only/)
  const [hidden, none] = [await site.get('/en/events/inner-briefing'), await site.get('/en/events/no-such')]
  assert.equal(hidden.status, 404)
  assert.equal(
    none.text.replaceAll(/no-such|inner-briefing|nonce="[^"]+"/g, ''),
    hidden.text.replaceAll(/no-such|inner-briefing|nonce="[^"]+"/g, ''),
  )
  for (const file of ['ics', 'csv', 'json'])
    assert.doesNotMatch((await site.get(`/en/calendar.${file}`, dora)).text, /For the network only/)
})

test('events are found by words of their title in any language, and by the meeting they were held at or its symbol', async () => {
  const found = (words: string) => t.reading(null, async (tx) => searchEvents(tx, { words, lang: 'en', limit: 10 }))
  assert.deepEqual(
    (await found('face justice')).map(({ label, path }) => [label, path]),
    [['Minorities before the courts', '/events/statement-crime-congress']],
  )
  assert.deepEqual((await found('A/CONF.234')).map(({ path }) => path).toSorted(), [
    '/events/side-event-vienna',
    '/events/statement-crime-congress',
  ])
  assert.deepEqual(await found('network only'), [])
})

test('every screen is light enough for a first window of a slow line, in Arabic too', async () => {
  for (const path of [
    '/calendar',
    '/calendar?year=2021',
    '/events/statements',
    '/events/side-event-vienna',
    '/events/new?kind=side-event',
  ])
    for (const lang of ['en', 'ar']) {
      const { text } = await site.get(`/${lang}${path}`, t.secretary)
      assert.ok(brotliCompressSync(text).length < 14_000, `${lang}${path}`)
    }
})
