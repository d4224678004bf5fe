import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasWordsIn } from '../telling/voice.ts'
import { speakers } from './facts.ts'
import { bearingOf, bearings } from './promises.ts'

test('every key that the next report comes back to is a key that some room has words for', () => {
  const hasWords = hasWordsIn(speakers)
  const keys = Object.values(bearings).flat()
  assert.deepEqual(
    keys.filter((key) => !hasWords(key)),
    [],
  )
  assert.equal(new Set(keys).size, keys.length)
  for (const key of keys) assert.ok(bearingOf(key) !== undefined)
  assert.equal(bearingOf('plan.fact-update'), undefined)
})
