import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '#terminology'
import { once } from './once.ts'

const source = (kind: string, id: string) => ({ kind, id, label: id, path: `/${id}` })
const fact = (
  key: string,
  sources: readonly (readonly [kind: string, id: string])[],
  more: Partial<Fact> = {},
): Fact => ({
  key,
  values: {},
  sources: sources.map(([kind, id]) => source(kind, id)),
  pillar: 'p1',
  on: '2021-03-21',
  rank: 50,
  ...more,
})
const keysOf = (facts: readonly Fact[]) => facts.map(({ key }) => key)

const done = fact(
  'plan.fact-output-done',
  [
    ['output', 'o1'],
    ['milestone', 'm1'],
  ],
  { rank: 10 },
)
const published = fact(
  'documents.fact-published',
  [
    ['document', 'd1'],
    ['document-version', 'v1'],
    ['output', 'o1'],
  ],
  { rank: 20 },
)
const launched = fact('events.fact-launched', [
  ['event', 'e1'],
  ['document', 'd1'],
  ['output', 'o1'],
])

test('an output, its text and the event that launched it are told in the sentence about the event, in the place of the output', () => {
  const { told, besides } = once([done, published, launched])
  assert.deepEqual(
    [keysOf(told), keysOf(besides)],
    [['events.fact-launched'], ['plan.fact-output-done', 'documents.fact-published']],
  )
  const kinds = told[0]?.sources.map(({ kind }) => kind)
  assert.deepEqual(kinds, ['event', 'document', 'output', 'milestone', 'document-version'])
  assert.equal(told[0]?.rank, 10)
})

test('what happened on another day, or to another output, is told for itself', () => {
  const later = { ...done, on: '2021-04-01' }
  const other = fact('plan.fact-output-done', [['output', 'o2']])
  assert.equal(once([later, other, launched]).told.length, 3)
})

test('of what is known to the month only, the month is compared', () => {
  const inMonth = { ...done, on: '2021-03-15', values: { day: { month: '2021-03' } } }
  assert.deepEqual(keysOf(once([inMonth, launched]).told), ['events.fact-launched'])
  assert.equal(once([{ ...inMonth, on: '2021-02-15' }, launched]).told.length, 2)
})

test('an adoption by decision is told with the decision, and so is the milestone that it was', () => {
  const adopted = fact('documents.fact-adopted', [
    ['document', 'd2'],
    ['adoption', 'a1'],
    ['output', 'o3'],
  ])
  const reached = fact('plan.fact-milestone-done', [
    ['milestone', 'm2'],
    ['output', 'o3'],
  ])
  const decided = fact(
    'decisions.fact-silence',
    [
      ['decision', 'x1'],
      ['adoption', 'a1'],
      ['output', 'o3'],
    ],
    { rank: 80 },
  )
  assert.deepEqual(keysOf(once([reached, adopted, decided]).told), ['decisions.fact-silence'])
  assert.equal(once([reached, adopted, decided]).told[0]?.rank, 80, 'it stays with what follows from it')
  assert.deepEqual(keysOf(once([reached, adopted]).told), ['documents.fact-adopted'])
})

test('delays are told besides, for no other sentence has them', () => {
  const late = fact('plan.fact-output-done-late', [['output', 'o1']])
  assert.equal(once([late, launched]).told.length, 2)
})
