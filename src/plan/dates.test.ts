import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysAfter, daysBetween, knownOn, lastDayOf, progressIn, slipDays, standing } from './dates.ts'
import type { DateKind, Dated, Precision } from './dates.ts'

const dated = (kind: DateKind, day: string, recordedOn: string, precise: Precision = 'day'): Dated => ({
  kind,
  day: lastDayOf(day, precise),
  precise,
  recordedOn,
  reason: null,
})
const nothing = { updates: 0, milestones: 0, milestonesDone: 0 }

test('a month ends on its last day, also in February of a leap year', () => {
  assert.equal(lastDayOf('2021-12-01', 'month'), '2021-12-31')
  assert.equal(lastDayOf('2024-02-10', 'month'), '2024-02-29')
  assert.equal(lastDayOf('2021-02-10', 'month'), '2021-02-28')
  assert.equal(lastDayOf('2021-02-10', 'year'), '2021-12-31')
})

test('what was written down later does not count: the plan is told as it was known on a day', () => {
  const dates = [
    dated('planned', '2021-12-01', '2020-12-10', 'month'),
    dated('forecast', '2022-03-01', '2021-11-02', 'month'),
    dated('actual', '2022-04-05', '2022-04-05'),
  ]
  assert.equal(slipDays(knownOn(dates, '2021-06-30')), undefined)
  assert.equal(slipDays(knownOn(dates, '2021-11-02')), 90)
  assert.equal(slipDays(knownOn(dates, '2022-05-01')), 95)
  assert.equal(standing(knownOn(dates, '2021-06-30'), '2021-06-30', nothing).kind, 'on-time')
  assert.deepEqual(standing(knownOn(dates, '2021-11-02'), '2021-11-02', nothing), { kind: 'slipping', days: 90 })
  assert.deepEqual(standing(knownOn(dates, '2022-01-02'), '2022-01-02', nothing), { kind: 'late', days: 2 })
  assert.equal(standing(knownOn(dates, '2022-05-01'), '2022-05-01', nothing).kind, 'done')
})

test('a thing promised for a month and done within it has not slipped', () => {
  const dates = [dated('planned', '2021-07-01', '2021-01-01', 'month'), dated('actual', '2021-07-09', '2021-07-09')]
  assert.equal(slipDays(knownOn(dates, '2021-08-01')), 0)
})

test('what others promise is counted from the first forecast', () => {
  const dates = [
    dated('forecast', '2021-09-01', '2021-03-15', 'month'),
    dated('forecast', '2021-12-01', '2021-09-20', 'month'),
  ]
  assert.equal(slipDays(knownOn(dates, '2021-06-30')), undefined)
  assert.equal(slipDays(knownOn(dates, '2021-09-20')), 92)
})

test('without any day a thing is begun when something was reported, and not begun otherwise', () => {
  const none = knownOn([], '2021-06-30')
  assert.equal(standing(none, '2021-06-30', nothing).kind, 'not-started')
  assert.equal(standing(none, '2021-06-30', { ...nothing, updates: 1 }).kind, 'in-progress')
  assert.deepEqual(standing(none, '2021-06-30', { updates: 0, milestones: 6, milestonesDone: 4 }), {
    kind: 'in-progress',
    done: 4,
    of: 6,
  })
})

const days = fc.integer({ min: 0, max: 4000 }).map((n) => daysAfter('2019-01-01', n))
const someDates = fc.array(
  fc.record({
    kind: fc.constantFrom('planned', 'forecast', 'actual'),
    day: days,
    recordedOn: days,
    precise: fc.constantFrom('day', 'month', 'year'),
  }),
  { maxLength: 8 },
)
const inOrder = (rows: readonly Omit<Dated, 'reason'>[]): Dated[] =>
  rows
    .map((row) => ({ ...row, day: lastDayOf(row.day, row.precise), reason: null }))
    .toSorted((one, other) => (one.recordedOn < other.recordedOn ? -1 : 1))

test('whatever the days, each thing is counted exactly once, and what is done is never late', () => {
  fc.assert(
    fc.property(fc.array(someDates, { maxLength: 12 }), days, (all, today) => {
      const known = all.map((rows) => knownOn(inOrder(rows), today))
      const standings = known.map((one) => standing(one, today, nothing))
      const { outputs, done, onTime, late, undated } = progressIn(standings)
      assert.equal(done + onTime + late + undated, outputs)
      assert.equal(done, known.filter(({ actual }) => actual !== undefined).length)
    }),
  )
})

test('whatever the days, what is on time has not slipped, and late is told with the days since', () => {
  fc.assert(
    fc.property(someDates, days, (rows, today) => {
      const known = knownOn(inOrder(rows), today)
      const stands = standing(known, today, nothing)
      if (stands.kind === 'on-time' || stands.kind === 'due-soon') assert.ok((slipDays(known) ?? 0) <= 0)
      if (stands.kind === 'late') assert.equal(daysAfter(known.promised?.day ?? '', stands.days), today)
      if (stands.kind === 'slipping') assert.equal(slipDays(known), stands.days)
    }),
  )
})

test('days are counted and added alike, over leap days and the ends of years', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -800, max: 800 }), (day, n) => {
      assert.equal(daysBetween(day, daysAfter(day, n)), n)
    }),
  )
})
