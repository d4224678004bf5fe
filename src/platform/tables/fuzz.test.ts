import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { Refusal } from '#platform/acts'
import { readTable } from './index.ts'
import { gridOfBytes } from './recognise.ts'
import { Unreadable } from '#platform/guards'

const rounds = Number(process.env['FUZZ'] ?? 2_000)
const seed = Number(process.env['SEED'] ?? 20_210_321)
/** A child costs a fifth of a second, so every so many files go the whole way and the others to the reader only. */
const throughChildEvery = 50
const slowestMilliseconds = 5_000

// mulberry32: a seed gives the same files again.
function randomFrom(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

// Flip a byte, cut the end, double a piece, splice two files.
function mutated(files: readonly Buffer[], random: (below: number) => number): Buffer {
  const pick = () => files[random(files.length)] ?? Buffer.alloc(0)
  let bytes = Buffer.from(pick())
  for (let times = 1 + random(6); times > 0; times -= 1) {
    const [at, to] = [random(bytes.length + 1), random(bytes.length + 1)].toSorted((one, other) => one - other)
    const kind = random(5)
    if (kind <= 1 && bytes.length > 0) bytes[random(bytes.length)] = random(256)
    if (kind === 2) bytes = bytes.subarray(0, to)
    if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at, to), bytes.subarray(to)])
    if (kind === 4) bytes = Buffer.concat([bytes.subarray(0, at), pick().subarray(random(20))])
    bytes = Buffer.from(bytes.subarray(0, 100_000))
  }
  return bytes
}

test(
  `${rounds} spoiled files are read or refused, without a crash and without a hang (seed ${seed})`,
  { timeout: 60_000 + rounds * 200 },
  async () => {
    const random = randomFrom(seed)
    const files = [
      Buffer.from('Name,Role\n"Amina, H.",Co-Chair\n=1+1,"a ""b"""\n'),
      Buffer.from('\uFEFFNom;Rôle\r\nÉlodie;اختبار\r\n联合国;2\r\n'),
      Buffer.from('\uFEFFa\tb\n1\t2\n', 'utf16le'),
      Buffer.from('[{"a":1,"b":{"c":[1,2,3]}},{"a":"x"}]'),
      Buffer.from(
        await writeXlsx({
          sheets: [
            {
              name: 'A',
              rows: [
                ['a', 'b'],
                ['x', 1],
                [new Date('2021-01-01'), true],
              ],
            },
          ],
        }),
      ),
      Buffer.from(
        await writeXlsx({ sheets: [{ name: 'A', rows: [['a']] }], encryption: { password: 'x', spinCount: 10 } }),
      ),
    ]
    for (let round = 0; round < rounds; round += 1) {
      const bytes = mutated(files, random)
      const before = performance.now()
      const reading = round % throughChildEvery === 0 ? readTable(bytes) : gridOfBytes(bytes)
      await reading.catch((trouble: unknown) => {
        assert.ok(trouble instanceof Unreadable || trouble instanceof Refusal, `round ${round}: ${String(trouble)}`)
        assert.ok(
          !(trouble instanceof Refusal && 'fault' in trouble.details),
          `round ${round}: ${JSON.stringify(trouble)}`,
        )
      })
      assert.ok(performance.now() - before < slowestMilliseconds, `round ${round} took too long`)
    }
  },
)
