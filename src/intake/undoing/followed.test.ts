import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testHouse } from '#test/house'
import { standsIn } from './stands-in.ts'

const { database } = await testHouse()
const { pool } = database.owner

async function unfollowed(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(`
    select cls.relname "name" from pg_class cls
    where cls.relkind = 'r' and cls.relnamespace = 'public'::regnamespace
      and not exists (select 1 from pg_trigger where tgrelid = cls.oid and tgname = 'followed_by_intake')
    order by 1`)
  return rows.map(({ name }) => name)
}

// What happened, happened; files are kept by their hash and may be others' as well; the rest is the machinery's own.
const ofMachinery = [
  /^(act_keys|hearers|house|job_effects|ledger.*|letters|sessions|sign_in_codes|viewer_secret|files)$/,
  /^(check_.*|checks|intake.*)$/,
]

test('every table that holds records is followed, so that whatever an import wrote can be put back', async () => {
  const records = (await unfollowed()).filter((name) => !ofMachinery.some((pattern) => pattern.test(name)))
  assert.deepEqual(records, [])
})

test('a table that comes later is followed when it is guarded, and one that is not is found', async () => {
  await pool.query('create table planted (id uuid primary key)')
  assert.ok((await unfollowed()).includes('planted'))
  await pool.query(`call guard('planted', 'true', 'true')`)
  assert.ok(!(await unfollowed()).includes('planted'))
  await pool.query('drop table planted')
})

test('nobody but the trigger writes down what was touched', async () => {
  const insert = `insert into intake_rows (intake, proposal, relation, after) values (gen_random_uuid(), 'x', 'plans', '{}')`
  await assert.rejects(database.app.pool.query(insert), /permission denied/)
})

test('of rows that cannot be put back, those are told that others lean on from outside', () => {
  const troubles = [
    { proposal: 'output', relation: 'outputs', why: 'leaned-on', leaning: 'updates' },
    { proposal: 'pillar', relation: 'pillars', why: 'leaned-on', leaning: 'outputs' },
    { proposal: 'event', relation: 'events', why: 'changed', leaning: null },
  ] as const
  assert.deepEqual(standsIn([], troubles), [
    { proposal: 'output', why: 'leaned-on' },
    { proposal: 'event', why: 'changed' },
  ])
})
