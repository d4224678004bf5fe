import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifyLedger } from '#platform/acts'
import type { Tx } from '#platform/db'
import { langs } from '#platform/words'
import { languageMatrix } from '#documents'
import { aboutCount, contactsOf, entityCounts, gaps, memberEntities, officesOn, peopleOn, personCount } from '#members'
import { heldIn, plannedAfter, tallyOf } from '#events'
import { meetingCounts } from '#meetings'
import { outputsOf, pillarsOn, planInForce, slipDays, versionsOf } from '#plan'
import { shippedNames } from '#terminology'
import { sampleHouse } from '#test/world'
import { document, entity, event, milestone, output, pillar, plan } from './network-2021/ids.ts'
import { story } from './network-2021.ts'

const network = await sampleHouse()
const { house, database, secretary } = network
const end = '2021-06-30'
const reading = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => network.reading(secretary, work)

test('the whole story is told: every deed is in the ledger, in the order of its days, and the seals hold', async () => {
  const { rows } = await database.owner.pool.query<{ act: string; day: string; channel: string }>(
    `select act, (at at time zone 'UTC')::date::text as day, channel from ledger order by seq`,
  )
  const told = story.deeds.toSorted((one, other) =>
    hourOf(one) < hourOf(other) ? -1 : hourOf(one) > hourOf(other) ? 1 : 0,
  )
  assert.deepEqual(
    rows.map(({ act, day }) => `${day} ${act}`),
    told.map(({ on, act }) => `${on} ${act.name}`),
  )
  assert.ok(rows.every(({ channel }) => channel === 'sample'))
  const { faults, sealed } = await verifyLedger(house)
  assert.deepEqual(faults, [])
  assert.equal(sealed, rows.length)
})

const hourOf = ({ on, at = '09:00' }: { on: string; at?: string }): string => `${on}T${at}`

test('[C1] 203 people on 30 June 2021, printed as about 200, and another number on every other day that is asked for', async () => {
  const counts = await Promise.all(
    ['2020-01-31', '2021-01-01', end, '2022-01-31'].map((day) => reading((tx) => personCount(tx, day))),
  )
  assert.equal(counts[2], 203)
  assert.deepEqual(aboutCount(203), { about: 200 })
  assert.equal(new Set(counts).size, counts.length)
})

test('[C2] 23 member entities of seven kinds on 30 June 2021, 21 half a year before and 24 half a year later', async () => {
  const kinds = await reading((tx) => entityCounts(tx, end))
  assert.equal(
    Object.values(kinds).reduce((sum, n) => sum + n, 0),
    23,
  )
  assert.equal((await reading((tx) => memberEntities(tx, '2021-01-01'))).length, 21)
  assert.equal((await reading((tx) => memberEntities(tx, '2022-01-31'))).length, 24)
})

test('[C3] the members of 30 June 2021 are distinct, among them WHO, and called as they were called that day', async () => {
  const members = await reading((tx) => memberEntities(tx, end))
  const names = shippedNames(end)
  const codes = names.sortedByLabel(members, 'en').map((id) => names.label(id, 'en').text)
  assert.equal(new Set(codes).size, 23)
  for (const code of ['DCO', 'DPPA', 'DPO', 'WHO']) assert.ok(codes.includes(code), code)
  for (const former of ['DOCO', 'DPA', 'DPKO']) assert.ok(!codes.includes(former), former)
})

test('[B6] who chairs depends on the day', async () => {
  const chairs = async (day: string) => (await reading((tx) => officesOn(tx, day))).map((one) => one.entity)
  assert.deepEqual(new Set(await chairs('2020-06-01')), new Set([entity('OHCHR')]))
  assert.deepEqual(new Set(await chairs('2021-03-15')), new Set([entity('OHCHR'), entity('UNESCO')]))
  assert.deepEqual(new Set(await chairs('2022-01-15')), new Set([entity('OHCHR')]))
  assert.deepEqual(new Set(await chairs('2024-05-01')), new Set([entity('OHCHR'), entity('DGC')]))
})

test('[B4] eight pillars, each led by somebody or paused for a reason; eleven contacts are printed, ten of them distinct', async () => {
  const pillars = await reading((tx) => pillarsOn(tx, { plan, day: end }))
  assert.deepEqual(
    pillars.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8],
  )
  const resting = pillars.filter(({ leads }) => leads.length === 0)
  assert.deepEqual(
    resting.map(({ id, pause }) => [id, pause?.reviewOn]),
    [[pillar('diversity'), '2021-09-01']],
  )
  const printed = pillars.flatMap(({ leads }) => leads.flatMap(({ people }) => people.map(({ person }) => person)))
  const contacts = await reading((tx) => contactsOf(tx, printed, { audience: 'network', on: end }))
  assert.equal(printed.length, 11)
  assert.equal(new Set(contacts.map(({ address }) => address)).size, 10)
  // Outside the network the address of the function stands in the place of the person's.
  const outside = await reading((tx) => contactsOf(tx, printed, { audience: 'public', on: end }))
  assert.ok(outside.every(({ address, roleAddress }) => address === null && roleAddress !== null))
})

test('[M] every figure of the half-year can be counted from the records', async () => {
  const [from, to] = ['2021-01-01', end]
  const inForce = await reading((tx) => planInForce(tx, to))
  assert.deepEqual([inForce?.firstDay, inForce?.lastDay], ['2021-01-01', '2025-12-31'])
  const steps = (await reading((tx) => versionsOf(tx, plan)))[0]?.steps ?? []
  assert.deepEqual(
    steps.map(({ kind, day, precise }) => [kind, day, precise]),
    [
      ['adopted', '2020-12-31', 'month'],
      ['final', '2021-04-30', 'month'],
    ],
  )

  const further = async (key: string) =>
    (await reading((tx) => languageMatrix(tx, document(key))))?.rows
      .filter(({ lang, published }) => lang !== 'en' && published !== undefined)
      .map(({ lang }) => lang)
  assert.deepEqual(await further('checklist'), ['ar', 'fr', 'ru', 'es'])
  assert.deepEqual(await further('web-site'), ['fr', 'ru', 'es'])

  const held = await reading((tx) => heldIn(tx, { from, to }))
  assert.equal(held.filter(({ kind }) => kind === 'information-session').length, 2)
  const tally = tallyOf(held.flatMap(({ part }) => part.participants))
  assert.deepEqual(
    tally.map(({ kind, people }) => [kind, people]).filter(([, people]) => people !== 0),
    [['government', 55]],
  )

  const course = (await reading((tx) => plannedAfter(tx, { to }))).find(({ id }) => id === event('course'))
  assert.deepEqual([course?.when.first, course?.when.last], ['2021-10-04', '2021-10-28'])
  assert.deepEqual(
    course?.part.places.map(({ what, number }) => [what, number]),
    [['country-teams', 12]],
  )
  const facilitators = course.part.entities.filter(({ part }) => part === 'facilitator')
  assert.equal(facilitators.length, 6)
  assert.equal(
    facilitators.reduce((sum, { number }) => sum + number, 0),
    10,
  )

  const outputs = await reading((tx) => outputsOf(tx, { plan, day: to }))
  const promised = (key: string) => outputs.find(({ id }) => id === output(key))?.known.promised
  assert.deepEqual([promised('guidance-note')?.day, promised('guidance-note')?.precise], ['2021-12-31', 'month'])
  const steppingStones = outputs.flatMap(({ milestones }) => milestones)
  const stone = (key: string) => steppingStones.find(({ id }) => id === milestone(key))?.known
  assert.equal(stone('deadline')?.promised?.day, '2021-08-31')
  // First results were promised for June and are expected in July.
  const late = stone('first-results')
  assert.equal(late === undefined ? undefined : slipDays(late), 31)

  const counts = await reading((tx) => meetingCounts(tx, { from, to }))
  assert.equal(counts.find(({ kind }) => kind === 'bilateral')?.n, 6)
  assert.deepEqual(
    counts.filter(({ kind }) => kind === 'plenary').map(({ n, last }) => [n, last]),
    [[2, '2021-06-15']],
  )
})

test('[B3] in 2022 two pillars have changed places, and are still themselves', async () => {
  const numbers = async (day: string) =>
    new Map((await reading((tx) => pillarsOn(tx, { plan, day }))).map(({ id, number }) => [id, number]))
  const [before, after] = [await numbers(end), await numbers('2022-01-31')]
  assert.deepEqual([before.get(pillar('justice')), before.get(pillar('protection'))], [2, 3])
  assert.deepEqual([after.get(pillar('justice')), after.get(pillar('protection'))], [3, 2])
})

test('some entities have nobody to speak for them', async () => {
  const silent = await reading((tx) => gaps(tx, end))
  assert.deepEqual(new Set(silent), new Set([entity('DPO'), entity('UNAOC')]))
})

test('nobody in the sample can be written to: every address ends on example.org', async () => {
  const { rows } = await database.owner.pool.query<{ text: string }>(
    `select address as text from accounts union all select role_address from entities where role_address is not null
     union all select contact from network where contact is not null union all select unnest(domains) from entities
     union all select url from language_steps where url is not null union all select data::text from ledger`,
  )
  const addresses = rows.flatMap(
    ({ text }) => text.match(/[\w.+-]+@[\w.-]+|https?:\/\/[^/"\s]+/g) ?? [text.slice(0, 0)],
  )
  assert.ok(addresses.length > 400)
  for (const address of addresses.filter((one) => one !== '')) assert.match(address, /[@./]example\.org$/)
})

test('nobody is called like anybody else, and colleagues in the field live where there is a field', async () => {
  const people = await reading((tx) => peopleOn(tx, end))
  assert.equal(new Set(people.map(({ name }) => name)).size, people.length)
  const field = people.filter((one) => one.field)
  assert.ok(field.length > 50)
  assert.ok(new Set(field.map(({ dutyStation }) => dutyStation)).size > 15)
})

test('what the public and the reports print is there in all six languages', async () => {
  const { rows } = await database.owner.pool.query<{ at: string; text: Record<string, string> }>(
    `select 'plan' as at, name as text from plans
     union all select 'pillar', name from pillar_entries union all select 'pillar', short_name from pillar_entries
     union all select 'pause', reason from pillar_pauses union all select 'goal', text from pillar_goals
     union all select 'output', title from outputs union all select 'milestone', title from milestones
     union all select 'document', title from documents union all select 'event', title from events
     union all select 'event', summary from events where summary is not null
     union all select 'meeting', title from meetings union all select 'item', title from agenda_items
     union all select 'decision', text from decisions union all select 'follow-up', text from follow_ups
     union all select 'team', name from country_teams union all select 'engagement', title from engagements
     union all select 'dependency', title from dependencies union all select 'note', text from report_note_versions
     union all select 'update', text from updates where day <= '2021-06-30'`,
  )
  assert.ok(rows.length > 200)
  for (const { at, text } of rows)
    assert.deepEqual(Object.keys(text).toSorted(), [...langs].toSorted(), `${at}: ${JSON.stringify(text)}`)
})

test('one can sign in as each of the guests', async () => {
  const { rows } = await database.owner.pool.query<{ address: string }>('select address from accounts')
  const known = new Set(rows.map(({ address }) => address))
  for (const { address } of story.guests) assert.ok(known.has(address), address)
})
