import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dirOf, formatDay, langs } from '#platform/words'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { room } from '../module.ts'
import { speak } from '../words/index.ts'
import { makePromise } from './make-promise.ts'
import { promiseAt } from './read-promises.ts'
import { settlePromise } from './settle-promise.ts'

const here = await convened('2021-11-14T09:00:00Z')
const site = siteOf(here, [room])
const [dora, chen, amina] = [await here.session('Dora'), await here.session('Chen'), await here.session('Amina')]
const behind = here.pillar('leave-no-one-behind')
const saidIn = { en: 'Progress report', fr: 'Rapport d’étape' }
const told = (text: string): string => text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

const well = {
  ar: 'تُحفر البئر',
  zh: '打井',
  en: 'The well is dug',
  fr: 'Le puits est creusé',
  ru: 'Колодец вырыт',
  es: 'Se cava el pozo',
}
const make = (more: Readonly<Record<string, unknown>>) =>
  here.does(makePromise, { text: { en: 'Something else' }, saidIn, day: '2021-06-30', ...more })
await make({ text: well, due: '2021-10-28', pillar: behind, sourcePath: '/reports/h1-2021' })
await make({ text: { en: 'The bridge is mended' }, due: '2021-11-20', entity: here.entity('WHO'), day: '2020-06-30' })
const kept = await make({ text: { en: 'The roof is laid' }, due: '2021-09-30' })
await here.does(settlePromise, {
  promise: kept.about,
  kind: 'kept',
  day: '2021-09-29',
  reason: { en: 'It is dry inside' },
})
const two = await make({ text: { en: 'Between two' }, audience: 'co-chairs' })

const labels = (text: string): string[] =>
  [...text.matchAll(/class="whole">(P-[\d-]+)</g)].map(([, label = '']) => label)
const list = async (query = '', token = here.secretary) => labels((await site.get(`/en/promises${query}`, token)).text)

test('the ledger and each card are there in six languages, with the text and its state in the words of the reader', async () => {
  for (const lang of langs) {
    const say = speak(lang)
    const ledger = await site.get(`/${lang}/promises`, dora)
    assert.match(ledger.text, new RegExp(`<html lang="${lang}" dir="${dirOf(lang)}"`))
    for (const words of [
      say('decisions.promises'),
      well[lang],
      say('decisions.kept-on', { day: formatDay(lang, '2021-09-29') }),
    ])
      assert.ok(ledger.text.includes(words), `${lang}: ${words}`)
    for (const other of langs) assert.equal(ledger.text.includes(well[other]), other === lang)
    const card = await site.get(`/${lang}/p/P-2021-01`, dora)
    assert.equal(card.status, 200)
    assert.ok(card.text.includes(say('decisions.promise-heading', { label: 'P-2021-01' })))
    assert.ok(card.text.includes(say('decisions.became-nothing')))
    assert.ok(card.text.includes(formatDay(lang, '2021-10-28')))
    assert.match(card.text, new RegExp(`href="/${lang}/reports/h1-2021"`))
    assert.match(card.text, new RegExp(`href="/${lang}/pillars/leave-no-one-behind"`))
  }
})

test('numbers begin anew with the year in which it was said', async () => {
  assert.deepEqual((await list()).toSorted(), ['P-2020-01', 'P-2021-01', 'P-2021-02', 'P-2021-03'])
})

test('the ledger is narrowed by state and by pillar; what an address says badly is not said', async () => {
  for (const [query, expected] of [
    ['?state=open', ['P-2020-01', 'P-2021-01', 'P-2021-03']],
    ['?state=settled', ['P-2021-02']],
    [`?pillar=${behind}`, ['P-2021-01']],
    [`?pillar=${behind}&state=settled`, []],
    ['?state=gone', ['P-2020-01', 'P-2021-01', 'P-2021-02', 'P-2021-03']],
    ['?pillar=none&page=99', ['P-2020-01', 'P-2021-01', 'P-2021-02', 'P-2021-03']],
  ] as const)
    assert.deepEqual((await list(query)).toSorted(), expected, query)
  const none = told((await site.get(`/en/promises?pillar=${here.pillar('criminal-justice')}`, dora)).text)
  assert.match(none, /No promise fits this choice\. Show all promises/)
})

test('what the co-chairs promised each other is there for them and the secretariat; for others it has no address', async () => {
  const path = `/en/p/${String(two['label'])}`
  for (const [token, status] of [
    [here.secretary, 200],
    [amina, 200],
    [dora, 404],
    [chen, 404],
    [null, 404],
  ] as const) {
    assert.equal((await site.get(path, token)).status, status)
    assert.equal((await site.get(`${path}/settle`, token)).status, status)
  }
  assert.ok((await list('', amina)).includes('P-2021-03') && !(await list('', dora)).includes('P-2021-03'))
  assert.equal((await site.get('/en/promises')).status, 404, 'and nothing of the ledger for readers outside')
})

test('each is settled by whoever sees to it, the lead of its pillar, a co-chair or the secretariat, and a link says so', async () => {
  const may = async (label: string) => {
    const tokens = [here.secretary, amina, chen, dora, await here.session('Bela')]
    const asked = await Promise.all(tokens.map((token) => site.get(`/en/p/${label}`, token)))
    const forms = await Promise.all(tokens.map((token) => site.get(`/en/p/${label}/settle`, token)))
    const linked = asked.map(({ text }) => text.includes(`/en/p/${label}/settle`))
    assert.deepEqual(
      forms.map(({ status }) => status === 200),
      linked,
    )
    return linked
  }
  assert.deepEqual(await may('P-2021-01'), [true, true, true, false, false], 'the pillar is led by Chen')
  assert.deepEqual(await may('P-2020-01'), [true, true, true, true, false], 'Chen and Dora are of the WHO')
})

const typed = {
  'text.en': 'A lamp & a <bench>',
  'saidIn.en': 'Minutes',
  day: '2021-11-01',
  due: '',
  pillar: '',
  entity: '',
  person: '',
  audience: '',
}

test('a promise is taken down with the person whom the form names; an unknown name comes back with all that was typed', async () => {
  for (const lang of langs) {
    const { status, text } = await site.post(
      `/${lang}/promises/new`,
      { ...typed, person: 'Nobody Known' },
      here.secretary,
    )
    assert.equal(status, 422)
    assert.ok(text.includes(speak(lang)('decisions.unknown-person')), lang)
    for (const value of [
      'A lamp &amp; a &lt;bench&gt;',
      'value="Minutes"',
      'value="Nobody Known"',
      'value="2021-11-01"',
    ])
      assert.ok(text.includes(value), `${lang}: ${value}`)
  }
  const { location = '' } = await site.post('/en/promises/new', { ...typed, person: 'dora alvarez' }, here.secretary)
  assert.match(told((await site.get(location, dora)).text), /Sees to it Dora ALVAREZ/)
  assert.equal((await site.get(`${location}/settle`, dora)).status, 200)
})

test('a lead takes promises down for the pillar that is led, and for no other', async () => {
  assert.equal((await site.get('/en/promises/new', dora)).status, 404)
  const { text } = await site.get('/en/promises/new', chen)
  const offers = (pillar: string): boolean => text.includes(`<option value="${pillar}"`)
  assert.ok(offers(behind) && !offers(here.pillar('criminal-justice')))
  const sent = (pillar: string) => site.post('/en/promises/new', { ...typed, pillar }, chen)
  assert.equal((await sent(behind)).status, 303)
  for (const pillar of [here.pillar('criminal-justice'), '']) assert.notEqual((await sent(pillar)).status, 303)
})

const step = { kind: 'kept', day: '2021-11-02', newDue: '', 'reason.en': 'Seen by all' }
const bridge = '/en/p/P-2020-01/settle'

test('what cannot have become of it is refused in words, the form keeps what was typed, and nothing is on record', async () => {
  for (const [more, sentence] of [
    [{ kind: '' }, /Choose one of the possibilities/],
    [{ day: '2021-11-15' }, /This day is still to come/],
    [{ day: '2020-06-29' }, /It had not been promised yet on this day/],
    [{ kind: 'moved' }, /Say to which day it is moved/],
    [{ kind: 'moved', newDue: '2021-11-02' }, /Choose another day/],
    [{ kind: 'moved', newDue: '2021-11-20' }, /Choose another day/],
    [{ kind: 'dropped', newDue: '2021-12-20' }, /Leave this empty, or say that it is moved/],
    [{ 'reason.en': '' }, /What shows it, or why: Fill this in/],
  ] as const) {
    const { status, text } = await site.post(
      bridge,
      { ...step, 'reason.fr': 'Vu de tous', ...more, ...(Object.hasOwn(more, 'reason.en') ? { 'reason.fr': '' } : {}) },
      dora,
    )
    assert.equal(status, 422, JSON.stringify(more))
    assert.match(told(text), sentence)
    if (!Object.hasOwn(more, 'reason.en')) assert.ok(text.includes('Seen by all') && text.includes('Vu de tous'))
  }
  const found = await here.reading(dora, (tx) => promiseAt(tx, 'P-2020-01', '2021-11-14'))
  assert.deepEqual(found?.steps, [])
})

test('of two who settle it at once one is first; the other is told that it is settled', async () => {
  const both = await Promise.all([
    site.post(bridge, step, dora),
    site.post(bridge, { ...step, kind: 'dropped' }, amina),
  ])
  assert.deepEqual(new Set(both.map(({ status }) => status)), new Set([303, 422]))
  const lost = both.find(({ status }) => status === 422)
  assert.match(lost?.text ?? '', /This promise is kept or dropped already\./)
  const found = await here.reading(dora, (tx) => promiseAt(tx, 'P-2020-01', '2021-11-14'))
  assert.equal(found?.steps.length, 1)
})
