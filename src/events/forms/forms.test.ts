import assert from 'node:assert/strict'
import { test } from 'node:test'
import { room as events } from '#events/module'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { langs } from '#platform/words'
import { kinds } from '../event.ts'
import { fieldsOf } from './fields.ts'

const t = await convened()
const site = siteOf(t, [events])
const bela = await t.session('Bela')
const justice = t.pillar('criminal-justice')

test('[U8] each kind of event is announced by one form of at most twelve fields', async () => {
  for (const kind of kinds) {
    assert.ok(fieldsOf[kind].length <= 12, kind)
    const { status, text } = await site.get(`/en/events/new?kind=${kind}`, bela)
    assert.equal(status, 200)
    for (const name of fieldsOf[kind]) assert.match(text, new RegExp(`id="f-${name}`), `${kind} ${name}`)
  }
})

test('a side event goes from one form to its public page, in the language its writer used', async () => {
  const host = await site.post(
    '/en/events/host-meetings/new',
    { 'name.en': 'Thirtieth session', symbol: 'E/CN.15/2021', firstDay: '2021-07-05', lastDay: '2021-07-09' },
    bela,
  )
  assert.equal(host.status, 303)
  const { text: asked } = await site.get('/en/events/new?kind=side-event', bela)
  const chosen = /<option value="([^"]+)"[^>]*>Thirtieth session/.exec(asked)?.[1] ?? ''
  const sent = {
    'title.fr': 'Justice pour tous',
    firstDay: '2021-07-06',
    startsAt: '9:30',
    zone: 'Europe/Vienna',
    host: chosen,
    pillar: justice,
    state: 'confirmed',
    audience: 'public',
  }
  const { status, location } = await site.post('/fr/events/new?kind=side-event', sent, bela)
  assert.deepEqual([status, location], [303, '/fr/events/justice-pour-tous'])
  const shown = await site.get('/fr/events/justice-pour-tous')
  assert.match(shown.text, /6 juillet 2021, 9 h 30 \(Vienne\)/)
  assert.match(shown.text, /E\/CN\.15\/2021/)
  assert.match(
    (await site.get('/ar/events/justice-pour-tous')).text,
    /<bdi lang="fr" dir="auto">Justice pour tous<\/bdi>/,
  )
})

test('eleven co-sponsoring States are pasted as they come, in any language; an unknown name is said', async () => {
  await site.post(
    '/en/events/new?kind=briefing',
    { 'title.en': 'Briefing', firstDay: '2021-09-21', pillar: justice, state: 'planned', audience: 'public' },
    bela,
  )
  const path = '/en/events/briefing/countries/new'
  const wrong = await site.post(path, { part: 'co-sponsor', names: 'Brazil\nAtlantis' }, bela)
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /No country is called: Atlantis\./)
  const names =
    'Austria\nBrésil; Costa Rica\nФинляндия\nGhana\nIndonesia\nMéxico\nRepublic of Moldova\nSenegal\nSlovenia\nUruguay\nbrazil'
  assert.equal((await site.post(path, { part: 'co-sponsor', names }, bela)).status, 303)
  const { text } = await site.get('/en/events/briefing')
  assert.match(text, /11 Member States/)
  const list = /Co-sponsoring Member States<\/h2>[\s\S]*?<\/ul>/.exec(text)?.[0] ?? ''
  assert.deepEqual([...list.matchAll(/<li>([^<]+)<\/li>/g)].map(([, name]) => name).slice(0, 3), [
    'Austria',
    'Brazil',
    'Costa Rica',
  ])
})

test('that it was held is recorded with who took part, each count refused at its own field', async () => {
  t.clock.stand(new Date('2021-09-22T09:00:00Z'))
  const again = await t.session('Bela')
  const path = '/en/events/briefing/hold'
  const wrong = await site.post(
    path,
    { day: '2021-09-21', 'people.government': '12', 'women.government': '20', 'people.un': 'many' },
    again,
  )
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /There cannot be more women than people\./)
  assert.match(wrong.text, /id="f-people\.un-error"/)
  const right = await site.post(
    path,
    { day: '2021-09-21', 'people.government': '40', 'women.government': '22', 'summary.en': 'Well attended' },
    again,
  )
  assert.equal(right.status, 303)
  const { text } = await site.get('/en/events/briefing')
  assert.match(text, /Government officials[\s\S]*40[\s\S]*22/)
  const more = await site.post('/en/events/briefing/participants', { 'people.un': '9' }, again)
  assert.equal(more.status, 303)
  assert.match((await site.get('/en/events/briefing')).text, /United Nations staff/)
})

test('every form stands in every language', async () => {
  const paths = [
    'new',
    'new?kind=course',
    'host-meetings/new',
    'briefing/edit',
    'briefing/move',
    'briefing/confirm',
    'briefing/hold',
    'briefing/cancel',
    'briefing/participants',
    'briefing/speakers/new',
    'briefing/entities/new',
    'briefing/countries/new',
    'briefing/take-out',
    'host-meetings/thirtieth-session/edit',
  ]
  const again = await t.session('Bela')
  for (const path of paths)
    for (const lang of langs)
      assert.equal((await site.get(`/${lang}/events/${path}`, again)).status, 200, `${lang} ${path}`)
})
