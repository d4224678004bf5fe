import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instantIn, shownIn } from './zoned.ts'

const zones = ['Europe/Zurich', 'America/New_York', 'Africa/Nairobi', 'Asia/Bangkok', 'Asia/Kathmandu', 'Pacific/Fiji']

test('a time is read in its zone, in summer and in winter', () => {
  assert.equal(instantIn('Europe/Zurich', '2021-05-20', '15:00').toISOString(), '2021-05-20T13:00:00.000Z')
  assert.equal(instantIn('Europe/Zurich', '2021-12-20', '15:00').toISOString(), '2021-12-20T14:00:00.000Z')
  assert.equal(instantIn('Europe/Zurich', '2021-03-28', '02:30').toISOString(), '2021-03-28T01:30:00.000Z')
})

test('what the clocks show at an instant names that instant', () => {
  const minutes = fc.integer({ min: 26_000_000, max: 29_000_000 })
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const at = new Date(minute * 60_000)
      const { day, time } = shownIn(zone, at)
      const again = instantIn(zone, day, time)
      // The hour that comes twice in autumn is read as its first turn.
      assert.ok(again.getTime() === at.getTime() || at.getTime() - again.getTime() === 3_600_000)
      assert.deepEqual(shownIn(zone, again), { day, time })
    }),
  )
})
