import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as v from 'valibot'
import { Refusal } from '#platform/acts'
import { askReader } from './ask-reader.ts'

const readers = join(import.meta.dirname, '..', '..', '..', 'test', 'readers')
const reader = { program: join(readers, 'told.ts'), room: 'tables', answers: v.object({ said: v.string() }) }
const ask = (deed: string) => askReader(Buffer.from(deed), reader)
const refusedAs =
  (code: string, detail?: RegExp) =>
  (trouble: unknown): boolean =>
    trouble instanceof Refusal && trouble.code === code && (detail?.test(JSON.stringify(trouble.details)) ?? true)

test('what a reader answers is handed on', async () => {
  assert.deepEqual(await ask('answer'), { said: 'all of it' })
})

test('what a reader refuses is refused in the words of its room', async () => {
  await assert.rejects(ask('refuse'), refusedAs('tables.password'))
})

test('a reader that fails is a damaged file, and the fault is kept for the log', async () => {
  await assert.rejects(ask('fail'), refusedAs('tables.damaged', /a fault of its own/))
})

test('a promise that a reader drops and that fails costs nobody the answer', async () => {
  assert.deepEqual(await ask('drop'), { said: 'all of it' })
})

test('a reader that takes more memory than it may have is ended', async () => {
  await assert.rejects(ask('hoard'), refusedAs('tables.too-heavy'))
})

test('a reader sees no files but its own, writes none, and has no network', async () => {
  for (const deed of ['steal', 'write', 'call']) await assert.rejects(ask(deed), refusedAs('tables.damaged'), deed)
  assert.equal(existsSync(join(readers, 'written')), false)
})

test('an answer of another shape is a fault of ours and not believed', async () => {
  await assert.rejects(ask('lie'), v.ValiError)
})
