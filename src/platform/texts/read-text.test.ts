import assert from 'node:assert/strict'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { Refusal } from '#platform/acts'
import { langs } from '#platform/words'
import { aDocx, aZip, p } from './docx/a-docx.ts'
import { readText, readTextFile, speak } from './index.ts'

const bytesOf = (words: string): Buffer => Buffer.from(words)
const refused = (reading: Promise<unknown>): Promise<Refusal> =>
  reading.then(
    () => assert.fail('it was read'),
    (trouble: unknown) => (trouble instanceof Refusal ? trouble : assert.fail(String(trouble))),
  )

test('a file is what its bytes are, whatever its name says', async () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['docx', aDocx(p('Words.')), 'plan.pdf'],
    ['html', bytesOf('<!DOCTYPE html><p>Words.'), 'plan.docx'],
    ['plain', bytesOf('Words.'), 'plan.docx'],
    ['mail', bytesOf('From: a@example.org\nMessage-ID: <1@example.org>\nSubject: x\n\nWords.'), 'plan.txt'],
    ['plain', bytesOf('# Words.'), 'plan.txt'],
    ['markdown', bytesOf('# Words.'), 'plan.md'],
  ]
  for (const [format, bytes, name] of cases) {
    const text = await readText(bytes, { name })
    assert.deepEqual([text.format, text.blocks.at(-1)?.text.replace('# ', '')], [format, 'Words.'], name)
  }
})

test('a memorandum that begins like a message is a plain text', async () => {
  assert.equal(
    (await readText(bytesOf('To: all members\nFrom: the co-chairs\nDate: 3 May 2021\n\nWords.'))).format,
    'plain',
  )
})

test('what is no text, or cannot be read, is refused, each in its own words', async () => {
  const old = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(name, 'utf16le')])
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['texts.empty', bytesOf('')],
    ['texts.empty', bytesOf(' \n\n')],
    ['texts.old-doc', old('WordDocument')],
    ['texts.password', old('EncryptedPackage')],
    ['texts.not-a-text', old('Workbook')],
    ['texts.not-a-text', bytesOf('\u0089PNG\u0000\u0001')],
    ['texts.not-a-text', bytesOf('<?xml version="1.0"?><gpx/>')],
    ['texts.save-as-docx', bytesOf('{\\rtf1 Words.}')],
    ['texts.save-as-docx', aZip({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['texts.not-a-text', aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['texts.wrong-encoding', Buffer.from('R\u00e9union \u00e0 Gen\u00e8ve', 'latin1')],
    ['texts.damaged', aDocx(p('Words.')).slice(0, 400)],
  ]
  for (const [code, bytes] of cases)
    assert.equal((await refused(readText(bytes))).code, code, Buffer.from(bytes).toString('latin1', 0, 30))
})

test('a page that says how it is encoded is read so', async () => {
  const page = Buffer.from('<html><meta charset="iso-8859-1"><p>R\u00e9union</p>', 'latin1')
  assert.equal((await readText(page)).blocks[0]?.text, 'Réunion')
})

test('zip bombs are refused: by what they declare, and by what comes out of a header that lies', async () => {
  const giant = zipSync({ 'word/document.xml': [new Uint8Array(150_000_000), { level: 9 }] })
  assert.equal((await refused(readText(giant))).code, 'texts.bomb')
  const lying = Buffer.from(zipSync({ 'word/document.xml': [new Uint8Array(900_000), { level: 9 }] }))
  lying.writeUInt32LE(100, lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  assert.equal((await refused(readText(lying))).code, 'texts.bomb')
})

test('a text that eats memory costs the child its life and the parent nothing', async () => {
  const before = process.memoryUsage.rss()
  assert.equal((await refused(readText(bytesOf('a\n'.repeat(9_000_000))))).code, 'texts.too-heavy')
  assert.ok(process.memoryUsage.rss() - before < 200_000_000)
})

test('a file of 500 MB is refused before it is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'texts-'))
  const path = join(folder, 'note.txt')
  await writeFile(path, 'Words.\n')
  assert.equal((await readTextFile(path)).blocks[0]?.text, 'Words.')
  const file = await open(path, 'r+')
  await file.truncate(500_000_000)
  await file.close()
  assert.equal((await refused(readTextFile(path))).code, 'texts.too-big')
  assert.equal((await refused(readTextFile(join(folder, 'none.txt')))).code, 'texts.no-such-file')
  await rm(folder, { recursive: true })
})

test('a language that small words do not tell is told by the model; a few words tell none', async () => {
  const long =
    'O plano do grupo foi aprovado em maio por todos os membros, e cada equipa vai enviar um exemplo do seu trabalho.'
  assert.equal((await readText(bytesOf(long))).lang, 'pt')
  assert.equal(
    (await readText(bytesOf('План групи був ухвалений у травні всіма членами, і кожна команда надішле один приклад.')))
      .lang,
    'uk',
  )
  assert.equal((await readText(bytesOf('Ordre du jour'))).lang, null)
})

test('every refusal has its sentence in six languages', () => {
  for (const lang of langs)
    assert.match(speak(lang)('texts.wrong-encoding', { guess: 'windows-1251' }), /windows-1251[\s\S]*UTF-8/)
})
