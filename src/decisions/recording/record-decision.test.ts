import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planMeeting, recordHolding } from '#meetings'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { room } from '../module.ts'
import { decisionCard, decisionsFor } from '../read-register.ts'
import { searchDecisions } from '../search.ts'
import { recordDecision } from './record-decision.ts'

const here = await convened('2021-03-24T09:00:00Z')
const site = siteOf(here, [room])
const today = '2021-03-24'

const { about: march } = await here.does(planMeeting, {
  kind: 'plenary',
  title: { en: 'March meeting' },
  day: '2021-03-23',
  slug: 'march',
})
await here.does(recordHolding, { meeting: march, day: '2021-03-23' })

const form = {
  kind: 'decision',
  'text.en': 'The network agreed to revisit internal diversity from September 2021.',
  'text.fr': 'Le réseau est convenu de réexaminer la diversité interne à partir de septembre 2021.',
  day: '2021-03-23',
  method: 'meeting',
  meeting: '',
  pillar: '',
  plan: '',
  audience: '',
  'followUps.0.text.en': '',
  'followUps.0.entity': '',
  'followUps.0.person': '',
  'followUps.0.due': '',
  'followUps.0.waitsFor': '',
}

test('an empty register says what will be there and who makes it appear', async () => {
  const { text } = await site.get('/en/decisions', here.secretary)
  assert.match(text, /Nothing has been decided yet\. When the secretariat, a co-chair or a pillar lead records/)
  assert.match(text, /href="\/en\/decisions\/new"/)
  const { text: forMember } = await site.get('/ar/decisions', await here.session('Dora'))
  assert.match(forMember, /لم يُتخذ أي مقرر بعد/)
  assert.doesNotMatch(forMember, /decisions\/new/)
  assert.equal((await site.get('/en/decisions')).status, 404)
})

test('a decision is recorded from its meeting, with what follows from it, and shown in the reader’s language', async () => {
  const { text: blank } = await site.get('/en/decisions/new?meeting=march', here.secretary)
  assert.match(blank, new RegExp(`<option value="${march}"[^>]*selected`))
  const followUp = {
    'followUps.0.text.en': 'Put internal diversity on the agenda',
    'followUps.0.entity': here.entity('UNESCO'),
    'followUps.0.person': 'Emil NOVAK',
    'followUps.0.due': '2021-09-01',
    'followUps.0.waitsFor': here.report,
  }
  const fields = { ...form, ...followUp, meeting: march, pillar: here.pillar('internal-diversity') }
  const sent = await site.post('/en/decisions/new', fields, here.secretary)
  assert.deepEqual([sent.status, sent.location], [303, '/en/d/D-2021-01'])
  const dora = await here.session('Dora')
  const card = (await site.get('/en/d/D-2021-01', dora)).text
  assert.match(card, /The network agreed to revisit internal diversity from September 2021\./)
  assert.match(card, /23 March 2021.*Consensus at a meeting.*href="\/en\/meetings\/march"/s)
  assert.match(card, /Responsible: Emil NOVAK and UNESCO/)
  assert.match(card, /By <time[^>]*>1 September 2021<\/time>, and when this has happened: .*Report of the Task Force/s)
  assert.match((await site.get('/fr/d/D-2021-01', dora)).text, /Le réseau est convenu de réexaminer/)
})

test('what the co-chairs decide between themselves is for them; the number shows that it is there, and nothing else does', async () => {
  const { about } = await here.does(planMeeting, { kind: 'bilateral', title: { en: 'Bilateral' }, day: '2021-03-10' })
  await here.does(recordHolding, { meeting: about, day: '2021-03-10' })
  const text = { en: 'Something between the two.' }
  const private_ = await here.does(recordDecision, { text, day: '2021-03-10', method: 'meeting', meeting: about })
  const next = await here.does(recordDecision, { text: { en: 'Noted.' }, day: '2021-03-24', method: 'noted' })
  assert.deepEqual([private_['label'], next['label']], ['D-2021-02', 'D-2021-03'])
  const dora = await here.session('Dora')
  assert.equal((await site.get('/en/d/D-2021-02', dora)).status, 404)
  assert.equal((await site.get('/en/d/D-2021-02', await here.session('Emil'))).status, 200)
  const seen = await here.reading(dora, (tx) => decisionsFor(tx, { year: 2021 }, today))
  assert.deepEqual(
    seen.map(({ label }) => label),
    ['D-2021-03', 'D-2021-01'],
  )
  const found = await here.reading(dora, (tx) => searchDecisions(tx, { words: 'between', lang: 'en', limit: 5 }))
  assert.deepEqual(found, [])
  assert.doesNotMatch((await site.get('/en/decisions', dora)).text, /D-2021-02/)
})

test('a lead records for the own pillar; a number is given once, however many write at the same time', async () => {
  const chen = await here.session('Chen')
  const own = { ...form, pillar: here.pillar('leave-no-one-behind') }
  assert.equal((await site.post('/en/decisions/new', own, chen)).status, 303)
  const other = await site.post('/en/decisions/new', { ...form, pillar: here.pillar('criminal-justice') }, chen)
  assert.match(other.text, /You cannot do this/)
  assert.equal((await site.get('/en/decisions/new', await here.session('Dora'))).status, 404)
  const many = await Promise.all(
    Array.from({ length: 8 }, () =>
      here.does(recordDecision, { text: { en: 'At once.' }, day: '2021-03-24', method: 'silence' }, here.secretary),
    ),
  )
  assert.equal(new Set(many.map(({ label }) => label)).size, 8)
})

test('what cannot be is refused in words, and what was typed is kept', async () => {
  const soon = await site.post('/en/decisions/new', { ...form, day: '2021-04-01' }, here.secretary)
  assert.match(soon.text, /This day is still to come\./)
  assert.match(soon.text, /Le réseau est convenu/)
  const never = await site.post('/en/decisions/new', { ...form, 'followUps.0.text.en': 'Some day' }, here.secretary)
  assert.match(never.text, /Give a day, or say what has to happen first/)
  const nobody = {
    ...form,
    'followUps.0.text.en': 'Do',
    'followUps.0.due': '2021-05-01',
    'followUps.0.person': 'No Body',
  }
  assert.match(
    (await site.post('/en/decisions/new', nobody, here.secretary)).text,
    /Nobody of this name is in the register/,
  )
  const nothing = await site.post('/en/decisions/new', { ...form, 'followUps.0.due': '2021-05-01' }, here.secretary)
  assert.match(nothing.text, /Say what is to be done, or leave the rest empty as well\./)
})

test('where only the month is known it is the month that is shown', async () => {
  const december = {
    ...form,
    'text.en': 'The network adopts its plan.',
    day: '2020-12-01',
    month: 'yes',
    method: 'ad-referendum',
  }
  const { location } = await site.post('/en/decisions/new', december, here.secretary)
  assert.equal(location, '/en/d/D-2020-01')
  assert.match(
    (await site.get('/en/d/D-2020-01', here.secretary)).text,
    /<time datetime="2020-12">December 2020<\/time>.*Ad referendum/s,
  )
  const card = await here.reading(here.secretary, (tx) => decisionCard(tx, 'D-2020-01', today))
  assert.equal(card?.day, '2020-12-31')
})

test('people find a decision by its number and by its words in any language', async () => {
  const find = (words: string) =>
    here.reading(here.secretary, (tx) => searchDecisions(tx, { words, lang: 'en', limit: 5 }))
  assert.deepEqual(
    (await find('D-2020-01')).map(({ path }) => path),
    ['/d/D-2020-01'],
  )
  assert.ok((await find('REEXAMINER diversite')).some(({ path }) => path === '/d/D-2021-01'))
})
