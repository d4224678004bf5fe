import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#platform/acts'
import { langs } from '#platform/words'
import { fillFact, namesAt } from '#terminology'
import { registered } from '#test/register'
import { facts, speak, stateSize } from './index.ts'
import { memberLabels } from './labels.ts'

const here = await registered()
const scope = { from: '2021-01-01', to: '2021-06-30', plan: here.house.newId() }
const told = (to = scope.to) => here.reading(here.secretary, (tx) => facts(tx, { ...scope, to }))
const refused = (code: string) => (trouble: unknown) => trouble instanceof Refusal && trouble.code === code
const size = { people: 200, rounding: 'about', day: '2021-05-31', source: 'Progress report' }

test('how many people there are by a text is told as that text’s number, and the register tells no change of its own', async () => {
  const before = (await told()).map(({ key }) => key)
  assert.ok(before.includes('members.fact-people-exact'))
  const { about } = await here.does(stateSize, size)
  const after = await told()
  const keys = after.map(({ key }) => key)
  assert.ok(!keys.includes('members.fact-people-exact') && !keys.includes('members.fact-change'))
  const fact = after.find(({ key }) => key === 'members.fact-people-stated') ?? assert.fail('nothing is told')
  const names = await here.reading(here.secretary, (tx) => namesAt(tx, scope.to))
  const said = (lang: (typeof langs)[number]) => speak(lang).byKey(fact.key, fillFact(fact, { lang, names })) ?? ''
  assert.equal(
    said('en').replaceAll(/[\u2066-\u2069]/g, ''),
    'On 31 May 2021, the Network brought together five entities and, according to “Progress report”, about 200 staff members.',
  )
  for (const lang of langs) assert.ok(said(lang).includes('200') && said(lang).includes('Progress report'), said(lang))
  assert.deepEqual(
    fact.sources.map(({ id }) => id),
    [about],
  )
  const labels = await here.reading(here.secretary, (tx) => memberLabels(tx, [about], 'en'))
  assert.match(labels.get(about)?.label ?? '', /200.*31 May 2021/)
})

test('a number of another time is not told, nor one that the register has long outgrown', async () => {
  assert.ok((await told('2021-04-30')).some(({ key }) => key === 'members.fact-people-exact'))
  await here.does(stateSize, { ...size, people: 1, day: '2021-06-10' })
  assert.ok((await told()).some(({ key }) => key === 'members.fact-people-exact'))
})

test('a day is told once, and none that is still to come', async () => {
  await assert.rejects(here.does(stateSize, size), refused('members.size-stated-already'))
  await assert.rejects(here.does(stateSize, { ...size, day: '2031-01-01' }), refused('platform.not-understood'))
  await assert.rejects(here.does(stateSize, { ...size, people: 0 }), refused('platform.not-understood'))
})
