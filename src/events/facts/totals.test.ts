import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announceEvent, eventCard, facts, speak } from '#events'
import { fillFact, namesAt } from '#terminology'
import { outward } from '#test/public-events'

const t = await outward()

test('of facilitators whose sum alone is known, the sum is told, and no number of any entity', async () => {
  const { slug } = await t.does(announceEvent, {
    kind: 'course',
    title: { en: 'Together' },
    firstDay: '2021-11-08',
    entities: ['OHCHR', 'WHO'].map((code) => ({ entity: t.entity(code), part: 'facilitator' })),
    totals: [{ part: 'facilitator', number: 7 }],
  })
  const scope = { from: '2021-01-01', to: '2021-06-30', plan: t.house.newId() }
  const told = await t.reading(t.secretary, (tx) => facts(tx, scope))
  const names = await t.reading(t.secretary, (tx) => namesAt(tx, scope.to))
  const fact = told.find(({ key }) => key === 'events.fact-facilitators') ?? assert.fail('nothing is told')
  const said = speak('en').byKey(fact.key, fillFact(fact, { lang: 'en', names })) ?? ''
  assert.match(said.replaceAll(/[\u2066-\u2069]/g, ''), /has seven facilitators from two entities: OHCHR and WHO/)
  const card = await t.reading(t.secretary, (tx) => eventCard(tx, String(slug), '2021-06-30'))
  assert.deepEqual(
    card?.totals.map(({ number }) => number),
    [7],
  )
})
