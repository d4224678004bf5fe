import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTable, writeCsv, writeXlsx } from './index.ts'

const table = {
  columns: ['Name', 'Note'],
  rows: [
    { Name: '=cmd|"/c calc"!A1', Note: '-5' },
    { Name: '+41 22', Note: "'=kept" },
    { Name: ' فريق العمل ', Note: 'two\r\nlines; "quoted", and\ta tab' },
    { Name: '@x', Note: '' },
  ],
}

test('in a CSV that leaves, no text can run as a formula, and a number stays a number', () => {
  const text = Buffer.from(writeCsv(table)).toString()
  assert.ok(text.startsWith('\uFEFFName,Note\r\n'))
  assert.ok(text.includes('"\'=cmd|""/c calc""!A1",-5'))
  assert.ok(text.includes("'@x,"))
})

test('what was written as CSV is read back as it was, in every separator', async () => {
  for (const lang of ['en', 'fr', 'ar'] as const) {
    const { rows } = await readTable(writeCsv(table, lang))
    assert.deepEqual(
      rows,
      table.rows.map((row) => ({ Name: row.Name.trim(), Note: row.Note })),
      lang,
    )
  }
})

test('a workbook holds nothing but text and is read back as it was', async () => {
  const bytes = await writeXlsx([{ ...table, name: 'Team [2021]: a/b' }], 'ar')
  const read = await readTable(bytes)
  assert.deepEqual(
    read.rows,
    table.rows.map((row) => ({ Name: row.Name.trim(), Note: row.Note })),
  )
  assert.equal(read.sheet, 'Team  2021   a b')
})
