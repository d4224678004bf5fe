import type { Line } from '../page/lines.ts'
import { Counts } from './numbers.ts'
import type { Column } from '../order.ts'
import type { Opening } from './shapes.ts'
import { cellsOf, isEnded, isEntry, openingOf } from './shapes.ts'
import type { Setting } from '../setting.ts'
import { rounded } from '../setting.ts'

/** Lines that are one block of the text, and what their first line opens. */
export type Group = {
  readonly lines: Line[]
  readonly opening: Opening | null
  /** What its lines have in common; a paragraph that begins with a bold line is still a paragraph. */
  style: string
  readonly row: boolean
}

type Seen = { readonly line: Line; readonly column: Column }

/** Which lines are one paragraph, one heading, one item, one row. */
export function groupsOf(pages: readonly (readonly Column[])[], setting: Setting): Group[] {
  const flow = pages.flatMap((columns) =>
    columns.flatMap((column) => column.lines.map((line): Seen => ({ line, column }))),
  )
  const rows = rowsIn(flow.map(({ line }) => line))
  const counts = new Counts()
  const groups: Group[] = []
  for (const [at, seen] of flow.entries()) {
    const { line } = seen
    const [before, group] = [flow[at - 1], groups.at(-1)]
    const style = styleOf(line, setting)
    const row = rows.has(line)
    const parts =
      before === undefined || group === undefined || row || group.row || parted(group, before, seen, setting)
    const opening = opened(openingOf(line.text), { parts, counts, before, seen })
    if (parts || opening !== null) groups.push({ lines: [line], opening, style, row })
    else {
      group.lines.push(line)
      if (group.style !== style) group.style = 'text'
    }
  }
  return groups
}

/** Headings differ from what is around them by size, weight or tag; within a paragraph a bold line is just bold. */
function styleOf(line: Line, { size, font, bold, roles }: Setting): string {
  const role = line.runs.map(({ piece }) => roles.get(piece.tag ?? '')).find((found) => found !== undefined)
  if (role !== undefined && 'heading' in role) return `tag ${role.heading}`
  const heavy = bold.has(line.font) && !bold.has(font) && line.runs.every(({ piece }) => bold.has(piece.font))
  if (line.size >= 1.1 * size) return `size ${rounded(line.size)}`
  return heavy && line.size >= 0.95 * size ? 'bold' : 'text'
}

type Place = {
  readonly parts: boolean
  readonly counts: Counts
  readonly before: Seen | undefined
  readonly seen: Seen
}

function opened(opening: Opening | null, { parts, counts, before, seen }: Place): Opening | null {
  if (opening?.kind === 'count') return counts.opens(opening.number, parts) ? opening : null
  if (opening?.kind === 'bullet' && opening.sure) return opening
  const aside = before === undefined || Math.abs(start(seen.line) - start(before.line)) > 2
  return parts || aside ? opening : null
}

const start = ({ fromRight, left, right }: Line): number => (fromRight ? right : left)

/** Whether a paragraph ends before this line, by where the two lines stand and how they end. */
function parted(group: Group, before: Seen, seen: Seen, setting: Setting): boolean {
  const [last, { line }] = [before.line, seen]
  const [above, here] = [styleOf(last, setting), styleOf(line, setting)]
  if (isEntry(last) || Math.abs(rounded(last.size) - rounded(line.size)) > 0.5) return true
  if (above !== here && (above.startsWith('tag') || here.startsWith('tag'))) return true
  if (last.page !== line.page) return partedByPage(group, before, line)
  if (before.column !== seen.column) return !isCarriedOver(before, seen)
  if (line.y - last.y > 1.22 * setting.leadingOf(line.size)) return true
  if (above === here && here !== 'text') return false
  return isIndented(last, line) || !(isFull(before, line) || goesOnInSmall(last.text, line.text))
}

/** A paragraph of a text in columns goes on at the top of the next; a cell of a table does not go on in the next cell. */
const isCarriedOver = (before: Seen, { line, column }: Seen): boolean =>
  before.column.lines.length >= columnLinesMin &&
  column.lines.length >= 2 &&
  line.y < before.line.y &&
  (goesOnInSmall(before.line.text, line.text) || (isFull(before, line) && !isEnded(before.line.text)))

const columnLinesMin = 6

const goesOnInSmall = (last: string, next: string): boolean => /^\p{Ll}/u.test(next) && !isEnded(last)

/**
 * On the next page a paragraph goes on unless it was finished: a sentence ended there, and no small letter comes. Where
 * paragraphs are numbered, one without a number that is not set in goes on too.
 */
function partedByPage({ opening, lines }: Group, before: Seen, line: Line): boolean {
  if (/^\p{Ll}/u.test(line.text)) return false
  const ended = isEnded(before.line.text)
  if (!isFull(before, line)) return ended || !/^[\p{L}\p{N}(]/u.test(line.text)
  const numbered = opening?.kind === 'count' && lines.length > 1 && Math.abs(start(line) - start(before.line)) < 2
  return ended && !numbered
}

/** Whether the first word of the next line would not have fitted onto this one. */
function isFull({ line, column }: Seen, next: Line): boolean {
  const room = line.fromRight ? line.left - column.left : column.right - line.right
  const letters = next.text.search(/\s/)
  const share = (letters < 0 ? next.text.length : letters) / Math.max(1, next.text.length)
  return room <= share * (next.right - next.left) + 0.9 * line.size
}

/** A first line that is set in, after one that was not; lines that hang under a number or bullet go back, not in. */
function isIndented(last: Line, line: Line): boolean {
  const inward = line.fromRight ? last.right - line.right : line.left - last.left
  return (
    inward > 0.8 * line.size && openingOf(last.text) === null && line.right - line.left > 0.4 * (last.right - last.left)
  )
}

/** Lines in parts that stand under each other: a table. */
function rowsIn(lines: readonly Line[]): Set<Line> {
  const rows = new Set<Line>()
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    if (above?.page !== line.page) continue
    const [cells, cellsAbove] = [cellsOf(line), cellsOf(above)]
    if (cells.length > 2 && cellsAbove.length > 2) rows.add(line).add(above)
    if (cells.length < 2 || cells.length !== cellsAbove.length) continue
    if (cells.every(({ left }, index) => Math.abs(left - (cellsAbove[index]?.left ?? 0)) < 6)) rows.add(line).add(above)
  }
  return rows
}
