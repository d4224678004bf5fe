import { parse } from 'csv-parse/sync'
import { Unreadable } from '#platform/guards'
import { gridOf, limits, looksLikeFormula } from './table.ts'
import type { Grid } from './table.ts'

/** Lines separated by commas, semicolons, tabs or bars (RFC 4180, forgiving where programs differ). */
export function gridOfCsv(given: string): Grid {
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(given)
  const text = told === null ? given.replace(/^\uFEFF/, '') : given.slice(told[0].length)
  if (text.trim() === '') throw new Unreadable('tables', 'empty')
  // Control characters mean that this is no text; an angle bracket at the start, that it is a page.
  if (control.test(text) || /^\s*</.test(text)) throw new Unreadable('tables', 'not-a-table')
  return gridOf(linesOf(text, told?.[1] ?? separatorOf(text)))
}

// Every control character but the white ones: tab, line feed, vertical tab, form feed, carriage return.
const control = /(?![\t-\r\u007f-\u009f])\p{Cc}/u

function linesOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: limits.rows + 2,
      max_record_size: 1_000_000,
      cast: (cell) => unescaped(cell),
    })
  } catch {
    throw new Unreadable('tables', 'not-a-table')
  }
}

/** The separator that splits the first lines most evenly; a comma when there is none. */
function separatorOf(text: string): string {
  const sample = text
    .slice(0, 20_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '""')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
  const score = (separator: string): number => {
    const counts = sample.map((line) => line.split(separator).length - 1)
    const first = counts[0] ?? 0
    return first === 0 ? 0 : (counts.filter((count) => count === first).length / counts.length) * 100 + first
  }
  return [',', ';', '\t', '|'].toSorted((one, other) => score(other) - score(one))[0] ?? ','
}

/** The apostrophe that keeps a spreadsheet from running a text as a formula. It comes off again when we read. */
export const escaped = (cell: string): string => (looksLikeFormula(cell.replace(/^'+/, '')) ? `'${cell}` : cell)
const unescaped = (cell: string): string =>
  cell.startsWith("'") && looksLikeFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell
