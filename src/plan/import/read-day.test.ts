import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDay } from '#platform/clock'
import { formatDay, formatMonth, langs } from '#platform/words'
import { daysAfter, lastDayOf } from '../dates.ts'
import { readDay } from './read-day.ts'

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => daysAfter('1990-01-01', n))

test('a day is read as United Nations texts write it in each of the six languages, and so is a month', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...langs), (day, lang) => {
      assert.deepEqual(readDay(formatDay(lang, day)), { day, precise: 'day' }, formatDay(lang, day))
      const month = { day: lastDayOf(day, 'month'), precise: 'month' }
      assert.deepEqual(readDay(formatMonth(lang, day.slice(0, 7))), month, formatMonth(lang, day.slice(0, 7)))
    }),
  )
})

test('days in figures: the year first, or the day first with full stops; what can be meant two ways is not guessed', () => {
  assert.deepEqual(readDay('2026-02-15'), { day: '2026-02-15', precise: 'day' })
  assert.deepEqual(readDay('2026-02-15T00:00:00Z'), { day: '2026-02-15', precise: 'day' })
  assert.deepEqual(readDay('2026-2'), { day: '2026-02-28', precise: 'month' })
  assert.deepEqual(readDay('2026'), { day: '2026-12-31', precise: 'year' })
  assert.deepEqual(readDay('Q1 2026'), { day: '2026-03-31', precise: 'month' })
  assert.deepEqual(readDay('15.02.2026'), { day: '2026-02-15', precise: 'day' })
  assert.deepEqual(readDay('15/02/2026'), { day: '2026-02-15', precise: 'day' })
  assert.deepEqual(readDay('02/15/2026'), { day: '2026-02-15', precise: 'day' })
  assert.equal(readDay('03/04/2026'), 'two-ways')
  for (const text of [
    '',
    'soon',
    '2026-02-30',
    '31.02.2026',
    '2026-13',
    'Q5 2026',
    '32 March 2026',
    'March',
    '99/99/2026',
    '0000-01-01',
    '0021-05',
    '15.02.0026',
  ])
    assert.equal(readDay(text), undefined, text)
})

test('whatever is written in a cell, reading it never fails and never gives a day that does not exist', () => {
  const almost = fc
    .array(
      fc.oneof(fc.nat(9999).map(String), fc.constantFrom('-', '.', '/', ' ', 'Q', 'March', 'mars', '年', '月', '日')),
    )
    .map((parts) => parts.join(''))
  const figures = fc
    .tuple(fc.nat(99), fc.nat(99), fc.nat(9999))
    .map(([day, month, year]) => `${day}.${month}.${String(year).padStart(4, '0')}`)
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), almost, figures), (text) => {
      const read = readDay(text)
      if (read !== undefined && read !== 'two-ways')
        assert.ok(isDay(read.day) && read.day >= '1000', `${text}: ${read.day}`)
    }),
    { numRuns: 1_000 },
  )
})
