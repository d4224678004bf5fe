import assert from 'node:assert/strict'
import { test } from 'node:test'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { room } from '../module.ts'
import { makePromise } from './make-promise.ts'
import { promisesOwedBy, promisesToAnswer } from './read-promises.ts'

const here = await convened('2021-11-14T09:00:00Z')
const site = siteOf(here, [room])
const saidIn = { en: 'Progress report, January to June 2021' }
const said = { day: '2021-06-30', saidIn, saidAs: 'The course is planned for October.', sourcePath: '/reports/h1-2021' }

await here.does(makePromise, {
  ...said,
  text: { en: 'The course is held' },
  due: '2021-10-28',
  entity: here.entity('WHO'),
})
await here.does(makePromise, {
  ...said,
  text: { en: 'The note is adopted' },
  due: '2021-12-31',
  person: here.person('Dora'),
})
await here.does(makePromise, { ...said, text: { en: 'A briefing is given' } })

const at = (label: string) => `/en/p/${label}`
const step = { kind: 'kept', day: '2021-11-01', newDue: '', 'reason.en': 'It was held from 4 to 28 October.' }

test('[X3] promises stand in a ledger, what is late first, with where they were said', async () => {
  const { text } = await site.get('/en/promises', here.secretary)
  const order = ['The course is held', 'The note is adopted', 'A briefing is given'].map((one) => text.indexOf(one))
  assert.deepEqual(
    order,
    order.toSorted((one, other) => one - other),
  )
  assert.match(text, /17 days late/)
  assert.match(text, /No day given/)
  assert.match(text, /href="\/en\/reports\/h1-2021"/)
  const card = await site.get(at('P-2021-01'), here.secretary)
  assert.match(card.text, /The course is planned for October\./)
})

test('each is owed by whoever sees to it, and what nobody was named for by the secretariat', async () => {
  const owed = async (token: string) =>
    (await here.reading(token, (tx, by) => promisesOwedBy(tx, by, '2021-11-14'))).map(({ label }) => label)
  assert.deepEqual(await owed(await here.session('Dora')), ['P-2021-01', 'P-2021-02'])
  assert.deepEqual(await owed(here.secretary), ['P-2021-03'])
})

test('a report on the half-year is asked for what fell due in it, and for what never had a day', async () => {
  const asked = await here.reading(here.secretary, (tx) =>
    promisesToAnswer(tx, { from: '2021-07-01', to: '2021-11-30' }),
  )
  assert.deepEqual(
    asked.map(({ label }) => label),
    ['P-2021-01', 'P-2021-03'],
  )
})

test('whoever sees to it says that it is kept and what shows it; others find no form', async () => {
  assert.equal((await site.get(`${at('P-2021-01')}/settle`, await here.session('Bela'))).status, 404)
  const bare = await site.post(`${at('P-2021-01')}/settle`, { ...step, 'reason.en': '' }, await here.session('Dora'))
  assert.equal(bare.status, 422)
  const { location } = await site.post(`${at('P-2021-01')}/settle`, step, await here.session('Dora'))
  assert.equal(location, at('P-2021-01'))
  const card = await site.get(at('P-2021-01'), here.secretary)
  assert.match(card.text, /Kept on 1 November 2021/)
  assert.match(card.text, /It was held from 4 to 28 October\./)
  const again = await site.post(`${at('P-2021-01')}/settle`, step, here.secretary)
  assert.match(again.text, /This promise is kept or dropped already\./)
})

test('moving asks for a later day; then the report does not ask for it any more', async () => {
  const path = `${at('P-2021-03')}/settle`
  const early = await site.post(path, { ...step, kind: 'moved', newDue: '2021-10-01' }, here.secretary)
  assert.match(early.text, /Choose another day/)
  const { location } = await site.post(path, { ...step, kind: 'moved', newDue: '2022-03-31' }, here.secretary)
  assert.equal(location, at('P-2021-03'))
  const asked = await here.reading(here.secretary, (tx) =>
    promisesToAnswer(tx, { from: '2021-07-01', to: '2021-12-31' }),
  )
  assert.deepEqual(
    asked.map(({ label }) => label),
    ['P-2021-02'],
  )
})

test('a promise for a day before it was said, or said tomorrow, is refused in words', async () => {
  const form = { 'text.en': 'x', 'saidIn.en': 'y', person: '', pillar: '', entity: '', audience: '' }
  const past = await site.post('/en/promises/new', { ...form, day: '2021-06-30', due: '2021-06-01' }, here.secretary)
  assert.match(past.text, /It cannot be promised for a day before it was said\./)
  const ahead = await site.post('/en/promises/new', { ...form, day: '2022-06-30', due: '' }, here.secretary)
  assert.match(ahead.text, /This day is still to come\./)
})
