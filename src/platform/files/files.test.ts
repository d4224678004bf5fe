import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { directoryFiles, sweepIncoming, typeOf } from './index.ts'

const folder = (t: TestContext): string => {
  const data = mkdtempSync(join(tmpdir(), 'colonnade-files-'))
  t.after(() => rmSync(data, { recursive: true }))
  return data
}
const text = (content: string) => new TextEncoder().encode(content)
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
async function* pieces(...contents: string[]) {
  for (const content of contents) yield text(content)
}

test('a file comes back as it was put, under the hash of its content', async (t) => {
  const data = folder(t)
  const stored = await directoryFiles(data).put(text('Guidance note'))
  assert.deepEqual(stored, { hash: hashOf(text('Guidance note')), size: 13, type: 'text/plain' })
  const again = directoryFiles(data)
  assert.equal(await again.has(stored.hash), true)
  assert.equal(new TextDecoder().decode(await again.get(stored.hash)), 'Guidance note')
  assert.deepEqual(readdirSync(join(data, 'files', stored.hash.slice(0, 2))), [stored.hash.slice(2)])
  assert.deepEqual(readdirSync(join(data, 'files', 'incoming')), [])
  assert.equal(statSync(join(data, 'files', stored.hash.slice(0, 2), stored.hash.slice(2))).mode & 0o077, 0)
})

test('a stream and its whole are the same file, kept once, even when put at the same time', async (t) => {
  const data = folder(t)
  const files = directoryFiles(data)
  const all = await Promise.all([
    files.put(text('one two')),
    files.put(pieces('one', ' ', 'two')),
    ...Array.from({ length: 8 }, () => files.put(text('one two'))),
  ])
  assert.equal(new Set(all.map((stored) => stored.hash)).size, 1)
  const read: Uint8Array[] = []
  for await (const piece of (await files.open(all[0].hash)) ?? []) read.push(piece)
  assert.equal(Buffer.concat(read).toString(), 'one two')
})

test('a half-written file is not visible, and is swept after a day', async (t) => {
  const data = folder(t)
  const files = directoryFiles(data)
  const hash = hashOf(text('whole'))
  mkdirSync(join(data, 'files', 'incoming'), { recursive: true })
  writeFileSync(join(data, 'files', 'incoming', hash), 'who')
  assert.equal(await files.has(hash), false)
  assert.equal(await files.get(hash), undefined)
  assert.equal(await files.get(`incoming/${hash}`), undefined)
  assert.equal(await sweepIncoming(data, new Date()), 0)
  utimesSync(join(data, 'files', 'incoming', hash), new Date(0), new Date(0))
  assert.equal(await sweepIncoming(data, new Date()), 1)
})

test('an upload that breaks off leaves nothing', async (t) => {
  const data = folder(t)
  const broken = async function* () {
    yield text('half')
    throw new Error('the line went dead')
  }
  await assert.rejects(directoryFiles(data).put(broken()), /went dead/)
  assert.deepEqual(readdirSync(join(data, 'files')), ['incoming'])
  assert.deepEqual(readdirSync(join(data, 'files', 'incoming')), [])
})

test('a damaged file is not given out, and is mended when the content is put again', async (t) => {
  const data = folder(t)
  const files = directoryFiles(data)
  const { hash } = await files.put(text('Minutes of the meeting'))
  truncateSync(join(data, 'files', hash.slice(0, 2), hash.slice(2)), 7)
  await assert.rejects(files.get(hash), /damaged/)
  await files.put(text('Minutes of the meeting'))
  assert.equal((await files.get(hash))?.length, 22)
})

test('no name leads out of the store', async (t) => {
  const data = folder(t)
  writeFileSync(join(data, 'secret'), 'x')
  const files = directoryFiles(data)
  await files.put(text('x'))
  const real = hashOf(text('x'))
  for (const name of [
    '../secret',
    '../../etc/passwd',
    '/etc/passwd',
    '',
    '.',
    'incoming',
    `${real}\0`,
    `${real}/..`,
    real.toUpperCase(),
    `${real.slice(0, 2)}/${real.slice(2)}`,
    `..${real.slice(2)}`,
    `${real}\n`,
  ]) {
    assert.equal(await files.has(name), false, name)
    assert.equal(await files.get(name), undefined, name)
    assert.equal(await files.open(name), undefined, name)
  }
})

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))
const bytes = (...values: number[]) => Uint8Array.from([...values, 0, 0, 0, 0])

test('the first bytes say what a file is', () => {
  const known: readonly (readonly [Uint8Array, string])[] = [
    [text('%PDF-1.7'), 'application/pdf'],
    [zip('a.txt'), 'application/zip'],
    [
      zip('[Content_Types].xml', 'word/document.xml'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      zip('[Content_Types].xml', 'xl/workbook.xml'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8('x'),
      }),
      'application/vnd.oasis.opendocument.text',
    ],
    [bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'application/x-ole-storage'],
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
    [bytes(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    [text('GIF89a'), 'image/gif'],
    [text('RIFF\0\0\0\0WEBPVP8 '), 'image/webp'],
    [text('RIFF\0\0\0\0WAVEfmt '), 'application/octet-stream'],
    [bytes(0x1f, 0x8b, 8), 'application/gzip'],
    [text('{\\rtf1'), 'application/rtf'],
    [text('BEGIN:VCALENDAR\r\n'), 'text/calendar'],
    [text('\uFEFFBEGIN:VCARD\r\n'), 'text/vcard'],
    [text('Рекомендации 建议 توصيات'), 'text/plain'],
    [text('<!doctype html><script>alert(1)</script>'), 'text/plain'],
    [text('<svg onload="alert(1)">'), 'text/plain'],
    [bytes(1, 2, 3), 'application/octet-stream'],
    [new Uint8Array(), 'application/octet-stream'],
  ]
  for (const [head, type] of known) assert.equal(typeOf(head), type)
})
