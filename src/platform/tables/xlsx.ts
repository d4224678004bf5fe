import { readXlsx } from 'hucre/xlsx'
import { Unreadable, guardZip } from '#platform/guards'
import { gridOf, limits } from './table.ts'
import type { Grid } from './table.ts'

type CellValue = string | number | boolean | Date | null

/** The first sheet that can be seen, or the named one. A formula counts as the text it showed when it was saved. */
export async function gridOfXlsx(bytes: Uint8Array, wanted?: string): Promise<Grid> {
  if (!guardZip(bytes, 'tables').includes('xl/workbook.xml')) throw new Unreadable('tables', 'not-a-table')
  const sheet = await sheetOf(bytes, wanted)
  if (sheet === undefined)
    throw wanted === undefined
      ? new Unreadable('tables', 'empty')
      : new Unreadable('tables', 'no-such-sheet', { sheet: wanted })
  const lines = sheet.rows.map((row, line) =>
    row.map((cell, at) => textOfCell(cell) || formulaOf(sheet.cells?.get(`${line},${at}`))),
  )
  return gridOf(lines, {
    sheet: sheet.name,
    wasFormula: (line, at) => sheet.cells?.get(`${line},${at}`)?.formula !== undefined,
  })
}

async function sheetOf(bytes: Uint8Array, wanted: string | undefined) {
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: (info) =>
        wanted === undefined ? info.hidden !== true && info.veryHidden !== true : info.name === wanted,
      maxRows: limits.rows + 50,
    })
    return sheets.find((sheet) => sheet.rows.some((row) => row.some((cell) => textOfCell(cell) !== ''))) ?? sheets[0]
  } catch (trouble) {
    if (trouble instanceof Error && trouble.name === 'EncryptedFileError') throw new Unreadable('tables', 'password')
    throw new Unreadable('tables', 'damaged')
  }
}

const formulaOf = (cell: { readonly formula?: string } | undefined): string =>
  cell?.formula === undefined ? '' : `=${cell.formula}`

// Dates come as midnight in UTC; only a time of day that is there is shown.
function textOfCell(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  if (Number.isNaN(cell.getTime())) return ''
  const written = cell.toISOString()
  return written.endsWith('T00:00:00.000Z') ? written.slice(0, 10) : written.slice(0, 16)
}
