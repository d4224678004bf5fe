import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyIntake, decide, takeIn } from '#intake'
import { perform, testHouse } from '#test/house'
import { takenIn } from '#test/taken-in'
import { forgetOld } from './forget-old.ts'

const t = await testHouse({ at: '2021-07-05T09:00:00Z' })
const does = (act: Parameters<typeof perform>[1], input: unknown) =>
  perform(t.house, act, input, { token: t.secretary, channel: 'web' })
const forget = (key: string) => forgetOld.perform(t.house, { key, payload: {} })
const count = async (table: 'intakes' | 'intake_rows' | 'intake_made'): Promise<number> =>
  (await t.house.worker.selectFrom(table).selectAll().execute()).length

test('a text of which nothing was made goes after thirty days; of the others what was kept to undo them', async () => {
  await does(takeIn, takenIn)
  const { about } = await does(takeIn, takenIn)
  await does(decide, { intake: about, kind: 'accepted' })
  await applyIntake(about, { house: t.house, token: t.secretary, channel: 'web' })
  t.clock.stand(new Date('2021-08-04T09:00:00Z'))
  await forget('early')
  assert.equal(await count('intakes'), 2)
  assert.ok((await count('intake_rows')) > 20)
  t.clock.stand(new Date('2021-08-04T09:00:01Z'))
  await forget('in time')
  assert.deepEqual([await count('intakes'), await count('intake_rows')], [1, 0])
  assert.equal(await count('intake_made'), 17, 'what was made is still known to come from the text')
  assert.equal((await t.house.worker.selectFrom('pillars').selectAll().execute()).length, 2)
})
