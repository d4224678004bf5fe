import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rooms } from '#app'
import { addPerson } from '#members'
import { perform } from '#platform/acts'
import { draftReport } from '#reports'
import { entity } from '#seeds/network-2021/ids'
import { siteOf } from './site.ts'
import { sampleHouse } from './world.ts'

const network = await sampleHouse({ at: new Date('2021-07-05T09:00:00Z') })
const { house, secretary } = network
const site = siteOf(network, rooms)
const period = { profile: 'council', from: '2021-01-01', to: '2021-06-29', slug: 'half-year' }
const { slug } = await perform(house, draftReport, period, { token: secretary, channel: 'command' })
const at = `/en/reports/${String(slug)}`

const edit = (number: number, text: string) => site.post(`${at}/claims/${number}/edit`, { text }, secretary)
const issuePage = async () => (await site.get(`${at}/issue`, secretary)).text
const contradictory = 'The network kept four lists, as follows: (1) people; (2) texts; (3) events.'

test('[P-I3] what a report contradicts is told before the button that sends it out, and not when it is put right', async () => {
  assert.match(await issuePage(), /contradicts neither itself nor what is on record/)
  await edit(1, contradictory)
  const told = await issuePage()
  assert.match(told, /1 place in the text cannot be right:[\s\S]*four/)
  assert.ok(told.indexOf('cannot be right') < told.indexOf('name="audience"'), 'before the button')
  await edit(1, contradictory.replace('four', 'three'))
  assert.match(await issuePage(), /contradicts neither itself/)
})

test('[P-I3] a count that the records do not have is told with the record that contradicts it', async () => {
  await edit(1, 'The network has nine Pillars.')
  assert.match(await issuePage(), /The records have 8\.[\s\S]{0,80}href="\/en\/work-plan"/)
  await edit(1, 'The network has eight Pillars.')
  assert.doesNotMatch(await issuePage(), /The records have/)
})

test('[P-I3] a report of ours is checked in the reader’s language, and each finding leads to the sentence it can be changed in', async () => {
  await edit(1, contradictory)
  assert.match((await site.get(at, secretary)).text, /Check this text/)
  const done = await site.post(`/en/check/reports/${String(slug)}`, {}, secretary)
  assert.equal(done.status, 303)
  const { text } = await site.get(done.location ?? '', secretary)
  assert.match(text, /<mark class="certain"[^>]*><a[^>]*>four<\/a>/)
  assert.match(text, /href="\/en\/reports\/half-year\/claims\/1"/)
  const french = await site.post(`/fr/check/reports/${String(slug)}`, {}, secretary)
  assert.match((await site.get(french.location ?? '', secretary)).text, /<p class="meta">Au 5 juillet 2021 · Français/)
  assert.equal((await site.post('/en/check/reports/there-is-none', {}, secretary)).status, 404)
})

test('what one secretary dismisses in a report is dismissed for the next who checks it', async () => {
  const first = await site.post(`/en/check/reports/${String(slug)}`, {}, secretary)
  const [, finding = ''] =
    /<section class="finding[^"]*" id="([\w-]+)"/.exec((await site.get(first.location ?? '', secretary)).text) ?? []
  await site.post(`${first.location}/dismiss`, { finding, reason: 'Quoted from the letter' }, secretary)
  const other = await network.sessionOf(network.secretaryId)
  const second = await site.post(`/en/check/reports/${String(slug)}`, {}, other)
  assert.ok(!(await site.get(second.location ?? '', other)).text.includes(`id="${finding}"`))
})

const seen = async () => {
  const [, people, entities] = /(\d+) people in (\d+) entities/.exec(await issuePage()) ?? []
  return { people: Number(people), entities: Number(entities) }
}

test('[P-K4] [X7] before a report is issued it is said who will newly see it, counted by the records, and whose addresses it holds', async () => {
  const text = await issuePage()
  assert.match(
    text,
    /Everybody will see this, and search engines will find it\. Now it can be seen by \d+ people in \d+ entities\. It contains no personal address\./,
  )
  assert.match(text, /Nobody will newly see this: it can already be seen by \d+ people in \d+ entities\./)
  const before = await seen()
  const known = await network.reading(secretary, (tx) =>
    tx
      .selectFrom('people')
      .innerJoin('affiliations', 'affiliations.person', 'people.id')
      .select('people.id')
      .where('people.account', 'is not', null)
      .execute(),
  )
  assert.ok(before.people > 0 && before.people <= known.length)
  const person = {
    given: 'New',
    family: 'Reader',
    address: 'new.reader@who.example.org',
    lang: 'en',
    entity: entity('WHO'),
  }
  await perform(
    house,
    addPerson,
    { ...person, from: '2021-07-01', source: 'the test' },
    { token: secretary, channel: 'web' },
  )
  assert.deepEqual(await seen(), { people: before.people + 1, entities: before.entities })
})

test('[X7] a personal address that somebody wrote into a sentence is counted before it goes out', async () => {
  await edit(1, 'Write to amina.hassan@who.example.org about the list.')
  assert.match(await issuePage(), /It contains 1 personal address\./)
})
