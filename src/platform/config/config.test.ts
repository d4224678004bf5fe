import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationInvalid, readConfig } from './index.ts'

test('without a word from outside everything has a value that works on a fresh machine', () => {
  const config = readConfig({}, '/somewhere/colonnade')
  assert.equal(config.address, 'http://localhost:3000')
  assert.equal(config.dataFolder, '/somewhere/colonnade/data')
  assert.equal(config.mail, undefined)
  assert.equal(config.databaseUrl, undefined)
})

test('what is told is taken as it is meant', () => {
  const env = {
    COLONNADE_ADDRESS: 'https://network.example.org/',
    COLONNADE_MAIL: 'smtp://localhost:2525',
    COLONNADE_PORT: ' 8080 ',
    COLONNADE_DATA: 'here',
  }
  const config = readConfig(env, '/home')
  assert.equal(config.address, 'https://network.example.org')
  assert.equal(config.port, 8080)
  assert.deepEqual(config.mail, { url: 'smtp://localhost:2525', from: 'notices@network.example.org' })
  assert.ok(config.dataFolder.startsWith('/'))
})

test('what cannot be right is refused by the name of the variable, with the exit code for settings', () => {
  const wrong = [
    { COLONNADE_PORT: '80a' },
    { COLONNADE_PORT: '70000' },
    { COLONNADE_ADDRESS: 'network.example.org' },
    { COLONNADE_ADDRESS: 'https://example.org/path' },
    { COLONNADE_MAIL: 'http://relay' },
    { DATABASE_URL: 'mysql://x' },
    { COLONNADE_PROXIES: '-1' },
  ]
  for (const env of wrong) {
    const [name = ''] = Object.keys(env)
    assert.throws(
      () => readConfig(env, '/home'),
      (trouble) => trouble instanceof ConfigurationInvalid && trouble.message.includes(name),
    )
  }
})
