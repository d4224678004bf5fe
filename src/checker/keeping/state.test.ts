import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../finding.ts'
import { partsOf, queryOf, wantedIn, wantedOf } from './parts.ts'
import type { Shown } from './parts.ts'
import { stateIn, statesOf } from './state.ts'
import type { State, Step } from './state.ts'

const at = new Date('2021-07-05T09:00:00Z')
const step = (finding: string, kind: Step['kind'], check = 'now'): Step => ({
  finding,
  kind,
  reason: kind === 'dismissed' ? 'It is a name' : null,
  at,
  check,
})
const kindOf = (steps: readonly Step[], key = 'a') => stateIn(statesOf(steps, 'now'), key).kind

test('a finding is open until somebody says something, and again when that is taken back', () => {
  assert.equal(kindOf([]), 'open')
  assert.equal(kindOf([step('a', 'accepted')]), 'accepted')
  assert.equal(kindOf([step('a', 'accepted'), step('a', 'undone')]), 'open')
  assert.equal(kindOf([step('b', 'dismissed')]), 'open')
})

test('what was dismissed in an earlier check stays dismissed, what was accepted there does not', () => {
  assert.equal(kindOf([step('a', 'dismissed', 'before')]), 'dismissed')
  assert.equal(kindOf([step('a', 'dismissed', 'before'), step('a', 'undone')]), 'open')
  assert.equal(kindOf([step('a', 'accepted', 'before')]), 'open')
})

const finding = (key: string, block: number, more: Partial<Finding> = {}): Finding => ({
  key,
  rule: 'a-rule',
  kind: 'NUM',
  values: {},
  certainty: 'likely',
  at: { block, from: 0, to: 1 },
  also: [],
  words: 'x',
  instead: null,
  record: null,
  more: [],
  ...more,
})
const shown = (one: Finding, state: State = { kind: 'open' }): Shown => ({ finding: one, number: 1, state })
const dismissed: State = { kind: 'dismissed', at, reason: 'It is a name' }

test('a reader sees what is to decide, and asks for the rest', () => {
  const all = [
    shown(finding('open', 0)),
    shown(finding('look', 0, { certainty: 'look', kind: 'DATE' })),
    shown(finding('gone', 0), dismissed),
    shown(finding('taken', 0), { kind: 'accepted', at }),
  ]
  const seen = (query: string) => wantedIn(all, wantedOf(new URLSearchParams(query))).map(({ finding: { key } }) => key)
  assert.deepEqual(seen(''), ['open', 'taken'])
  assert.deepEqual(seen('show=look'), ['look'])
  assert.deepEqual(seen('show=dismissed'), ['gone'])
  assert.deepEqual(seen('show=all&kind=DATE'), ['look'])
  assert.deepEqual(seen('show=nonsense&kind=nonsense'), ['open', 'taken'])
  assert.equal(queryOf(wantedOf(new URLSearchParams('show=all&kind=DATE'))).toString(), 'show=all&kind=DATE')
})

test('a long text comes in parts that hold every paragraph once', () => {
  const lengths = Array.from({ length: 40 }, () => 1000)
  const parts = partsOf(lengths, [])
  assert.ok(parts.length > 4)
  assert.deepEqual(
    parts.flatMap(({ from, to }) => lengths.slice(from, to)),
    lengths,
  )
  const crowded = Array.from({ length: 30 }, (_, key) => shown(finding(String(key), key % 3)))
  assert.deepEqual(partsOf([1, 1, 1, 1], crowded), [
    { from: 0, to: 2 },
    { from: 2, to: 4 },
  ])
  assert.deepEqual(partsOf([], []), [{ from: 0, to: 0 }])
})
