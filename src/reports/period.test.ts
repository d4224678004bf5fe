import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDay } from '#platform/clock'
import { lastPeriod, periodSlug, readPeriod, shortPeriod, usualPeriods } from './period.ts'

test('a period is typed as a half, a quarter, a month, a year, or two days', () => {
  assert.deepEqual(readPeriod('2021-H1'), { from: '2021-01-01', to: '2021-06-30' })
  assert.deepEqual(readPeriod('2021-h2'), { from: '2021-07-01', to: '2021-12-31' })
  assert.deepEqual(readPeriod('2021-Q1'), { from: '2021-01-01', to: '2021-03-31' })
  assert.deepEqual(readPeriod('2021-Q4'), { from: '2021-10-01', to: '2021-12-31' })
  assert.deepEqual(readPeriod('2020-02'), { from: '2020-02-01', to: '2020-02-29' })
  assert.deepEqual(readPeriod('2021'), { from: '2021-01-01', to: '2021-12-31' })
  assert.deepEqual(readPeriod('2021-02-03..2021-04-05'), { from: '2021-02-03', to: '2021-04-05' })
})

test('what is no period is not taken for one', () => {
  for (const text of [
    '',
    '2021-H3',
    '2021-Q5',
    '21-H1',
    '2021-13',
    '2021-02-30..2021-03-01',
    '2021-06-30..2021-01-01',
    'H1',
    '0000',
    '0021-H1',
    '0000-01-01..0001-01-01',
  ])
    assert.equal(readPeriod(text), undefined, text)
})

test('every period can be typed again from its shortest form', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from = '', to = ''] = [one, other].toSorted()
      if (from === to) return
      assert.deepEqual(readPeriod(shortPeriod({ from, to })), { from, to })
      assert.match(periodSlug({ from, to }), /^[a-z0-9]+(-[a-z0-9]+)*$/)
    }),
  )
  assert.equal(shortPeriod({ from: '2021-01-01', to: '2021-06-30' }), '2021-H1')
  assert.equal(shortPeriod({ from: '2021-01-01', to: '2021-12-31' }), '2021')
})

test('whatever is typed, it is a period of days that exist, in their order, or none', () => {
  const part = fc.constantFrom('2021', '0000', '9999', '-', '..', 'H1', 'h2', 'Q4', 'Q5', '02', '13', '29', '30', ' ')
  const typed = fc.oneof(
    fc.array(part, { maxLength: 11 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const read = readPeriod(text)
      if (read !== undefined) assert.ok(isDay(read.from) && isDay(read.to) && read.from < read.to, text)
    }),
    { numRuns: 2_000 },
  )
})

test('the form offers halves and years that have begun', () => {
  assert.deepEqual(usualPeriods('2021-06-14'), ['2021-H1', '2021', '2020-H2', '2020-H1', '2020'])
})

test('the form for a new draft begins with the half that ended last', () => {
  assert.equal(lastPeriod('2021-06-30'), '2020-H2')
  assert.equal(lastPeriod('2021-07-01'), '2021-H1')
  assert.equal(lastPeriod('2022-01-05'), '2021-H2')
})
