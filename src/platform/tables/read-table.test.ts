import assert from 'node:assert/strict'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { Refusal } from '#platform/acts'
import { langs } from '#platform/words'
import { limits, readTable, readTableFile, speak } from './index.ts'

const bytesOf = (text: string) => Buffer.from(text)

async function refused(attempt: Promise<unknown>): Promise<Refusal> {
  const trouble: unknown = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  assert.ok(trouble instanceof Refusal, `expected a refusal, got ${String(trouble)}`)
  return trouble
}

// Text in a one-byte or Chinese encoding, by asking the decoder for every pair of bytes.
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const known = new Map<string, number[]>()
  if (encoding === 'gb18030')
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1)
        known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  for (let byte = 0; byte < 256; byte += 1)
    if (byte < 128 || encoding !== 'gb18030') known.set(decoder.decode(Uint8Array.of(byte)), [byte])
  return Uint8Array.from([...text].flatMap((letter) => known.get(letter) ?? []))
}

test('a CSV with a byte order mark, semicolons and a line break inside quotes is read as it was meant', async () => {
  const table = await readTable(bytesOf('\uFEFFName;Role\r\n"Amina\nHassan";"Co-Chair; acting"\r\n\r\nЮрий;فريق\r\n'))
  assert.deepEqual(table.columns, ['Name', 'Role'])
  assert.deepEqual(table.rows, [
    { Name: 'Amina\nHassan', Role: 'Co-Chair; acting' },
    { Name: 'Юрий', Role: 'فريق' },
  ])
})

test('tabs, bars, Excel’s own sep line and UTF-16 are understood', async () => {
  for (const text of ['a\tb\n1,5\t2', 'a|b\n1,5|2', 'sep=;\r\na;b\r\n1,5;2'])
    assert.deepEqual((await readTable(bytesOf(text))).rows, [{ a: '1,5', b: '2' }], text)
  assert.deepEqual((await readTable(Buffer.from('\uFEFFa\tb\n联合国\t2', 'utf16le'))).rows, [{ a: '联合国', b: '2' }])
})

test('a JSON list of records is a table; what is nested stays text, and no field name means anything to the program', async () => {
  const table = await readTable(bytesOf('[{"name":"A","n":3,"langs":["en","fr"]},{"__proto__":"x","name":null}]'))
  assert.deepEqual(table.columns, ['name', 'n', 'langs', '__proto__'])
  assert.deepEqual(
    table.rows.map((row) => Object.entries(row)),
    [
      [
        ['name', 'A'],
        ['n', '3'],
        ['langs', '["en","fr"]'],
        ['__proto__', ''],
      ],
      [
        ['name', ''],
        ['n', ''],
        ['langs', ''],
        ['__proto__', 'x'],
      ],
    ],
  )
})

test('a column without a name gets its letter, and a name that comes twice a number; no cell is lost', async () => {
  const table = await readTable(bytesOf('Name,,Name\nA,B,C,D\n'))
  assert.deepEqual(table.rows, [{ Name: 'A', B: 'B', 'Name (2)': 'C', D: 'D' }])
})

test('a workbook gives its first visible sheet: leading zeros kept, dates as days, formulas as what they showed', async () => {
  const sheets = [
    { name: 'Hidden', hidden: true, rows: [['no']] },
    {
      name: 'Focal points',
      rows: [
        ['Code', 'Since', 'Sum'],
        ['00123', new Date('2021-03-21'), null],
      ],
      cells: new Map([['1,2', { value: 2, formula: '1+1', formulaResult: 2 }]]),
    },
  ]
  const table = await readTable(await writeWorkbook({ sheets }))
  assert.equal(table.sheet, 'Focal points')
  assert.deepEqual(table.rows, [{ Code: '00123', Since: '2021-03-21', Sum: '2' }])
  assert.deepEqual(table.remarks, [{ row: 1, column: 'Sum', kind: 'was-formula' }])
  assert.deepEqual((await readTable(await writeWorkbook({ sheets }), { sheet: 'Hidden' })).columns, ['no'])
  assert.equal(
    (await refused(readTable(await writeWorkbook({ sheets }), { sheet: 'None' }))).code,
    'tables.no-such-sheet',
  )
})

test('a text that looks like a formula is kept as text and reported; a number with a sign is just a number', async () => {
  const table = await readTable(bytesOf('a,b\n"=HYPERLINK(""http://x"")",-5\n@sum,+41 22 917\n'))
  assert.deepEqual(table.rows, [
    { a: '=HYPERLINK("http://x")', b: '-5' },
    { a: '@sum', b: '+41 22 917' },
  ])
  assert.deepEqual(
    table.remarks.map(({ row, column }) => [row, column]),
    [
      [1, 'a'],
      [2, 'a'],
    ],
  )
})

test('text that is not UTF-8 is refused with the encoding it looks like', async () => {
  const samples = {
    'windows-1251': 'Имя;Организация\nИван Петров;Управление по правам человека',
    'windows-1256': 'الاسم,الكيان\nمنظمة العمل الدولية,جنيف',
    gb18030: '姓名,实体\n联合国人权,日内瓦办事处',
    'windows-1252': 'Prénom,Entité\nHélène Müller,Genève développement',
  }
  for (const [encoding, text] of Object.entries(samples)) {
    const { code, details } = await refused(readTable(encoded(text, encoding)))
    assert.deepEqual([code, details['guess']], ['tables.wrong-encoding', encoding])
  }
})

test('what is no table is refused, each with its own sentence', async () => {
  const xlsx = Buffer.from(await writeWorkbook({ sheets: [{ name: 'A', rows: [['a'], ['1']] }] }))
  const old = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
    Buffer.alloc(600),
    Buffer.from('Workbook', 'utf16le'),
  ])
  const locked = Buffer.from(
    await writeWorkbook({ sheets: [{ name: 'A', rows: [['a']] }], encryption: { password: 'x', spinCount: 1000 } }),
  )
  const cases: [string, Uint8Array][] = [
    ['tables.empty', Buffer.alloc(0)],
    ['tables.empty', bytesOf('\uFEFF \r\n\r\n')],
    ['tables.empty', bytesOf('[]')],
    ['tables.not-a-table', bytesOf('%PDF-1.7 …')],
    ['tables.not-a-table', bytesOf('<!doctype html><table>')],
    ['tables.not-a-table', bytesOf('{"a":1}')],
    ['tables.not-a-table', bytesOf('[1,2]')],
    ['tables.not-a-table', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ['tables.not-a-table', Buffer.from(zipSync({ 'word/document.xml': Buffer.from('<x/>') }))],
    ['tables.old-xls', old],
    ['tables.password', locked],
    ['tables.damaged', xlsx.subarray(0, xlsx.length - 200)],
    ['tables.too-many-rows', bytesOf(`a\n${'1\n'.repeat(limits.rows + 1)}`)],
    ['tables.too-many-columns', bytesOf(`a\n${'1,'.repeat(limits.columns)}1\n`)],
  ]
  for (const [code, bytes] of cases)
    assert.equal((await refused(readTable(bytes))).code, code, Buffer.from(bytes).toString('latin1', 0, 20))
})

test('ten thousand rows are read', async () => {
  assert.equal((await readTable(bytesOf(`a,b\n${'é,2\n'.repeat(limits.rows)}`))).rows.length, limits.rows)
})

test('a zip bomb is refused: by what it declares, and by what comes out of a header that lies', async () => {
  const giant = zipSync({
    'xl/workbook.xml': Buffer.from('<workbook/>'),
    'xl/worksheets/sheet1.xml': [new Uint8Array(150_000_000), { level: 9 }],
  })
  assert.equal((await refused(readTable(giant))).code, 'tables.bomb')
  const lying = Buffer.from(zipSync({ 'xl/workbook.xml': [new Uint8Array(900_000), { level: 9 }] }))
  lying.writeUInt32LE(100, lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  assert.equal((await refused(readTable(lying))).code, 'tables.bomb')
})

test('a file that eats memory costs the child its life and the parent nothing', async () => {
  const before = process.memoryUsage.rss()
  assert.equal((await refused(readTable(bytesOf('['.repeat(19_000_000))))).code, 'tables.too-heavy')
  assert.ok(process.memoryUsage.rss() - before < 200_000_000)
})

test('a file of 100 MB is refused before it is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tables-'))
  const path = join(folder, 'big.csv')
  await writeFile(path, 'a,b\n')
  const file = await open(path, 'r+')
  await file.truncate(100_000_000)
  await file.close()
  assert.equal((await refused(readTableFile(path))).code, 'tables.too-big')
  assert.equal((await refused(readTableFile(join(folder, 'none.csv')))).code, 'tables.no-such-file')
  await writeFile(path, 'a,b\n1,2\n')
  assert.deepEqual((await readTableFile(path)).rows, [{ a: '1', b: '2' }])
  await rm(folder, { recursive: true })
})

test('every refusal has its sentence in six languages', () => {
  for (const lang of langs)
    assert.match(speak(lang)('tables.wrong-encoding', { guess: 'windows-1251' }), /windows-1251[\s\S]*XLSX/)
})
