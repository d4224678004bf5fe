import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { eventFact, membersFact, plannedFact } from '../samples.ts'
import { identityOf, matchFacts } from './identity.ts'

test('a fact whose day was moved is the same fact', () => {
  const known = [{ id: 'one', fact: eventFact('a', '2021-05-19') }]
  const moved = eventFact('a', '2021-05-20')
  assert.deepEqual(matchFacts(known, [moved]), { told: new Map([['one', moved]]), gone: [], fresh: [] })
})

test('a count is the same fact when a record joins it', () => {
  const known = [{ id: 'one', fact: membersFact(['WHO', 'UNHCR']) }]
  const more = membersFact(['WHO', 'UNHCR', 'UNICEF'])
  assert.notEqual(identityOf(known[0]?.fact ?? more), identityOf(more))
  assert.equal(matchFacts(known, [more]).told.get('one'), more)
})

test('what was planned and then held is the same fact with another sentence', () => {
  const known = [{ id: 'one', fact: plannedFact('a', '2021-05-19') }]
  const held = eventFact('a', '2021-05-19')
  assert.equal(matchFacts(known, [held, eventFact('b', '2021-05-19')]).told.get('one'), held)
})

test('what is no longer there is gone, what nobody told is fresh', () => {
  const known = [{ id: 'one', fact: eventFact('a', '2021-05-19') }]
  const other = plannedFact('b', '2021-10-04')
  assert.deepEqual(matchFacts(known, [other]), { told: new Map(), gone: ['one'], fresh: [other] })
})

test('no fact is told by two claims, and every fact is told or fresh', () => {
  const fact = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    planned: fc.boolean(),
    pillar: fc.constantFrom('p1', 'p2'),
  })
  const made = fact.map(({ id, planned, pillar }) => ({
    ...(planned ? plannedFact(id, '2021-05-19') : eventFact(id, '2021-05-19')),
    pillar,
  }))
  const different = (facts: ReturnType<typeof eventFact>[]) => [
    ...new Map(facts.map((one) => [identityOf(one), one])).values(),
  ]
  fc.assert(
    fc.property(fc.array(made), fc.array(made), (before, after) => {
      const known = different(before).map((one, at) => ({ id: `claim ${at}`, fact: one }))
      const now = different(after)
      const { told, gone, fresh } = matchFacts(known, now)
      const tellings = [...told.values()].map(identityOf)
      assert.equal(new Set(tellings).size, tellings.length)
      assert.deepEqual([...tellings, ...fresh.map(identityOf)].toSorted(), now.map(identityOf).toSorted())
      assert.equal(told.size + gone.length, known.length)
      for (const { id, fact: one } of known)
        if (now.some((other) => identityOf(other) === identityOf(one)))
          assert.equal(identityOf(told.get(id) ?? one), identityOf(one))
    }),
  )
})
