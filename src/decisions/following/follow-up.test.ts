import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { comesUpAt } from './agenda.ts'
import { dueNow, endOf } from '../steps.ts'
import { standingOf } from './follow-up.ts'
import type { Step } from './follow-up.ts'

const agreed = { due: '2021-09-01', waitsFor: 'report' }
const moved = (day: string, newDue: string): Step => ({ kind: 'moved', day, newDue })
const ended = (kind: 'done' | 'dropped', day: string): Step => ({ kind, day, newDue: null })

test('a follow-up is due on its day, late after it, and closed when somebody says so', () => {
  const on = (today: string, steps: readonly Step[] = []) => standingOf({ agreed, steps }, today)
  assert.deepEqual(on('2021-06-14'), { kind: 'due', due: '2021-09-01', days: 79 })
  assert.deepEqual(on('2021-09-01'), { kind: 'due', due: '2021-09-01', days: 0 })
  assert.deepEqual(on('2021-09-04'), { kind: 'late', due: '2021-09-01', days: 3 })
  assert.deepEqual(on('2021-09-04', [ended('done', '2021-08-30')]), { kind: 'done', on: '2021-08-30' })
  assert.deepEqual(on('2021-09-04', [ended('dropped', '2021-08-30')]), { kind: 'dropped', on: '2021-08-30' })
})

test('the last day it was moved to counts, and moving it answers the trigger', () => {
  const steps = [moved('2021-08-20', '2021-12-01'), moved('2021-11-20', '2022-03-01')]
  assert.equal(dueNow(agreed, steps), '2022-03-01')
  const triggered = { agreed, steps: [], triggeredOn: '2021-07-01' }
  assert.deepEqual(standingOf(triggered, '2021-07-02'), { kind: 'triggered', on: '2021-07-01' })
  const answered = { ...triggered, steps: [moved('2021-07-05', '2021-10-01')] }
  assert.equal(standingOf(answered, '2021-07-06').kind, 'due')
  assert.equal(standingOf({ ...answered, triggeredOn: '2021-08-01' }, '2021-08-02').kind, 'triggered')
})

test('without a day it waits for its trigger', () => {
  const waiting = { agreed: { due: null, waitsFor: 'report' }, steps: [] }
  assert.deepEqual(standingOf(waiting, '2030-01-01'), { kind: 'waiting' })
  assert.deepEqual(standingOf({ ...waiting, triggeredOn: '2021-12-17' }, '2030-01-01'), {
    kind: 'triggered',
    on: '2021-12-17',
  })
})

const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10))

test('whatever was moved how often, what is closed stays closed, and nothing is late before the day that counts', () => {
  const moves = fc.array(
    fc.tuple(day, day).map(([on, to]) => moved(on, to)),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(day, moves, day, fc.option(day, { nil: undefined }), (due, steps, today, triggeredOn) => {
      const standing = standingOf({ agreed: { due, waitsFor: null }, steps, triggeredOn }, today)
      const counts = dueNow({ due }, steps) ?? ''
      assert.equal(standing.kind === 'late', counts < today)
      const closed = standingOf(
        { agreed: { due, waitsFor: null }, steps: [...steps, ended('done', today)], triggeredOn },
        today,
      )
      assert.deepEqual(closed, { kind: 'done', on: today })
      assert.equal(endOf(steps), undefined)
    }),
  )
})

test('what is open comes up where it belongs: at the pillar, among those who agreed it, or in plenary', () => {
  const item = {
    meeting: 'm0',
    decidedOn: '2021-03-23',
    pillar: 'p1',
    forum: { kind: 'plenary', pillar: null },
  } as const
  const at = (kind: 'plenary' | 'pillar' | 'principals' | 'bilateral', pillar: string | null = null) => ({
    id: 'm1',
    day: '2021-06-15',
    kind,
    pillar,
  })
  assert.ok(comesUpAt(at('plenary'), item))
  assert.ok(comesUpAt(at('pillar', 'p1'), item))
  assert.ok(!comesUpAt(at('pillar', 'p2'), item))
  assert.ok(!comesUpAt(at('bilateral'), item) && !comesUpAt(at('principals'), item))
  assert.ok(!comesUpAt({ ...at('plenary'), day: '2021-03-01' }, item), 'not at a meeting before it')
  assert.ok(!comesUpAt({ ...at('plenary'), id: 'm0' }, item), 'not where it was decided')
  const ofPillar = { ...item, forum: { kind: 'pillar', pillar: 'p1' } } as const
  assert.ok(comesUpAt(at('pillar', 'p1'), ofPillar) && !comesUpAt(at('plenary'), ofPillar))
  const private_ = { ...item, forum: { kind: 'bilateral', pillar: null } } as const
  assert.ok(comesUpAt(at('bilateral'), private_) && !comesUpAt(at('pillar', 'p1'), private_))
  assert.ok(
    comesUpAt(at('plenary'), { ...item, meeting: null, forum: undefined }),
    'by silence: the plenary looks after it',
  )
})
