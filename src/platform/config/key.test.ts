import assert from 'node:assert/strict'
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationInvalid, keyOf, readConfig } from './index.ts'

test('the key of letters is made once, kept where nobody else reads it, and can be told from outside', () => {
  const config = readConfig({ COLONNADE_DATA: mkdtempSync(join(tmpdir(), 'colonnade-test-')) }, '/home')
  const made = keyOf(config, {})
  assert.equal(made.length, 32)
  assert.deepEqual(keyOf(config, {}), made)
  assert.equal(statSync(join(config.dataFolder, 'keys', 'letters')).mode & 0o077, 0)
  const told = Buffer.alloc(32, 7)
  assert.deepEqual(keyOf(config, { COLONNADE_KEY: told.toString('base64url') }), new Uint8Array(told))
})

test('a key that is too short is refused, wherever it stands', () => {
  const config = readConfig({ COLONNADE_DATA: mkdtempSync(join(tmpdir(), 'colonnade-test-')) }, '/home')
  assert.throws(() => keyOf(config, { COLONNADE_KEY: 'short' }), ConfigurationInvalid)
  keyOf(config, {})
  writeFileSync(join(config.dataFolder, 'keys', 'letters'), 'short')
  assert.throws(() => keyOf(config, {}), ConfigurationInvalid)
})
