import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import { numbered, type Write } from './docx-lines.ts'
import { hair, lake } from './docx-styles.ts'
import type { Part, TablePart } from './ready.ts'

/** The blocks of a document in a column of that width, in twentieths of a point. */
export function blocksOf(write: Write, parts: readonly Part[], width: number): (Paragraph | Table)[] {
  // Each list has its own instance, or the second one would go on counting.
  let list = 0
  const blockOf = (part: Part, room: number, options: IParagraphOptions = {}): (Paragraph | Table)[] => {
    if (part.kind === 'heading') return [write.line(part.pieces, { heading: levels[part.level], ...options })]
    if (part.kind === 'paragraph') return [numbered(write, part)]
    if (part.kind === 'note') return [write.line(part.pieces, { style: 'SmallPrint' })]
    if (part.kind === 'table') return tableOf(write, part, room)
    if (part.kind === 'box') {
      const inner = part.parts.flatMap((each, at) => blockOf(each, room - 2 * inset, at === 0 ? first : {}))
      return boxOf(write, inner, room)
    }
    list += 1
    const numbering = { reference: part.ordered ? 'ordered' : 'bullets', level: 0, instance: list }
    return part.items.map((item) => write.line(item, { style: 'ListParagraph', numbering }))
  }
  return parts.flatMap((part) => blockOf(part, width))
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const inset = 220
const first: IParagraphOptions = { spacing: { before: 0, after: 120 } }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const rule = (size: number, color = lake) => ({ style: BorderStyle.SINGLE, size, color }) as const

function tableOf(write: Write, part: TablePart, width: number): (Paragraph | Table)[] {
  const widths = part.widths.map((share) => Math.round(share * width))
  const cell = (child: Paragraph, column: number, borders = {}) =>
    new TableCell({ children: [child], borders, width: { size: widths[column] ?? 0, type: WidthType.DXA } })
  const edges = { top: rule(8), bottom: rule(8) }
  const head = part.head.map((text, column) => cell(write.words(text, { style: 'TableHead' }), column, edges))
  const rowOf = (row: TablePart['rows'][number]) =>
    row.map((pieces, column) => cell(write.line(pieces, { style: 'TableText' }), column))
  const table = new Table({
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...part.rows.map((row) => new TableRow({ cantSplit: true, children: rowOf(row) })),
    ],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: write.rtl,
    margins: { top: 50, bottom: 50, left: 60, right: 120 },
    borders: {
      top: rule(8),
      bottom: rule(6),
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: rule(4, hair),
    },
  })
  const caption = part.caption === '' ? [] : [write.words(part.caption, { style: 'Caption', keepNext: true })]
  return [...caption, table, gap()]
}

// One cell: bordered paragraphs would fall apart into several boxes wherever an indent changes, as in lists.
function boxOf(write: Write, inner: (Paragraph | Table)[], width: number): (Paragraph | Table)[] {
  const margins = { top: 180, bottom: 80, left: inset, right: inset }
  const cell = new TableCell({ children: inner.length === 0 ? [gap()] : inner, margins })
  const table = new Table({
    rows: [new TableRow({ children: [cell] })],
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: write.rtl,
    borders: {
      top: rule(6),
      bottom: rule(6),
      left: rule(6),
      right: rule(6),
      insideVertical: none,
      insideHorizontal: none,
    },
  })
  return [table, gap()]
}

// Word joins tables that touch, and wants a paragraph at the end of a cell.
const gap = (): Paragraph => new Paragraph({ style: 'Gap', children: [] })
