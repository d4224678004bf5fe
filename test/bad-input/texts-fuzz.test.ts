import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { Reader } from '#test/bench/row-of-texts'
import { ownTexts } from '#test/readers/own-texts'
import { randomFrom, spoiled } from '#test/spoiled'

// The long form of this, over real files too, is test/bench/fuzz-texts.ts.
const rounds = Number(process.env['FUZZ'] ?? 300)
const seed = Number(process.env['SEED'] ?? 20_210_321)
const slowestMilliseconds = 10_000

const reader = new Reader()
after(() => reader.stop())

test(
  `${rounds} spoiled texts of every format are read or refused by name under the limits of a child (seed ${seed})`,
  { timeout: 60_000 + rounds * 500 },
  async () => {
    const files = await ownTexts()
    const ends = new Map<string, number>()
    for (let round = 0; round < rounds; round += 1) {
      const { end, fault = '' } = await reader.read(
        spoiled(files, randomFrom(seed + round * 7_919)),
        slowestMilliseconds,
      )
      assert.match(end, /^(text|texts\..+)$/, `round ${round}: ${end} ${fault}`)
      ends.set(end, (ends.get(end) ?? 0) + 1)
    }
    for (const end of ['text', 'texts.damaged']) assert.ok(ends.has(end), `none ended as ${end}`)
  },
)

test('a reader that does not answer, or dies, is seen to, and the next file is read all the same', async () => {
  const [first = Buffer.alloc(0)] = await ownTexts()
  assert.equal((await reader.read(first, 1)).end, 'hang')
  assert.equal((await reader.read(first)).end, 'text')
  const dying = reader.read(Buffer.from('a\n'.repeat(9_000_000)))
  assert.match((await dying).end, /^died/)
  assert.equal((await reader.read(first)).end, 'text')
})
