import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import * as v from 'valibot'
import { startOn, startTime } from './asks.ts'

test('an event starts at a time that clocks show, and no other is taken', () => {
  for (const given of ['9:00', '09:00', '23:59', '2021-05-20T13:00:00Z', '2021-05-20T13:00:00+02:00'])
    assert.ok(v.safeParse(startTime, given).success, given)
  for (const given of ['24:00', '12:60', 'noon', '', '2021-99-99T00:00:00Z', '2021-05-20T25:00:00Z', '2021-05-20'])
    assert.ok(!v.safeParse(startTime, given).success, given)
})

test('whatever time is taken, it names an instant', () => {
  const two = fc.nat(99).map((n) => String(n).padStart(2, '0'))
  const time = fc.tuple(two, two).map((parts) => parts.join(':'))
  const instant = fc
    .tuple(two, two, two, two)
    .map(([month, day, hour, minute]) => `2021-${month}-${day}T${hour}:${minute}:00Z`)
  fc.assert(
    fc.property(fc.oneof(time, instant), (given) => {
      const read = v.safeParse(startTime, given)
      if (read.success) assert.ok(!Number.isNaN(startOn('Europe/Zurich', '2021-05-20', read.output).getTime()))
    }),
    { numRuns: 1_000 },
  )
})
