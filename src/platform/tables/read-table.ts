import { readFile, stat } from 'node:fs/promises'
import { refuse } from '#platform/acts'
import { limits } from '#platform/guards'
import { gridFromChild } from './ask-child.ts'
import type { Table } from './table.ts'

/**
 * Reads a table that came from outside: CSV, XLSX or a JSON list of records, told apart by their bytes. Every value is
 * text; nothing is evaluated. Refuses politely (`tables.*`) what cannot be read; `sheet` names one sheet of a workbook.
 */
export async function readTable(bytes: Uint8Array, { sheet }: { sheet?: string } = {}): Promise<Table> {
  if (bytes.length > limits.fileBytes) tooBig()
  if (bytes.length === 0) refuse('tables.empty')
  const grid = await gridFromChild(bytes, sheet)
  const rows = grid.cells.map((cells) =>
    Object.fromEntries(grid.columns.map((column, at) => [column, cells[at] ?? ''])),
  )
  return {
    columns: grid.columns,
    rows,
    remarks: grid.remarks,
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
  }
}

/** Reads a table from a file on this machine. A file that is too big is refused before a byte of it is read. */
export async function readTableFile(path: string, options: { sheet?: string } = {}): Promise<Table> {
  const about = await stat(path).catch(() => undefined)
  if (about === undefined || !about.isFile()) return refuse('tables.no-such-file', { path })
  if (about.size > limits.fileBytes) tooBig()
  return readTable(await readFile(path), options)
}

const tooBig = (): never => refuse('tables.too-big', { megabytes: limits.fileBytes / 1_000_000 })
