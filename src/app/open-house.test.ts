import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { asOperator } from '#accounts'
import { perform } from '#platform/acts'
import { readConfig } from '#platform/config'
import { openLog } from '#platform/log'
import { foundNetwork, nameNetwork, networkOf } from '#secretariat'
import { openTestCluster } from '#test/cluster'
import { openHouse } from './open-house.ts'

const home = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'colonnade-house-'))
const cluster = await openTestCluster()
const { admin, database } = cluster.site(`url_${process.pid}`)

// The cluster of the tests stands in for somebody else's server: reached by an address, with roles that need passwords.
const url = `postgres://${admin.user}:secret@localhost/${database}?host=${encodeURIComponent(String(admin.host))}`
const config = readConfig({ COLONNADE_DATA: folder, DATABASE_URL: url }, home)
const open = () => openHouse({ config, home, log: openLog('nowhere'), talk: () => undefined })

test('the same program uses a server that it is told of: it makes its roles and tables there, and finds them again', async () => {
  const first = await open()
  const id = first.house.newId()
  await foundNetwork(first.house, {
    name: { en: 'Network on Tests' },
    shortName: { en: 'Tests' },
    secretary: { id, address: 'first@network.example.org', lang: 'en' },
  })
  await first.close()

  const second = await open()
  const named = {
    id,
    name: { en: 'Network on Trials' },
    shortName: { en: 'Trials' },
    zone: 'Europe/Zurich',
    revision: 1,
  }
  await asOperator(second.house, (token) => perform(second.house, nameNetwork, named, { token, channel: 'command' }))
  const network = await second.reading(null, networkOf)
  assert.deepEqual([network?.name.en, network?.revision], ['Network on Trials', 2])
  await second.remove()
})

test('without a network nobody is the secretariat, and the refusal says how to found one', async () => {
  const house = await open()
  await assert.rejects(
    asOperator(house.house, async () => undefined),
    { code: 'accounts.no-secretary' },
  )
  await house.remove()
})
