import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopledHouse } from '#test/planned'
import {
  addPillar,
  pillarBySlug,
  pillarsOn,
  planInForce,
  renamePillar,
  startPlan,
  startVersion,
  stepVersion,
  versionsOf,
} from '#plan'

const { does, reading, clock, entity, house } = await peopledHouse('2020-12-10T09:00:00Z')
const opened = await does(startPlan, {
  slug: 'work-plan',
  name: { en: 'Network Work Plan 2021+' },
  firstDay: '2021-01-01',
  lastDay: '2025-12-31',
  versionId: house.newId(),
})
const plan = opened.about
const first = String(opened['version'])
const who = entity('WHO')
const pillar = async (number: number, name: string, slug: string): Promise<string> => {
  const done = await does(addPillar, {
    version: first,
    slug,
    number,
    name: { en: name },
    shortName: { en: name },
    leads: [{ entity: who, from: '2020-12-10', source: 'the meeting of December 2020' }],
  })
  return done.about
}
const lnob = await pillar(1, 'Leave No One Behind', 'leave-no-one-behind')
const justice = await pillar(2, 'Criminal Justice', 'criminal-justice')
const protection = await pillar(3, 'Agenda for Protection', 'agenda-for-protection')

test('adoption and final form are events of their own days, and an edit after that makes version 2', async () => {
  await does(stepVersion, { version: first, kind: 'adopted', day: '2020-12-10', method: 'meeting' })
  clock.stand(new Date('2021-04-30T09:00:00Z'))
  await does(stepVersion, { version: first, kind: 'final', day: '2021-04-01', precise: 'month' })
  clock.stand(new Date('2021-06-14T09:00:00Z'))
  const edited = {
    version: first,
    pillar: lnob,
    number: 1,
    name: { en: 'Leave No One Behind at all' },
    shortName: { en: 'LNOB' },
  }
  const outcome = await does(renamePillar, edited)
  assert.equal(outcome['number'], 2)
  const [one, two] = await reading(null, (tx) => versionsOf(tx, plan))
  assert.deepEqual(
    one?.steps.map(({ kind, day, precise, method }) => ({ kind, day, precise, method })),
    [
      { kind: 'adopted', day: '2020-12-10', precise: 'day', method: 'meeting' },
      { kind: 'final', day: '2021-04-30', precise: 'month', method: null },
    ],
  )
  assert.deepEqual([two?.number, two?.startsOn, two?.steps], [2, '2021-06-14', []])
  const namesOn = async (day: string) =>
    (await reading(null, (tx) => pillarsOn(tx, { plan, day }))).map(({ name }) => name.en)
  assert.deepEqual(await namesOn('2021-06-13'), ['Leave No One Behind', 'Criminal Justice', 'Agenda for Protection'])
  assert.deepEqual(await namesOn('2021-06-14'), [
    'Leave No One Behind at all',
    'Criminal Justice',
    'Agenda for Protection',
  ])
})

test('a step that has not happened, or happened already, is refused in words', async () => {
  const again = { version: first, kind: 'adopted', day: '2021-01-05' }
  await assert.rejects(does(stepVersion, again), { code: 'plan.step-taken' })
  await assert.rejects(does(stepVersion, { version: first, kind: 'noted', day: '2021-06-15' }), {
    code: 'plan.not-happened-yet',
  })
})

test('pillars change numbers in the next version, their addresses stay, and no two have one number', async () => {
  const numbers = [
    { pillar: justice, number: 3 },
    { pillar: protection, number: 2 },
  ]
  await does(startVersion, { plan, startsOn: '2021-07-01', numbers })
  const before = await reading(null, (tx) => pillarBySlug(tx, 'criminal-justice', '2021-06-30'))
  const after = await reading(null, (tx) => pillarBySlug(tx, 'criminal-justice', '2021-07-01'))
  assert.deepEqual([before?.pillar.number, after?.pillar.number], [2, 3])
  assert.equal(before?.pillar.id, after?.pillar.id)
  const third = after?.plan.version.id
  const same = { version: third, pillar: justice, number: 1, name: { en: 'X' }, shortName: { en: 'X' } }
  await assert.rejects(does(renamePillar, same), { code: 'plan.number-taken' })
  const { pillar: _, ...another } = { ...same, slug: 'another' }
  await assert.rejects(does(addPillar, another), { code: 'plan.number-taken' })
})

test('a pillar without lead and without reason is refused by the schema, in words', async () => {
  const third = (await reading(null, (tx) => planInForce(tx, '2021-07-01')))?.version.id
  const bare = { version: third, slug: 'knowledge-hub', number: 6, name: { en: 'Hub' }, shortName: { en: 'Hub' } }
  await assert.rejects(does(addPillar, bare), { code: 'platform.pillar-without-lead' })
  const seen = await reading(null, (tx) => pillarBySlug(tx, 'knowledge-hub', '2021-07-01'))
  assert.equal(seen, undefined)
})

test('the plan of the network goes before one that was only brought in', async () => {
  await does(startPlan, { slug: 'other', name: { en: 'Other' }, firstDay: '2021-05-01', lastDay: '2026-12-31' })
  assert.equal((await reading(null, (tx) => planInForce(tx, '2021-06-30')))?.slug, 'work-plan')
  assert.equal((await reading(null, (tx) => planInForce(tx, '2026-06-30')))?.slug, 'work-plan')
  await assert.rejects(
    does(startPlan, { slug: 'backwards', name: { en: 'B' }, firstDay: '2021-05-01', lastDay: '2020-12-31' }),
    { code: 'plan.ends-before-it-starts' },
  )
})
