import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeXlsx } from 'hucre/xlsx'
import { Refusal } from '#platform/acts'
import { Unreadable } from '#platform/guards'
import { randomFrom, spoiled } from '#test/spoiled'
import { readTable } from './index.ts'
import { gridOfBytes } from './recognise.ts'

const rounds = Number(process.env['FUZZ'] ?? 2_000)
const seed = Number(process.env['SEED'] ?? 20_210_321)
/** A child costs a fifth of a second, so every so many files go the whole way and the others to the reader only. */
const throughChildEvery = 50
const slowestMilliseconds = 5_000

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
      const bytes = spoiled(files, random)
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
