import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { eventFact, membersFact, planFact, plannedFact, sampleMaterial } from '../samples.ts'
import { draft, highlightedFacts } from './draft.ts'
import { identityOf } from './identity.ts'

const keys = (claims: ReturnType<typeof draft>) =>
  claims.map(({ section, pillar, fact }) =>
    [section, pillar, fact.sources[0]?.id].filter((part) => part !== null).join(' '),
  )

test('every fact is told once in the body, with its pillar or with the network, in the order of rank and day', () => {
  const facts = [
    eventFact('b', '2021-05-19'),
    planFact(8),
    eventFact('a', '2021-03-07'),
    plannedFact('c', '2021-10-04'),
  ]
  const body = draft('progress', sampleMaterial(facts)).filter(
    ({ section }) => section === 'pillar' || section === 'network',
  )
  assert.deepEqual(keys(body), ['pillar p1 c', 'pillar p2 a', 'pillar p2 b', 'network plan'])
})

test('whatever the facts are, none is lost and none is told twice in the body', () => {
  const fact = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    month: fc.integer({ min: 1, max: 9 }),
    pillar: fc.constantFrom('p1', 'p2', 'of another plan'),
    rank: fc.integer({ min: 0, max: 99 }),
  })
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 30 }), (given) => {
      const facts = given.map(({ id, month, pillar, rank }) => eventFact(id, `2021-0${month}-01`, { pillar, rank }))
      const body = draft('progress', sampleMaterial(facts)).filter(({ section }) => section !== 'summary')
      const wanted = new Set(facts.map(identityOf))
      assert.deepEqual(new Set(body.map(({ identity }) => identity)), wanted)
      assert.equal(body.length, wanted.size)
    }),
  )
})

test('a summary tells what holds for the network and what is marked, each also told in the body', () => {
  const facts = [planFact(8), membersFact(['WHO']), eventFact('a', '2021-03-07'), eventFact('b', '2021-05-19')]
  const claims = draft('progress', sampleMaterial(facts, { highlights: ['b', 'a'] }))
  assert.deepEqual(keys(claims.filter(({ section }) => section === 'summary')), [
    'summary plan',
    'summary WHO',
    'summary b',
    'summary a',
  ])
  const body = new Set(claims.filter(({ section }) => section !== 'summary').map(({ identity }) => identity))
  for (const claim of claims) assert.ok(claim.section !== 'summary' || body.has(claim.identity))
})

test('the highlights of a draft are the marked records of the period, in their order', () => {
  const facts = [eventFact('a', '2021-03-07'), eventFact('b', '2021-05-19'), eventFact('c', '2021-06-01')]
  const lit = draft('progress', sampleMaterial(facts, { highlights: ['c', 'a'] })).filter(({ highlight }) => highlight)
  assert.deepEqual(keys(lit), ['summary c', 'summary a', 'pillar p2 a', 'pillar p2 c'])
  assert.deepEqual(highlightedFacts(facts, ['nowhere']), [])
})

test('a Council paragraph takes only facts that have a sentence in its style', () => {
  const facts = [membersFact(['WHO']), eventFact('a', '2021-03-07'), planFact(8)]
  assert.deepEqual(keys(draft('council', sampleMaterial(facts))), ['council plan', 'council a'])
})

test('bullets tell the body and nothing else', () => {
  const claims = draft('bullets', sampleMaterial([planFact(8), eventFact('a', '2021-03-07')], { highlights: ['a'] }))
  assert.deepEqual(keys(claims), ['pillar p2 a', 'network plan'])
})
