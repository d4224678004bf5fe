import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayCount, daysAfter, monthOf, monthsAfter, weekdayCount } from './days.ts'
import { addressesFrom, knownOn, settled, standingOf, sumOf } from './event.ts'
import type { Step, When } from './event.ts'

const aDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

test('[D12] 4–28 October 2021 are 25 days and 19 weekdays', () => {
  assert.equal(dayCount('2021-10-04', '2021-10-28'), 25)
  assert.equal(weekdayCount('2021-10-04', '2021-10-28'), 19)
})

test('[D12] weekdays are what one finds by looking at each day of the calendar', () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 400 }), (first, more) => {
      const days = Array.from({ length: more + 1 }, (_, at) => daysAfter(first, at))
      const seen = days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
      assert.equal(weekdayCount(first, days.at(-1) ?? first), seen.length)
      assert.equal(dayCount(first, days.at(-1) ?? first), days.length)
    }),
  )
})

test('a month ends the day before the next one begins', () => {
  assert.deepEqual(monthOf('2024-02-10'), { first: '2024-02-01', last: '2024-02-29' })
  fc.assert(
    fc.property(aDay, fc.integer({ min: -30, max: 30 }), (day, months) => {
      assert.equal(daysAfter(monthOf(day).last, 1), monthsAfter(day, 1))
      assert.equal(monthsAfter(monthsAfter(day, months), -months), monthOf(day).first)
    }),
  )
})

const step = (kind: Step['kind'], day: string, was?: When): Step => ({ kind, day, was, reason: null })
const may20: When = { first: '2021-05-20', last: '2021-05-20', precise: 'day' }

test('[K3] an event to be confirmed stays so until somebody confirms it, and its history keeps both', () => {
  const september = settled({ firstDay: '2021-09-30', precise: 'month' })
  const steps = [step('tentative', '2021-06-10'), step('confirmed', '2021-09-01')]
  assert.deepEqual(september, { first: '2021-09-01', last: '2021-09-30', precise: 'month' })
  assert.equal(standingOf(steps, september, '2021-06-30'), 'tentative')
  assert.equal(standingOf(steps, september, '2021-09-01'), 'confirmed')
  assert.equal(standingOf(steps, september, '2021-10-01'), 'unreported')
})

test('an event whose day went by is unreported until it is written down as held, and cancelled counts over all', () => {
  assert.equal(standingOf([step('planned', '2021-03-01')], may20, '2021-05-20'), 'planned')
  assert.equal(standingOf([step('planned', '2021-03-01')], may20, '2021-05-21'), 'unreported')
  const held = [step('planned', '2021-03-01'), step('held', '2021-05-20')]
  assert.equal(standingOf(held, may20, '2021-05-20'), 'held')
  assert.equal(standingOf([...held, step('cancelled', '2021-05-21')], may20, '2021-06-01'), 'cancelled')
})

test('when an event was to be is looked back at from any day', () => {
  const first = settled({ firstDay: '2021-05-12' })
  const second = settled({ firstDay: '2021-05-19', lastDay: '2021-05-20' })
  const steps = [step('planned', '2021-01-10'), step('moved', '2021-03-01', first), step('moved', '2021-04-01', second)]
  assert.deepEqual(knownOn(may20, steps, '2021-02-01'), first)
  assert.deepEqual(knownOn(may20, steps, '2021-03-01'), second)
  assert.deepEqual(knownOn(may20, steps, '2021-04-01'), may20)
})

test('[D14] ten facilitators are the sum of what six entities send', () => {
  const sent = [3, 2, 2, 1, 1, 1].map((number) => ({ part: 'facilitator', number }) as const)
  assert.deepEqual(sumOf([...sent, { part: 'organizer', number: 1 }], 'facilitator'), { people: 10, entities: 6 })
})

test('an event never takes the address of a page of the room', () => {
  const more = { otherwise: 'statement-2021-03-08', first: '2021-03-08', id: '018f0000-0000-7000-8000-00000000abcd' }
  assert.deepEqual(addressesFrom({ en: 'Launch' }, more), ['launch', 'launch-2021', 'launch-00abcd'])
  assert.deepEqual(addressesFrom({ en: 'Statements' }, more), ['statements-2021', 'statements-00abcd'])
  assert.equal(addressesFrom({ ar: 'بيان' }, more)[0], 'statement-2021-03-08')
})
