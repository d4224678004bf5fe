import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openItemsFor, recordDecision } from '#decisions'
import { planMeeting, recordHolding } from '#meetings'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { rooms } from './modules.ts'

const here = await convened('2021-03-24T09:00:00Z')
const site = siteOf(here, rooms)
const dora = await here.session('Dora')

test('[B10] a decision has text, method, date, follow-up, who and when; it appears in the plan, the calendar and the next agenda', async () => {
  const { about: march } = await here.does(planMeeting, {
    kind: 'plenary',
    title: { en: 'March meeting' },
    day: '2021-03-23',
    slug: 'march',
  })
  await here.does(recordHolding, { meeting: march, day: '2021-03-23' })
  const fields = {
    kind: 'decision',
    'text.en': 'The network agreed to revisit internal diversity from September 2021.',
    day: '2021-03-23',
    method: 'meeting',
    meeting: march,
    pillar: here.pillar('internal-diversity'),
    'followUps.0.text.en': 'Put internal diversity on the agenda',
    'followUps.0.entity': here.entity('UNESCO'),
    'followUps.0.person': 'Emil NOVAK',
    'followUps.0.due': '2021-09-01',
    'followUps.0.waitsFor': here.report,
  }
  const sent = await site.post('/en/decisions/new', fields, here.secretary)
  assert.equal(sent.location, '/en/d/D-2021-01')

  // The register: text, method, date, follow-up, responsible, due.
  const card = (await site.get('/en/d/D-2021-01', dora)).text
  assert.match(card, /The network agreed to revisit internal diversity.*23 March 2021.*Consensus at a meeting/s)
  assert.match(card, /Put internal diversity on the agenda.*Responsible: Emil NOVAK and UNESCO.*1 September 2021/s)
  assert.match(card, /href="\/en\/pillars\/internal-diversity"/)
  // In the plan: on the page of the pillar, and of what is waited for.
  assert.match((await site.get('/en/pillars/internal-diversity', dora)).text, /Decisions.*href="\/en\/d\/D-2021-01"/s)
  assert.doesNotMatch((await site.get('/en/pillars/criminal-justice', dora)).text, /D-2021-01/)
  assert.match(
    (await site.get('/en/dependencies/task-force-report', dora)).text,
    /Put internal diversity.*href="\/en\/d\/D-2021-01"/s,
  )
  // In the calendar, by its due day.
  const september = (await site.get('/en/calendar?year=2021&month=9', dora)).text
  assert.match(september, /1 September 2021.*href="\/en\/d\/D-2021-01".*Put internal diversity on the agenda/s)
  assert.doesNotMatch((await site.get('/en/calendar?year=2021&month=8', dora)).text, /D-2021-01/)
  assert.doesNotMatch(
    (await site.get('/en/calendar?year=2021&month=9')).text,
    /D-2021-01/,
    'the public knows nothing of it',
  )
  // At the meeting where it was taken, and on the next agenda.
  assert.match(
    (await site.get('/en/meetings/march', dora)).text,
    /<h2>Decisions<\/h2>.*D-2021-01.*Put internal diversity/s,
  )
  const { about: june } = await here.does(planMeeting, {
    kind: 'plenary',
    title: { en: 'June meeting' },
    day: '2021-06-15',
    slug: 'june',
  })
  assert.match(
    (await site.get('/en/meetings/june', dora)).text,
    /Open from earlier decisions.*Put internal diversity on the agenda.*D-2021-01/s,
  )
  const upcoming = { id: june, day: '2021-06-15', kind: 'plenary', pillar: null } as const
  const open = await here.reading(dora, (tx) => openItemsFor(tx, upcoming, '2021-03-24'))
  assert.deepEqual(
    open.map(({ label }) => label),
    ['D-2021-01'],
  )
  assert.match((await site.get('/en/meetings', dora)).text, /1 follow-up is open\./)
  // Whoever is responsible is told on the first page, and everybody finds it.
  assert.match((await site.get('/en', await here.session('Emil'))).text, /Put internal diversity on the agenda/)
  assert.match((await site.get('/en/search?q=D-2021-01', dora)).text, /href="\/en\/d\/D-2021-01"/)
})

test('[B1] the principals’ meeting gives guidance; guidance and plan lead to each other', async () => {
  const meeting = { kind: 'principals', title: { en: 'High-level meeting' }, day: '2020-11-19', slug: 'high-level' }
  const { about } = await here.does(planMeeting, meeting)
  await here.does(recordHolding, { meeting: about, day: '2020-11-19' })
  const amina = await here.session('Amina')
  const { text } = await site.get('/en/decisions/new?meeting=high-level', amina)
  assert.match(text, /value="guidance" checked/)
  assert.match(text, /value="principals" checked/)
  const fields = {
    kind: 'guidance',
    'text.en': 'Organize the work of the network in a plan of several years.',
    day: '2020-11-19',
    method: 'principals',
    meeting: about,
    plan: here.plan,
    'followUps.0.text.en': 'Draft the plan',
    'followUps.0.due': '2021-06-30',
  }
  assert.equal((await site.post('/en/decisions/new', fields, amina)).location, '/en/d/D-2020-01')
  const guidance = (await site.get('/en/d/D-2020-01', dora)).text
  assert.match(guidance, /<h1>Guidance D-2020-01<\/h1>/)
  assert.match(guidance, /href="\/en\/work-plan\?plan=work-plan"/)
  assert.match(guidance, /Draft the plan/, 'it is tracked like a decision')
  const workPlan = (await site.get('/en/work-plan?plan=work-plan', dora)).text
  assert.match(workPlan, /Guidance and decisions on this plan.*href="\/en\/d\/D-2020-01"/s)
  assert.match((await site.get('/en/meetings/high-level', dora)).text, /D-2020-01/)
  const narrowed = (await site.get(`/en/decisions?plan=${here.plan}`, dora)).text
  assert.match(narrowed, /D-2020-01/)
  assert.doesNotMatch(narrowed, /D-2021-01/)
})

test('what is done in these rooms is told in the log in sentences, and what is private is not', async () => {
  const { about } = await here.does(planMeeting, {
    kind: 'bilateral',
    title: { en: 'Between the two' },
    day: '2021-03-10',
  })
  await here.does(recordDecision, { text: { en: 'Private.' }, day: '2021-03-10', method: 'meeting', meeting: about })
  const log = (await site.get('/en/log', here.secretary)).text
  assert.match(log, /called a meeting: .*Between the two/)
  assert.match(log, /recorded .*D-2021-02.* in the register of decisions/)
  assert.match(log, /recorded that the meeting .*High-level meeting.* was held/)
  assert.doesNotMatch((await site.get('/en', dora)).text, /Between the two|D-2021-02/)
})
