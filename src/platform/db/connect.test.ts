import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '#test/cluster'
import { firstDay, lastDay, migrate, overlapsWith, period, validOn } from './index.ts'

const { app, owner, worker } = await freshDatabase()

test('a day stays the day it is, and a number that cannot be exact is a fault', async () => {
  const { rows } = await sql<{
    day: string
    n: number
  }>`select date '2021-03-21' as day, 9007199254740991::int8 n`.execute(app.db)
  assert.deepEqual(rows, [{ day: '2021-03-21', n: Number.MAX_SAFE_INTEGER }])
  await assert.rejects(sql`select 9007199254740993::int8`.execute(app.db), /too large to be exact/)
})

test('both ends of a period belong to it', async () => {
  const id = '01890000-0000-7000-8000-00000000000a'
  await worker.insertInto('accounts').values({ id, address: 'p@example.org' }).execute()
  const valid = period('2021-01-01', '2021-12-31')
  await worker.insertInto('roles').values({ account: id, role: 'auditor', valid, source: 'test' }).execute()
  const on = async (day: string) =>
    (await worker.selectFrom('roles').select('role').where(validOn('roles.valid', day)).execute()).length
  assert.deepEqual(
    [await on('2020-12-31'), await on('2021-01-01'), await on('2021-12-31'), await on('2022-01-01')],
    [0, 1, 1, 0],
  )
  const row = await worker
    .selectFrom('roles')
    .select([firstDay('roles.valid').as('from'), lastDay('roles.valid').as('to')])
    .where(overlapsWith('roles.valid', '2021-12-31', '2022-06-30'))
    .executeTakeFirst()
  assert.deepEqual(row, { from: '2021-01-01', to: '2021-12-31' })
})

test('a migration that was changed after it was applied is refused, and one that fails is undone whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'colonnade-migrations-'))
  writeFileSync(
    join(folder, '9000-first.sql'),
    "create table first_one (id int); comment on table first_one is 'sample: one';",
  )
  assert.deepEqual(await migrate(owner.pool, folder), ['9000-first.sql'])
  assert.deepEqual(await migrate(owner.pool, folder), [])
  writeFileSync(join(folder, '9001-second.sql'), 'create table second_one (id int); select nonsense;')
  await assert.rejects(migrate(owner.pool, folder), /9001-second.sql failed and was undone/)
  const { rows } = await owner.pool.query(`select to_regclass('second_one') there`)
  assert.deepEqual(rows, [{ there: null }])
  writeFileSync(join(folder, '9000-first.sql'), 'create table first_one (id bigint);')
  await assert.rejects(migrate(owner.pool, folder), /changed after it was applied/)
})
