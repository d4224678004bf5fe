import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import { dirOf } from '#platform/words'
import type { Lang } from '#platform/words'
import { escaped } from './csv.ts'
import type { Table } from './table.ts'

type Written = Pick<Table, 'columns' | 'rows'>

/** Where a comma is the decimal sign, Excel expects semicolons between cells. */
const semicolonLangs: ReadonlySet<Lang> = new Set(['fr', 'es', 'ru'])

/**
 * A table as CSV: UTF-8 with a byte order mark (Excel needs it), CRLF, the separator that Excel expects in that
 * language. A text that could run as a formula gets an apostrophe in front, which our own reader takes off again.
 */
export function writeCsv({ columns, rows }: Written, lang: Lang = 'en'): Uint8Array {
  const separator = semicolonLangs.has(lang) ? ';' : ','
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return Buffer.from(`\uFEFF${lines.map((cells) => cells.map(quoted).join(separator)).join('\r\n')}\r\n`)
}

const quoted = (cell: string): string => {
  const safe = escaped(cell)
  return /[",;\t|\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Tables as an XLSX workbook, one sheet each: headings kept in view, a filter, widths by content, and from right to left
 * in Arabic. Every value is written as text, so nothing is ever taken for a formula, a number or a date.
 */
export function writeXlsx(
  tables: readonly (Written & { readonly name: string })[],
  lang: Lang = 'en',
): Promise<Uint8Array> {
  const sheets = tables.map(({ name, columns, rows }, at) => ({
    name: sheetName(name, at),
    columns: columns.map((header) => ({ header, key: header, autoWidth: true })),
    rows: [[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))],
    freezePane: { rows: 1 },
    view: { rightToLeft: dirOf(lang) === 'rtl' },
  }))
  return writeWorkbook({ sheets })
}

// Excel: at most 31 characters, none of []:*?/\, no apostrophe at either end, never empty.
const sheetName = (wanted: string, at: number): string =>
  wanted
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31)
    .trim() || `Sheet ${at + 1}`
