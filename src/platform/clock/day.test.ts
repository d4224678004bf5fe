import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDay } from './day.ts'

test('a day is one of the calendar, and no other text is', () => {
  for (const text of ['2021-03-21', '2020-02-29', '0001-01-01', '9999-12-31']) assert.ok(isDay(text), text)
  for (const text of ['2021-02-29', '2021-02-30', '2021-13-01', '2021-3-1', '0000-01-01', '', '2021-03-21T00:00:00Z'])
    assert.ok(!isDay(text), text)
})

test('every day there is is taken as one, and a day that the runtime would move is not', () => {
  const part = (max: number) => fc.integer({ min: 0, max })
  fc.assert(
    fc.property(part(9999), part(13), part(32), (year, month, date) => {
      const text = [String(year).padStart(4, '0'), ...[month, date].map((one) => String(one).padStart(2, '0'))].join(
        '-',
      )
      const days = [
        31,
        year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
      ]
      assert.equal(isDay(text), year > 0 && date >= 1 && date <= (days[month - 1] ?? 0), text)
    }),
  )
})
