import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '#platform/words'
import { fillFact, namesAt } from '#terminology'
import { convened } from '#test/convened'
import { siteOf } from '#test/site'
import { facts } from '../facts.ts'
import { room } from '../module.ts'
import { addItem } from '../planning/add-item.ts'
import { planMeeting } from '../planning/plan-meeting.ts'
import { meetingCounts } from '../read-counts.ts'
import { meetingAt } from '../read-list.ts'
import { searchMeetings } from '../search.ts'
import { speak } from '../words/index.ts'
import { recordHolding } from './record-holding.ts'

const here = await convened('2021-06-30T09:00:00Z')
const site = siteOf(here, [room])

async function held(input: Readonly<Record<string, unknown>> & { readonly day: string }): Promise<string> {
  const { about } = await here.does(planMeeting, input)
  await here.does(recordHolding, { meeting: about, day: input.day })
  return about
}

test('[B8] a plenary is held with guests: they are on the list, and gain no rights by it', async () => {
  await here.does(planMeeting, {
    kind: 'plenary',
    title: { en: 'March Network meeting' },
    day: '2021-03-23',
    slug: 'march',
  })
  const fields = {
    day: '2021-03-23',
    present: '42',
    chairs: 'Amina Kader',
    members: 'Dora ALVAREZ\nWei Chen',
    secretariat: '',
    guests: 'Gita Rao, Task Force on Addressing Racism\nHana Sato, Task Force on Addressing Racism',
    'record.en': 'The Task Force told the network how its work stands.',
  }
  const { status, location } = await site.post('/en/meetings/march/held', fields, here.secretary)
  assert.deepEqual([status, location], [303, '/en/meetings/march'])
  const { text } = await site.get('/en/meetings/march', await here.session('Dora'))
  assert.match(text, /42 people present/)
  assert.match(text, /Amina KADER.*OHCHR.*Chair/s)
  assert.match(text, /Gita Rao<\/bdi>.*Task Force on Addressing Racism.*Guest/s)
  assert.match(text, /The Task Force told the network how its work stands\./)

  // Afterwards the guest signs in with an account of her own: a name on a list is no way in.
  const guest = here.house.newId()
  await here.database.worker
    .insertInto('accounts')
    .values({ id: guest, address: 'gita.rao@elsewhere.example.com' })
    .execute()
  await here.database.worker
    .insertInto('people')
    .values({ id: guest, given: 'Gita', family: 'Rao', account: guest })
    .execute()
  const session = await here.sessionOf(guest)
  const grants = await here.reading(session, async (_, by) =>
    [...by.grants].filter((grant) => grant !== 'confidential'),
  )
  assert.deepEqual(grants, ['public'])
  for (const path of ['/en/meetings', '/en/meetings/march', '/en/meetings/march/edit'])
    assert.equal((await site.get(path, session)).status, 404, path)
})

test('a name the register does not know is told, and nothing of the form is lost', async () => {
  await here.does(planMeeting, { kind: 'plenary', title: { en: 'April' }, day: '2021-04-20', slug: 'april' })
  const fields = { day: '2021-04-20', members: 'Dora Alvarez\nNobody Known', guests: 'Hana Sato', 'record.en': 'Said.' }
  const { status, text } = await site.post('/en/meetings/april/held', fields, here.secretary)
  assert.equal(status, 422)
  assert.match(text, /Not in the register: Nobody Known\. Correct the names, or list them as guests\./)
  assert.match(text, /Dora Alvarez\nNobody Known/)
  const soon = await site.post('/en/meetings/april/held', { ...fields, day: '2021-07-20', members: '' }, here.secretary)
  assert.match(soon.text, /This day is still to come\./)
  const few = await site.post('/en/meetings/april/held', { ...fields, members: '', present: '0' }, here.secretary)
  assert.match(few.text, /You name 1 person below\./)
  assert.equal((await site.post('/en/meetings/april/held', { ...fields, members: '' }, here.secretary)).status, 303)
  const again = await site.post('/en/meetings/april/held', { ...fields, members: '' }, here.secretary)
  assert.match(again.text, /recorded already/)
})

test('participants and the note come later as well; two who write the note see both texts', async () => {
  const session = await here.session('Emil')
  const named = await site.post('/en/meetings/april/attendance/new', { members: 'Bela Okoro' }, session)
  assert.equal(named.status, 303)
  const twice = await site.post('/en/meetings/april/attendance/new', { members: 'Bela Okoro' }, session)
  assert.match(twice.text, /Somebody you name is on the list already\./)
  const none = await site.post('/en/meetings/april/attendance/new', { members: '', guests: '' }, session)
  assert.match(none.text, /Name at least one participant\./)
  const note = { 'record.en': 'What was agreed.', revision: '1' }
  assert.equal((await site.post('/en/meetings/april/record', note, session)).status, 303)
  const late = await site.post('/en/meetings/april/record', { ...note, 'record.en': 'Another note.' }, here.secretary)
  assert.equal(late.status, 422)
  assert.match(late.text, /What was agreed\./)
})

test('[B7] pillar meetings are counted per pillar and period; one that was only planned is not', async () => {
  const meeting = (slug: 'leave-no-one-behind' | 'criminal-justice', day: string) => ({
    kind: 'pillar',
    pillar: here.pillar(slug),
    title: { en: `Meeting of ${day}` },
    day,
  })
  for (const day of ['2021-01-20', '2021-02-17', '2021-03-17', '2021-05-19'])
    await held(meeting('leave-no-one-behind', day))
  for (const day of ['2021-02-10', '2021-03-10']) await held(meeting('criminal-justice', day))
  await here.does(planMeeting, meeting('criminal-justice', '2021-03-24'))

  const counts = await here.reading(here.secretary, (tx) => meetingCounts(tx, { from: '2021-01-01', to: '2021-03-31' }))
  const of = (slug: 'leave-no-one-behind' | 'criminal-justice') =>
    counts.find(({ kind, pillar }) => kind === 'pillar' && pillar === here.pillar(slug))
  assert.deepEqual(of('leave-no-one-behind'), {
    kind: 'pillar',
    pillar: here.pillar('leave-no-one-behind'),
    n: 3,
    first: '2021-01-20',
    last: '2021-03-17',
  })
  assert.equal(of('criminal-justice')?.n, 2)

  const { text } = await site.get('/en/meetings?year=2021', await here.session('Dora'))
  const row = (name: string): string[] => {
    const [, cells = ''] = new RegExp(`<th scope="row"[^>]*>Pillar \\d: ${name}</th>(.*?)</tr>`).exec(text) ?? []
    return [...cells.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = '']) => cell)
  }
  assert.match(text, /Meetings held in 2021/)
  assert.deepEqual(row('Leave No One Behind'), ['3', '1', '0', '0', '4'])
  assert.deepEqual(row('Criminal Justice'), ['2', '0', '0', '0', '2'])
  const one = await site.get(`/en/meetings?pillar=${here.pillar('criminal-justice')}`, here.secretary)
  assert.match(one.text, /Meeting of 2021-02-10/)
  assert.doesNotMatch(one.text, /Meeting of 2021-01-20/)
})

test('[B11] six monthly bilaterals: the co-chairs and the secretariat see them, nobody else knows of them', async () => {
  const emil = await here.session('Emil')
  for (const month of ['01', '02', '03', '04', '05', '06']) {
    const day = `2021-${month}-11`
    const { about } = await here.does(planMeeting, { kind: 'bilateral', title: { en: `Bilateral, ${day}` }, day }, emil)
    await here.does(recordHolding, { meeting: about, day }, emil)
  }
  for (const token of [here.secretary, emil, await here.session('Amina')]) {
    const { text } = await site.get('/en/meetings?kind=bilateral&year=2021', token)
    assert.equal(text.match(/href="\/en\/meetings\/bilateral-2021-/g)?.length, 6)
    assert.equal((await site.get('/en/meetings/bilateral-2021-03-11', token)).status, 200)
  }
  for (const given of ['Dora', 'Chen']) {
    const token = await here.session(given)
    assert.doesNotMatch((await site.get('/en/meetings?kind=bilateral', token)).text, /bilateral-2021/)
    const absent = await site.get('/en/meetings/bilateral-2021-03-11', token)
    const never = await site.get('/en/meetings/bilateral-1999-01-01', token)
    assert.equal(absent.status, 404)
    assert.equal(absent.text.match(/<h1>.*?<\/main>/s)?.[0], never.text.match(/<h1>.*?<\/main>/s)?.[0])
    const found = await here.reading(token, (tx) => searchMeetings(tx, { words: 'bilateral', lang: 'en', limit: 9 }))
    assert.deepEqual(found, [])
  }
  const open = { kind: 'bilateral', 'title.en': 'Open', day: '2021-07-12', zone: 'Europe/Zurich', audience: 'network' }
  const refused = await site.post('/en/meetings/new', open, emil)
  assert.match(refused.text, /What the co-chairs discuss bilaterally is for them and the secretariat/)
  const widened = here.database.worker
    .updateTable('meetings')
    .set({ audience: 'network' })
    .where('kind', '=', 'bilateral')
  await assert.rejects(widened.execute(), /bilateral_stays_private/, 'the schema says the same')
})

test('what was held is told in whole sentences in six languages; of bilaterals the number only', async () => {
  const april = await here.reading(here.secretary, (tx) => meetingAt(tx, 'april'))
  await here.does(addItem, { meeting: april?.id, title: { en: 'Plans for 2021' } })
  await here.does(addItem, { meeting: april?.id, title: { en: 'Checklist: next steps', fr: 'Liste de contrôle' } })
  await held({ kind: 'principals', title: { en: 'High-level meeting' }, day: '2021-05-03' })
  const scope = { from: '2021-01-01', to: '2021-06-30', plan: here.plan }
  const told = await here.reading(here.secretary, async (tx) => ({
    facts: await facts(tx, scope),
    names: await namesAt(tx, scope.to),
  }))
  for (const lang of langs)
    for (const fact of told.facts) {
      const filled = fillFact(fact, { lang, names: told.names })
      for (const form of ['', '-bullet']) {
        const sentence = speak(lang).byKey(`${fact.key}${form}`, filled)
        assert.ok(sentence !== undefined && !/[{}]/.test(sentence), `${lang} ${fact.key}${form}: ${sentence}`)
        assert.doesNotMatch(sentence, /KADER|Alvarez|Rao/i, 'nobody is named')
      }
      assert.ok(fact.sources.length > 0 && fact.rank >= 70 && fact.rank < 80)
    }
  const english = told.facts.map((fact) =>
    speak('en').byKey(fact.key, fillFact(fact, { lang: 'en', names: told.names })),
  )
  assert.deepEqual(english, [
    'On 3 May 2021, the principals of the Network met (“High-level meeting”).',
    'On 23 March 2021, the Network held a plenary meeting (“March Network meeting”).',
    'The plenary meeting of 23 March 2021 was attended by 42 people.',
    'On 20 April 2021, the Network held a plenary meeting with the following agenda: (a) Plans for 2021; (b) Checklist: next steps.',
    'The Pillars of the Network held six meetings (20 January–19 May 2021).',
    'The Pillar held four meetings (20 January–19 May 2021).',
    'The Pillar held two meetings (10 February–10 March 2021).',
    'The Co-Chairs of the Network met bilaterally every month, six times in all (January–June 2021).',
  ])
  const council = told.facts.at(-1)
  // A draft is read by people for whom these meetings do not exist, so its sources do not say when they were.
  for (const { label, path } of council?.sources ?? []) assert.doesNotMatch(`${label} ${path}`, /2021-\d/)
  assert.equal(
    council && speak('fr').byKey(`${council.key}-council`, fillFact(council, { lang: 'fr', names: told.names })),
    'Les coprésidents du réseau se sont réunis bilatéralement chaque mois, soit six fois en tout.',
  )
})

test('of a meeting of which only the month is known, no day is told: on its page, in the list, in a report', async () => {
  const month = { day: '2021-04-01', precise: 'month' }
  const { about, slug } = await here.does(planMeeting, { kind: 'plenary', title: { en: 'Of April' }, ...month })
  await here.does(recordHolding, { meeting: about, ...month })
  const { text } = await site.get(`/en/meetings/${String(slug)}`, here.secretary)
  assert.match(text, /<time datetime="2021-04">April 2021<\/time>/)
  assert.doesNotMatch(text, /30 April/)
  assert.match((await site.get('/en/meetings', here.secretary)).text, /<time datetime="2021-04">April 2021<\/time>/)
  const scope = { from: '2021-01-01', to: '2021-06-30', plan: here.house.newId() }
  const told = await here.reading(here.secretary, (tx) => facts(tx, scope))
  const fact = told.find(({ sources }) => sources[0]?.id === about) ?? assert.fail('nothing is told of it')
  const names = await here.reading(here.secretary, (tx) => namesAt(tx, scope.to))
  const said = speak('en')
    .byKey(fact.key, fillFact(fact, { lang: 'en', names }))
    ?.replaceAll(/[\u2066-\u2069]/g, '')
  assert.equal(said, 'In April 2021, the Network held a plenary meeting (“Of April”).')
  await assert.rejects(
    here.does(planMeeting, { kind: 'plenary', title: { en: 'An hour' }, ...month, startsAt: '15:00' }),
  )
  await assert.rejects(here.does(recordHolding, { meeting: about, day: '2021-07-01', precise: 'month' }))
})
