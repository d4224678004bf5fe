import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import * as v from 'valibot'
import { perform as performs, testHouse } from '#test/house'
import { act, holds, line, refuse } from './index.ts'
import type { Scene } from './index.ts'
import { Refusal } from './refusal.ts'

const { house, secretary, reading, sessionOf, clock } = await testHouse()

// An act of no room: it keeps a note in a table that every room has, the files' register.
const note = act({
  name: 'sample.note',
  asks: v.strictObject({ text: line(20), fail: v.optional(v.boolean()) }),
  keeps: ['text'],
  may: holds('secretariat'),
  async does({ tx, now, newId }, { text, fail }) {
    await tx.insertInto('files').values({ hash: text, size: 1, type: 'text/plain', at: now }).execute()
    if (fail === true) refuse('sample.no', { text })
    return { about: newId(), secret: 'for the caller only', said: text }
  },
})
const as = (token: string | null, key?: string) => ({
  token,
  channel: 'web' as const,
  ...(key === undefined ? {} : { key }),
})
const notes = async (hash: string): Promise<number> =>
  (await house.worker.selectFrom('files').select('hash').where('hash', '=', hash).execute()).length
const rows = async (name: string) =>
  house.worker.selectFrom('ledger').selectAll().where('act', '=', name).orderBy('seq').execute()
const refusal = (code: string) => (trouble: unknown) => trouble instanceof Refusal && trouble.code === code

test('an act and its row in the ledger are one: who, when, by which channel, about what', async () => {
  const outcome = await performs(house, note, { text: 'first' }, as(secretary))
  const [row] = (await rows('sample.note')).filter(({ about }) => about === outcome.about)
  assert.ok(row)
  assert.equal(row.channel, 'web')
  assert.equal(row.at.toISOString(), clock().toISOString())
  assert.notEqual(row.by_person, null)
  assert.deepEqual(row.data, {}, 'fields that an act keeps to itself are not in the ledger')
})

test('what is written around an act is written with it or not at all, and not for what was done before', async () => {
  const told: string[] = []
  const around = async <O>({ tx, now }: Scene, does: () => Promise<O>): Promise<O> => {
    const outcome = await does()
    await tx.insertInto('files').values({ hash: 'beside', size: 1, type: 'text/plain', at: now }).execute()
    told.push('around')
    return outcome
  }
  const refused = { ...as(secretary), around }
  await assert.rejects(performs(house, note, { text: 'with a sin', fail: true }, refused), refusal('sample.no'))
  assert.equal(await notes('beside'), 0)
  const how = { ...as(secretary, 'around-an-act-once'), around }
  await performs(house, note, { text: 'around' }, how)
  assert.deepEqual([await notes('around'), await notes('beside')], [1, 1])
  await performs(house, note, { text: 'around' }, how)
  assert.deepEqual(told, ['around'])
})

test('a refusal undoes everything that was done before it, and leaves no row', async () => {
  const before = (await rows('sample.note')).length
  await assert.rejects(performs(house, note, { text: 'undone', fail: true }, as(secretary)), refusal('sample.no'))
  assert.equal(await notes('undone'), 0)
  assert.equal((await rows('sample.note')).length, before)
})

test('whoever has no leave is refused before anything is done, and so is a session that nobody knows', async () => {
  for (const token of [null, 'made up'])
    await assert.rejects(performs(house, note, { text: 'stranger' }, as(token)), refusal('platform.no-leave'))
  assert.equal(await notes('stranger'), 0)
})

test('input is read before it is used: every wrong field is named, and a field nobody asked for is refused', async () => {
  await assert.rejects(performs(house, note, { text: ' ' }, as(secretary)), (trouble) => {
    assert.ok(trouble instanceof Refusal)
    assert.deepEqual(trouble.fields, { text: 'platform.required' })
    return true
  })
  await assert.rejects(performs(house, note, { text: 'x', more: 1 }, as(secretary)), refusal('platform.not-understood'))
})

test('sent twice under one key it happens once, and the second answer is the first without its secret', async () => {
  const key = 'the-same-key-of-a-form'
  const first = await performs(house, note, { text: 'once' }, as(secretary, key))
  const again = await performs(house, note, { text: 'other words' }, as(secretary, key))
  assert.equal(again.about, first.about)
  assert.equal(first.secret, 'for the caller only')
  assert.equal(again.secret, undefined)
  assert.equal(await notes('other words'), 0)
})

test('twenty at once under one key are one', async () => {
  const sent = Array.from({ length: 20 }, (_, at) =>
    performs(house, note, { text: `at once ${at}` }, as(secretary, 'twenty-at-once-key')),
  )
  const outcomes = await Promise.all(sent)
  assert.equal(new Set(outcomes.map(({ about }) => about)).size, 1)
  const kept = await Promise.all(outcomes.map((_, at) => notes(`at once ${at}`)))
  assert.equal(
    kept.reduce((sum, n) => sum + n, 0),
    1,
  )
})

test('a key belongs to the person and the act that used it first', async () => {
  await performs(house, note, { text: 'mine' }, as(secretary, 'a-key-of-my-own'))
  await assert.rejects(
    performs(house, { ...note, name: 'sample.other' }, { text: 'theirs' }, as(secretary, 'a-key-of-my-own')),
    refusal('platform.key-used'),
  )
})

test('what the schema refuses is a polite no as well', async () => {
  await performs(house, note, { text: 'twice' }, as(secretary))
  await assert.rejects(performs(house, note, { text: 'twice' }, as(secretary)), refusal('platform.exists-already'))
})

test('numbers in the ledger have no gaps, whatever was refused between them', async () => {
  const { rows: seqs } = await sql<{ seq: number }>`select seq from ledger order by seq`.execute(house.worker)
  assert.deepEqual(
    seqs.map(({ seq }) => seq),
    seqs.map((_, at) => at + 1),
  )
})

test('a session ends by the clock of the house, and what was granted ends with it', async () => {
  const token = await sessionOf(await anotherAccount())
  assert.notEqual(await reading(token, async (_, by) => by.id), null)
  clock.stand(new Date(clock().getTime() + 2 * 86_400_000))
  assert.equal(await reading(token, async (_, by) => by.id), null)
})

async function anotherAccount(): Promise<string> {
  const id = house.newId()
  await house.worker
    .insertInto('accounts')
    .values({ id, address: `${id}@example.org` })
    .execute()
  return id
}
