import assert from 'node:assert/strict'
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { zipSync } from 'fflate'
import { Refusal } from '#platform/acts'
import { readText, readTextFile, speak } from '#platform/texts'
import type { Text } from '#platform/texts'
import { langs } from '#platform/words'
import { docxOf, paragraph } from '#test/readers/docx-of'
import { hostilePdfs, lockedPdf } from '#test/readers/hostile-pdf'
import { oleWith } from '#test/readers/ole'
import { pdfOf } from '#test/readers/pdf-of'

const folder = mkdtempSync(join(tmpdir(), 'colonnade-bad-texts-'))
after(() => rmSync(folder, { recursive: true }))

/** A child may take half a minute; nothing here may take as long, or somebody else waits. */
const slowestMilliseconds = 25_000

/** How the reading of a file ended: a text, or a refusal that says why in six languages. */
async function ended(bytes: Uint8Array): Promise<Text | Refusal> {
  const [started, memory] = [performance.now(), process.memoryUsage.rss()]
  const end = await readText(bytes).catch((trouble: unknown) => {
    assert.ok(trouble instanceof Refusal, String(trouble))
    return trouble
  })
  assert.ok(performance.now() - started < slowestMilliseconds)
  assert.ok(process.memoryUsage.rss() - memory < 200_000_000, 'whoever asks is not made to hold it')
  if (end instanceof Refusal) isSaid(end)
  return end
}

function isSaid({ code, details }: Refusal): void {
  const sentences = langs.map((lang) => speak(lang).byKey(code, details))
  assert.equal(new Set(sentences).size, langs.length, code)
  for (const sentence of sentences) {
    assert.ok(sentence !== undefined && sentence.length > 5, code)
    assert.doesNotMatch(sentence, /\{|\$|undefined|texts\./, code)
  }
}

async function refusal(bytes: Uint8Array): Promise<Refusal> {
  const end = await ended(bytes)
  return end instanceof Refusal ? end : assert.fail(`read: ${JSON.stringify(end.blocks.slice(0, 2))}`)
}

async function read(bytes: Uint8Array): Promise<Text> {
  const end = await ended(bytes)
  return end instanceof Refusal ? assert.fail(end.code) : end
}

const words = ({ blocks }: Text): string => blocks.map(({ text }) => text).join('\n')
const isRefusedAs = async (code: string, bytes: Uint8Array) => assert.equal((await refusal(bytes)).code, code)

test('a Word file that unpacks without end is refused, by what it declares and by what comes out', async () => {
  await isRefusedAs('texts.bomb', zipSync({ 'word/document.xml': [new Uint8Array(250_000_000), { level: 9 }] }))
  const lying = Buffer.from(zipSync({ 'word/document.xml': [new Uint8Array(5_000_000), { level: 9 }] }))
  lying.writeUInt32LE(100, lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  await isRefusedAs('texts.bomb', lying)
})

test('entities that multiply, and entities from outside, are refused, and nothing of this machine is shown', async () => {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
  await isRefusedAs('texts.doctype', docxOf(paragraph('&l9;'), { before: `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>` }))
  const outside = docxOf(paragraph('&x;'), { before: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>' })
  await isRefusedAs('texts.doctype', outside)
  const page = await read(
    Buffer.from('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>See &x; here.</p>'),
  )
  assert.match(words(page), /&x;/)
})

test('macros are not run and not kept, and embedded objects are not opened; the reader is told of both', async () => {
  const program = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])
  const text = await read(
    docxOf(paragraph('Words.'), {
      more: { 'word/vbaProject.bin': program, 'word/embeddings/oleObject1.bin': program },
    }),
  )
  assert.equal(words(text), 'Words.')
  assert.deepEqual(
    text.remarks.map(({ key }) => key).toSorted((one, other) => one.localeCompare(other)),
    ['texts.remark-macros', 'texts.remark-objects'],
  )
})

test('a file of 500 MB is refused before it is read, whatever it says it is', async () => {
  for (const [name, start] of [
    ['report.pdf', pdfOf([''])],
    ['report.docx', docxOf(paragraph('Words.'))],
  ] as const) {
    const path = join(folder, name)
    writeFileSync(path, start)
    const file = openSync(path, 'r+')
    ftruncateSync(file, 500_000_000)
    closeSync(file)
    const [started, memory] = [performance.now(), process.memoryUsage.rss()]
    const trouble = await readTextFile(path).catch((one: unknown) => one)
    assert.ok(trouble instanceof Refusal && trouble.code === 'texts.too-big', name)
    assert.ok(performance.now() - started < 1_000 && process.memoryUsage.rss() - memory < 20_000_000)
  }
})

test('a file under a password is refused as such, a PDF and a Word file', async () => {
  await isRefusedAs('texts.password', lockedPdf())
  await isRefusedAs('texts.password', oleWith(['EncryptionInfo', 'EncryptedPackage']))
  await isRefusedAs('texts.old-doc', oleWith(['WordDocument', '1Table']))
})

test('a file is read as what it is, not as what its name says', async () => {
  const cases = [
    ['report.docx', pdfOf([[{ text: 'Words.', x: 50, y: 700 }]]), 'pdf'],
    ['report.pdf', docxOf(paragraph('Words.')), 'docx'],
    ['report.pdf', Buffer.from('Words.'), 'plain'],
    ['report.exe', Buffer.from('<!DOCTYPE html><p>Words.</p>'), 'html'],
  ] as const
  for (const [name, bytes, format] of cases) {
    const path = join(folder, `lying-${name}`)
    writeFileSync(path, bytes)
    const text = await readTextFile(path)
    assert.deepEqual([text.format, words(text)], [format, 'Words.'], name)
  }
  await isRefusedAs('texts.not-a-text', Buffer.from('\u007fELF\u0002\u0001\u0001\0\0\0\0\0', 'latin1'))
  await isRefusedAs('texts.damaged', Buffer.from('%PDF-1.7 and nothing else'))
})

/** What these letters are in an old encoding, of which this runtime can only read. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, readonly number[]>()
  for (let high = 0; high < 256; high += 1) {
    bytes.set(decoder.decode(Uint8Array.of(high)), [high])
    if (encoding === 'gb18030' && high > 0x80)
      for (let low = 0x40; low < 0xff; low += 1) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  }
  return Buffer.from([...text].flatMap((letter) => bytes.get(letter) ?? []))
}

test('a text in an old encoding is refused with our guess which, since a wrong guess would store wrong names', async () => {
  const cases = [
    ['windows-1251', 'План работы группы утверждён всеми членами в мае.'],
    ['windows-1256', 'اعتمد جميع الأعضاء خطة عمل الفريق في أيار.'],
    ['gb18030', '小组的工作计划已由全体成员于五月通过。'],
    ['windows-1252', 'Le plan du réseau a été adopté à Genève.'],
  ] as const
  for (const [encoding, text] of cases) {
    const { code, details } = await refusal(encoded(text, encoding))
    assert.deepEqual([code, details['guess']], ['texts.wrong-encoding', encoding])
  }
})

test('letters that look like others and marks that turn the order survive reading, so that a rule can see them', async () => {
  const cyrillic = 'аmina@who.example.org'
  const turned = 'who.example.org/\u202Efdp.exe'
  const said = `Write to ${cyrillic} or see ${turned}`
  const ways: readonly Uint8Array[] = [
    Buffer.from(said),
    docxOf(paragraph(said)),
    Buffer.from(`<!DOCTYPE html><p>${said}</p>`),
    pdfOf([[{ text: said, x: 50, y: 700, font: 'wide' }]]),
  ]
  for (const bytes of ways) {
    const text = await read(bytes)
    assert.ok(words(text).includes(cyrillic), text.format)
    // A page is drawn in the order in which it is seen: there the mark has done its work, and its reader drops it.
    if (text.format !== 'pdf') assert.ok(words(text).includes('\u202E'), text.format)
  }
})

test('nesting without end is read or refused, and hangs nobody', async () => {
  const deep = 10_000
  await ended(Buffer.from(`<!DOCTYPE html>${'<div>'.repeat(deep)}Words.`))
  await ended(Buffer.from(`<!DOCTYPE html>${'<ul><li>'.repeat(deep)}Words.`))
  await ended(Buffer.from(`<!DOCTYPE html>${'<table><tr><td>'.repeat(deep)}Words.`))
  await ended(docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${paragraph('Words.')}`))
  await ended(docxOf(`${'<w:sdt>'.repeat(deep)}${paragraph('Words.')}${'</w:sdt>'.repeat(deep)}`))
  await ended(Buffer.from(`${'> '.repeat(deep)}Words.`))
  await ended(Buffer.from(`${'['.repeat(deep)}Words.${'](x)'.repeat(deep)}`))
})

test('a PDF that refers to itself, counts pages it has not, or unpacks without end is read or refused', async () => {
  const ends: Record<string, string> = {}
  for (const [what, make] of Object.entries(hostilePdfs)) {
    const end = await ended(make())
    ends[what] = end instanceof Refusal ? end.code : 'text'
  }
  assert.deepEqual(ends, {
    'a page tree that has itself as its child': 'texts.damaged',
    'two nodes of a page tree that have each other': 'texts.damaged',
    'a page tree that counts 100,000 pages and has one': 'text',
    'a page tree that has one page 100,000 times': 'texts.too-many-pages',
    'a page tree 50,000 deep': 'texts.empty',
    'a stream as long as it says itself it is': 'texts.scan',
    'an object that is a reference to itself': 'texts.damaged',
    'a form that draws itself': 'texts.scan',
    'a table of objects that goes on at itself': 'texts.empty',
    'a stream that unpacks to 300 MB of blanks': 'texts.too-heavy',
    'a stream packed over and over': 'texts.too-heavy',
    'a quarter of a million letters drawn one by one': 'texts.too-heavy',
    'lists within lists, 100,000 deep': 'texts.damaged',
  })
})

test('a file that was cut off is read as far as it goes or refused', async () => {
  const whole = [
    pdfOf([[{ text: 'One.', x: 50, y: 700 }], [{ text: 'Two.', x: 50, y: 700 }]]),
    Buffer.from(docxOf(paragraph('One.') + paragraph('Two.'))),
  ]
  for (const bytes of whole)
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const end = await ended(bytes.subarray(0, Math.round(share * bytes.length)))
      if (end instanceof Refusal) assert.match(end.code, /^texts\.(damaged|empty|scan|not-a-text)$/)
      else assert.match(words(end), /One|Two/)
    }
})

test('zero bytes make no text of what is none, and do no harm where they are', async () => {
  await isRefusedAs('texts.not-a-text', Buffer.from('Words.\0More.'))
  await isRefusedAs('texts.damaged', docxOf(paragraph('Words.\0More.')))
  const text = await read(pdfOf([[{ text: 'Words.\0More.', x: 50, y: 700, font: 'wide' }]]))
  assert.match(words(text), /Words\..?More\./)
})
