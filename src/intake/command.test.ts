import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { typingTo } from '#test/command-line'
import { fingerprints } from '#test/every-table'
import { testHouse } from '#test/house'
import { room } from './module.ts'

const t = await testHouse({ at: '2021-07-05T09:00:00Z' })
const file = join(mkdtempSync(join(tmpdir(), 'intake-')), 'report.txt')
writeFileSync(
  file,
  `Progress report of the Network for Fair Housing, January to June 2021

The Network for Fair Housing (“the Network”) comprises about 60 staff. Members include the following agencies and entities: UNICEF, UNESCO, UNHCR, WHO, ILO and UNDP.

The Work Plan 2021-2022 of the Network was adopted on 15 January 2021. It has three Pillars, as follows: (1) Homes for All (led by UNICEF); (2) Fair Rents (led by UNDP); (3) Safe Streets (led by WHO and ILO).
`,
)

const colonnade = typingTo(room, t.house)

// An operator’s session and what the queue knows of it come and go with every command.
const ofMachinery = /^(public\.(intake\w*|ledger\w*|act_keys|hearers|sessions)|graphile_worker\.\w+)$/
const records = async (): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await fingerprints(t)).filter(([table]) => !ofMachinery.test(table)))

test('[P-J6] the command line shows what a text would record, records it when told to, and undoes it', async () => {
  const before = await records()
  const dry = await colonnade('intake', 'read', file, '--as-of', '2021-06-30')
  assert.equal(dry.exit, 0, dry.err)
  assert.match(dry.out, /New Pillar 1: Homes for All {2}\[New\]/)
  assert.match(dry.out, /Line 5: /)
  assert.match(dry.out, /Nothing was saved\./)
  assert.deepEqual(await records(), before)
  assert.match((await colonnade('intake', 'list')).out, /No text has been brought in yet/, 'not even the text is kept')

  const applied = await colonnade('intake', 'read', file, '--as-of', '2021-06-30', '--apply', '--json')
  assert.equal(applied.exit, 0, applied.err)
  const told: unknown = JSON.parse(applied.out)
  assert.partialDeepStrictEqual(told, { asOf: '2021-06-30', counts: { refused: 0, open: 0 } })
  assert.match(applied.err, /of \d+/, 'what is going on is said beside the result')
  assert.notDeepEqual(await records(), before)

  const id = /"id": ?"([0-9a-f-]{36})"/.exec(applied.out)?.[1] ?? ''
  const list = await colonnade('intake', 'list', '--lang', 'fr')
  assert.match(list.out, new RegExp(`${id}.*report\\.txt.*Appliqué le 5 juillet 2021`))
  const undone = await colonnade('intake', 'undo', id)
  assert.equal(undone.exit, 0, undone.err)
  assert.deepEqual(await records(), before)
  assert.equal((await colonnade('intake', 'undo', id)).exit, 3, 'what is undone already is refused')
})
