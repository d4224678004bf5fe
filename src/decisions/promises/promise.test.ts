import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dueNow, endOf } from '../steps.ts'
import { mustBeAnswered, standingOf, stepKinds } from './promise.ts'
import type { Step } from './promise.ts'

const half = { from: '2021-07-01', to: '2021-12-31' }
const kept: Step = { kind: 'kept', day: '2021-10-28', newDue: null }
const dropped: Step = { kind: 'dropped', day: '2021-10-01', newDue: null }
const moved = (newDue: string): Step => ({ kind: 'moved', day: '2021-09-01', newDue })

test('the next report comes back to what fell due, and not to what is still to come', () => {
  const asked = (due: string | null, ...steps: Step[]) => mustBeAnswered({ day: '2021-06-30', due, steps }, half)
  assert.equal(asked('2021-10-28'), true)
  assert.equal(asked('2022-03-31'), false)
  assert.equal(asked('2021-10-28', kept), false)
  assert.equal(asked('2021-10-28', dropped), false)
  assert.equal(asked('2021-10-28', moved('2022-03-31')), false)
  assert.equal(asked('2021-10-28', moved('2021-12-15')), true)
})

test('without a day it is asked of every report after the period in which it was said', () => {
  const said = (day: string) => mustBeAnswered({ day, due: null, steps: [] }, half)
  assert.deepEqual(['2021-06-30', '2021-08-01', '2022-01-02'].map(said), [true, false, false])
})

test('days late are counted from the day that counts now', () => {
  const at = (today: string, ...steps: Step[]) => standingOf({ due: '2021-07-31', steps }, today)
  assert.deepEqual(at('2021-07-20'), { kind: 'due', due: '2021-07-31', days: 11 })
  assert.deepEqual(at('2021-08-03'), { kind: 'late', due: '2021-07-31', days: 3 })
  assert.deepEqual(at('2021-09-10', moved('2021-09-30')), { kind: 'due', due: '2021-09-30', days: 20 })
  assert.deepEqual(at('2021-11-01', moved('2021-10-31'), kept), { kind: 'kept', on: '2021-10-28' })
  assert.deepEqual(standingOf({ due: null, steps: [] }, '2021-09-10'), { kind: 'open' })
})

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2021-10-${String(day).padStart(2, '0')}`)
const anySteps = fc.array(
  fc
    .record({ kind: fc.constantFrom(...stepKinds), day: days, newDue: days })
    .map(({ kind, day, newDue }): Step => ({ kind, day, newDue: kind === 'moved' ? newDue : null })),
)

test('whatever became of a promise, a report asks for it only while it is open and due', () => {
  fc.assert(
    fc.property(days, fc.option(days), anySteps, (day, due, steps) => {
      const asked = mustBeAnswered({ day, due, steps }, { from: '2021-10-01', to: '2021-10-28' })
      if (asked) assert.equal(endOf(steps), undefined)
      if (asked) assert.ok((dueNow({ due }, steps) ?? day) <= '2021-10-28')
    }),
  )
})
