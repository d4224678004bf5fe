// The full form of the tamper test: `node scripts/run.mjs exec test/bench/tamper.ts [times] [seed]`.
import * as v from 'valibot'
import { act, holds, sealLedger } from '#platform/acts'
import { perform, testHouse } from '#test/house'
import { tampering } from '#test/tampering'

const [times = '1000', seed = '2021'] = process.argv.slice(2)
const { house, secretary, database } = await testHouse()
const speakUp = act({
  name: 'sample.speak-up',
  asks: v.strictObject({ words: v.string() }),
  may: holds('secretariat'),
  does: async ({ newId }) => ({ about: newId() }),
})
for (let n = 0; n < 300; n += 1) {
  await perform(house, speakUp, { words: `words ${n}` }, { token: secretary, channel: 'web' })
  if (n % 40 === 39) await sealLedger(house)
}
await sealLedger(house)
const { tried, found, missed } = await tampering(house, database.site, { times: Number(times), seed: Number(seed) })
process.stdout.write(`tampers ${tried}, found ${found}, seed ${seed}\n${missed.join('\n')}`)
process.exit(tried === found ? 0 : 1)
