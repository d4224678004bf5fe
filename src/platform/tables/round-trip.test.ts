import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { langs } from '#platform/words'
import { writeCsv } from './index.ts'
import { gridOfBytes } from './recognise.ts'
import { looksLikeFormula } from './table.ts'

// Everything that people put into cells, and everything that means something to a spreadsheet or to CSV.
const sign = fc.constantFrom(...`ab 1.,;|"'=+-@\t\n\\é`.split(''), 'ع', '联', '👩', '\u200F')
const cell = fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
/** A table without a line or a column that is empty: those fall away when it is read. */
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 6 }))
  .map(([width, rows]) => {
    const columns = Array.from({ length: width }, (_, at) => `Column ${at + 1}`)
    const kept = rows.map((cells) =>
      Object.fromEntries(columns.map((column, at) => [column, at === 0 ? `x${cells[at]}` : (cells[at] ?? '')])),
    )
    return { columns, rows: kept }
  })

test('whatever is in the cells, a CSV that leaves is read back as it was, in the separator of every language', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(...langs), async (written, lang) => {
      const read = await gridOfBytes(writeCsv(written, lang))
      assert.deepEqual(read.columns, written.columns)
      // Spaces around a text are no part of it, and a line ends in one way.
      const plain = written.rows.map((row) => written.columns.map((column) => (row[column] ?? '').trim()))
      assert.deepEqual(
        read.cells.map((cells) => cells.map((text) => text.trim())),
        plain,
      )
    }),
    { numRuns: 500 },
  )
})

test('whatever is in the cells, no cell of a CSV that leaves runs as a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (cells) => {
      const text = Buffer.from(writeCsv({ columns: ['A'], rows: cells.map((A) => ({ A })) })).toString('utf8')
      for (const [, quoted, bare] of text.slice(1).matchAll(/(?:^|\r\n)(?:"((?:[^"]|"")*)"|([^\r]*))/g))
        assert.ok(!looksLikeFormula((quoted ?? bare ?? '').replaceAll('""', '"')), text)
    }),
    { numRuns: 500 },
  )
})
