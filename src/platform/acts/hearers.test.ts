import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { perform, testHouse } from '#test/house'
import { act, deliver, hearer, holds } from './index.ts'

const { house, secretary } = await testHouse()

const ring = act({
  name: 'sample.ring',
  asks: v.strictObject({ n: v.number() }),
  may: holds('secretariat'),
  does: async ({ newId }) => ({ about: newId() }),
})
const rung = (n: number) => perform(house, ring, { n }, { token: secretary, channel: 'timer' })

const heardBy = (name: string, fail: (n: number) => boolean = () => false) =>
  hearer({
    name,
    hears: ['sample.ring'],
    async hear({ tx, now }, entry) {
      const { n } = v.parse(v.object({ n: v.number() }), entry.data)
      await tx
        .insertInto('files')
        .values({ hash: `${name} ${n}`, size: n, type: 'heard', at: now })
        .execute()
      if (fail(n)) throw new Error(`${name} fails at ${n}`)
    },
  })
const effectsOf = async (name: string): Promise<number[]> =>
  (
    await house.worker.selectFrom('files').select('size').where('hash', 'like', `${name} %`).orderBy('size').execute()
  ).map(({ size }) => size)

test('every hearer is told of each act once and in order, however often it is delivered', async () => {
  for (const n of [1, 2, 3]) await rung(n)
  assert.equal(await deliver(house, [heardBy('one'), heardBy('two')]), 6)
  assert.equal(await deliver(house, [heardBy('one'), heardBy('two')]), 0)
  assert.deepEqual(
    [await effectsOf('one'), await effectsOf('two')],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
  )
})

test('an effect that fails is undone whole, holds up only its own hearer, and happens once when it works again', async () => {
  await rung(4)
  const brittle = heardBy('brittle', (n) => n === 3)
  await assert.rejects(deliver(house, [brittle, heardBy('sturdy')]), /fails at 3/)
  assert.deepEqual(await effectsOf('brittle'), [1, 2])
  assert.deepEqual(await effectsOf('sturdy'), [1, 2, 3, 4])
  assert.equal(await deliver(house, [heardBy('brittle')]), 2)
  assert.deepEqual(await effectsOf('brittle'), [1, 2, 3, 4])
})

test('ten that deliver at once have each effect once', async () => {
  for (const n of [5, 6, 7, 8]) await rung(n)
  const counts = await Promise.all(Array.from({ length: 10 }, () => deliver(house, [heardBy('crowd')])))
  assert.equal(
    counts.reduce((sum, n) => sum + n, 0),
    8,
  )
  assert.deepEqual(await effectsOf('crowd'), [1, 2, 3, 4, 5, 6, 7, 8])
})
