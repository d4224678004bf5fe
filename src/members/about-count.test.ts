import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aboutCount } from './about-count.ts'

test('[C1] 203 is about 200; small and round numbers are said as they are', () => {
  assert.deepEqual(aboutCount(203), { about: 200 })
  assert.deepEqual(aboutCount(208), { about: 210 })
  assert.deepEqual(aboutCount(1276), { about: 1300 })
  for (const exact of [0, 7, 57, 99, 100, 200, 1300]) assert.deepEqual(aboutCount(exact), { exact })
})

test('a rounded figure is within a twentieth of the count, has two digits before its zeros, and never grows by rounding again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (count) => {
      const printed = aboutCount(count)
      const figure = 'about' in printed ? printed.about : printed.exact
      assert.ok(Math.abs(figure - count) <= count / 20)
      if ('about' in printed) assert.match(String(figure), /^\d\d0+$/)
      assert.deepEqual(aboutCount(figure), { exact: figure })
    }),
  )
})
