import type { Line } from './page/lines.ts'

/** Lines that follow each other down one column. `left` and `right` are the column's edges. */
export type Column = { readonly lines: readonly Line[]; readonly left: number; readonly right: number }

/**
 * The columns of a page in the order in which they are read: one that stands above another and over it comes first;
 * otherwise they stay as the file draws them, which knows what belongs together better than the eye of a program.
 */
export function columnsOf(lines: readonly Line[]): Column[] {
  const columns = columnsAsDrawn(lines)
  // Beyond this a page is no text, and comparing each with each would take longer than reading it.
  if (columns.length > columnsMax) return columns
  const ordered = new Set<Column>()
  const seen = new Set<Column>()
  const put = (column: Column): void => {
    if (seen.has(column)) return
    seen.add(column)
    for (const other of columns) if (isAbove(other, column)) put(other)
    ordered.add(column)
  }
  for (const column of columns) put(column)
  return [...ordered]
}

const columnsMax = 150

type Growing = { readonly lines: Line[]; left: number; right: number }

function columnsAsDrawn(lines: readonly Line[]): Column[] {
  const columns: Growing[] = []
  for (const line of lines) {
    const column = columns.at(-1)
    if (column !== undefined && goesOn(column, line)) {
      column.lines.push(line)
      column.left = Math.min(column.left, line.left)
      column.right = Math.max(column.right, line.right)
    } else columns.push({ lines: [line], left: line.left, right: line.right })
  }
  return columns
}

function goesOn({ lines, left, right }: Growing, line: Line): boolean {
  const last = lines.at(-1)
  if (last === undefined || last.turn !== line.turn) return false
  const down = line.y - last.y
  const size = Math.max(last.size, line.size)
  return down > 0 && down < 3 * size && line.left < right && line.right > left
}

function isAbove(one: Column, other: Column): boolean {
  if (one === other) return false
  const [last, first] = [one.lines.at(-1), other.lines[0]]
  if (last === undefined || first === undefined) return false
  if (last.turn !== first.turn) return last.turn < first.turn
  const beside = one.left >= other.right || one.right <= other.left
  return !beside && last.y < first.y - 0.5 * first.size
}
