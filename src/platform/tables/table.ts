import { Unreadable } from '#platform/guards'

/** What a table may cost us beyond what any file may. */
export const limits = { rows: 10_000, columns: 500 } as const

/** A cell whose text a spreadsheet might take for a formula, or that held one. Rows count from 1, without the heading. */
export type Remark = {
  readonly row: number
  readonly column: string
  readonly kind: 'looks-like-formula' | 'was-formula'
}

/** A table as it was read: every value is text, exactly one per column; nothing is evaluated. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly remarks: readonly Remark[]
  readonly sheet?: string
}

/** The form a table has between the child and us: rows as lists, so that no column name can mean anything to JavaScript. */
export type Grid = {
  readonly columns: readonly string[]
  readonly cells: readonly (readonly string[])[]
  readonly remarks: readonly Remark[]
  readonly sheet?: string | undefined
}

/**
 * Raw lines of cells to a grid: the first line that is not empty names the columns, empty lines fall away, a column
 * without a name gets its letter, a name that comes twice gets a number.
 */
export function gridOf(
  lines: readonly (readonly string[])[],
  more: { sheet?: string; wasFormula?: (line: number, cell: number) => boolean } = {},
): Grid {
  const numbered = lines.map((cells, line) => ({ line, cells: cells.map((cell) => cell.trim()) }))
  const [heading, ...body] = numbered.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (heading === undefined) throw new Unreadable('tables', 'empty')
  if (body.length > limits.rows) throw new Unreadable('tables', 'too-many-rows', { limit: limits.rows })
  const width = widthOf([heading, ...body].map(({ cells }) => cells))
  if (width > limits.columns) throw new Unreadable('tables', 'too-many-columns', { limit: limits.columns })
  const columns = namesOf(heading.cells, width)
  const cells = body.map((row) => columns.map((_, at) => row.cells[at] ?? ''))
  const remarks = body.flatMap(({ line, cells: given }, row) =>
    columns.flatMap((column, at): Remark[] => {
      if (more.wasFormula?.(line, at) === true) return [{ row: row + 1, column, kind: 'was-formula' }]
      return looksLikeFormula(given[at] ?? '') ? [{ row: row + 1, column, kind: 'looks-like-formula' }] : []
    }),
  )
  return { columns, cells, remarks, sheet: more.sheet }
}

/**
 * Whether a spreadsheet could take this text for a formula when it opens it. Plain numbers with a sign are harmless.
 * (OWASP, "CSV Injection".)
 */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d[\d\s.,]*$/.test(text)

const widthOf = (lines: readonly (readonly string[])[]): number =>
  lines.reduce((width, cells) => Math.max(width, cells.findLastIndex((cell) => cell !== '') + 1), 0)

function namesOf(heading: readonly string[], width: number): string[] {
  const names: string[] = []
  for (let at = 0; at < width; at += 1) {
    const wanted = (heading[at] ?? '').replaceAll(/\s+/g, ' ').normalize('NFC') || letterOf(at)
    let name = wanted
    for (let again = 2; names.includes(name); again += 1) name = `${wanted} (${again})`
    names.push(name)
  }
  return names
}

/** The letter a spreadsheet shows above a column: 0 is A, 26 is AA. */
const letterOf = (at: number): string =>
  at < 26 ? String.fromCodePoint(65 + at) : letterOf(Math.floor(at / 26) - 1) + letterOf(at % 26)
