import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { digestDue } from './due.ts'

const at = (text: string): Date => new Date(text)

test('the weekly digest leaves on Monday at half past seven by the reader’s own clocks', () => {
  assert.equal(digestDue('weekly', 'Europe/Zurich', at('2021-06-14T05:29:00Z')), undefined)
  assert.equal(digestDue('weekly', 'Europe/Zurich', at('2021-06-14T05:30:00Z'))?.period, 'weekly 2021-06-14')
  assert.equal(digestDue('weekly', 'America/New_York', at('2021-06-14T05:30:00Z')), undefined)
  assert.equal(digestDue('weekly', 'America/New_York', at('2021-06-14T11:30:00Z'))?.period, 'weekly 2021-06-14')
})

test('where the week begins on Sunday it leaves on Sunday', () => {
  assert.equal(digestDue('weekly', 'Africa/Cairo', at('2021-06-13T05:30:00Z'))?.period, 'weekly 2021-06-13')
})

test('a program that was down on Monday sends on Tuesday, and on Thursday no more', () => {
  assert.equal(digestDue('weekly', 'Europe/Zurich', at('2021-06-15T12:00:00Z'))?.period, 'weekly 2021-06-14')
  assert.equal(digestDue('weekly', 'Europe/Zurich', at('2021-06-17T12:00:00Z')), undefined)
})

test('a daily digest rests on the weekend, a monthly one leaves on the first working day, and off is off', () => {
  assert.equal(digestDue('daily', 'Europe/Zurich', at('2021-06-12T08:00:00Z')), undefined)
  assert.equal(digestDue('daily', 'Europe/Zurich', at('2021-06-11T08:00:00Z'))?.period, 'daily 2021-06-11')
  assert.equal(digestDue('monthly', 'Europe/Zurich', at('2021-05-03T08:00:00Z'))?.period, 'monthly 2021-05-03')
  assert.equal(digestDue('monthly', 'Europe/Zurich', at('2021-05-10T08:00:00Z')), undefined)
  assert.equal(digestDue('off', 'Europe/Zurich', at('2021-06-14T08:00:00Z')), undefined)
})

test('whoever looks every quarter of an hour for a year finds exactly one weekly digest a week, in any zone', () => {
  const zones = ['Europe/Zurich', 'Africa/Cairo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia']
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 14 }), (zone, minute) => {
      const periods = new Set<string>()
      const start = at('2021-01-05T00:00:00Z').getTime() + minute * 60_000
      for (let quarter = 0; quarter < 52 * 7 * 96; quarter += 8) {
        const due = digestDue('weekly', zone, new Date(start + quarter * 900_000))
        if (due !== undefined) periods.add(due.period)
      }
      assert.ok(periods.size >= 52 && periods.size <= 53, `${periods.size}`)
    }),
    { numRuns: 5 },
  )
})
