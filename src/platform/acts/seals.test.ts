import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { perform, testHouse } from '#test/house'
import { act, holds, sealLedger, verifyLedger } from './index.ts'
import { tampering } from '#test/tampering'

const { house, secretary, database } = await testHouse()

const speakUp = act({
  name: 'sample.speak-up',
  asks: v.strictObject({ words: v.string() }),
  may: holds('secretariat'),
  does: async ({ newId }) => ({ about: newId() }),
})

test('a ledger that nobody touched is whole, sealed or not yet', async () => {
  for (let n = 0; n < 25; n += 1)
    await perform(house, speakUp, { words: `words ${n}` }, { token: secretary, channel: 'web' })
  assert.equal(await sealLedger(house), 1)
  await perform(house, speakUp, { words: 'after the seal' }, { token: secretary, channel: 'web' })
  const verdict = await verifyLedger(house)
  assert.deepEqual(verdict.faults, [])
  assert.deepEqual([verdict.rows, verdict.sealed], [26, 25])
})

test('the program itself cannot change, remove or add a row, nor can the worker', async () => {
  for (const db of [house.db, house.worker]) {
    await assert.rejects(
      db.updateTable('ledger').set({ act: 'sample.other' }).execute(),
      /permission denied|append-only/,
    )
    await assert.rejects(db.deleteFrom('ledger').execute(), /permission denied|append-only/)
    await assert.rejects(db.deleteFrom('ledger_seals').execute(), /permission denied|append-only/)
  }
})

// The full form is `node --import ./scripts/tsx-hook.mjs test/bench/tamper.ts 1000`.
test('whoever changes the ledger behind the program’s back is found: 60 random tampers, 60 found', async () => {
  await sealLedger(house)
  const { tried, found } = await tampering(house, database.site, { times: 60, seed: 7 })
  assert.equal(found, tried)
})
