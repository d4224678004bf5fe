import {
  AlignmentType, BorderStyle, Document, ExternalHyperlink, Footer, FootnoteReferenceRun, Header, HeadingLevel, Packer, PageNumber,
  Paragraph, Tab, TabStopType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IParagraphOptions, type ParagraphChild,
} from 'docx'
import { repacked } from './docx-pack.ts'
import { fontsFor, lake, languages, numbering, styles } from './docx-styles.ts'
import type { Outline } from './outline.ts'
import { readyOf, type Part, type Piece, type Ready, type TablePart } from './ready.ts'

const cm = 567
const margin = 2.7 * cm
const textWidth = 21 * cm - 2 * margin

/** A Word document with real headings, footnotes, header rows and right-to-left marks. The same outline, the same bytes. */
export async function toDocx(outline: Outline): Promise<Uint8Array> {
  const ready = readyOf(outline)
  const write = writerOf(ready)
  const footnotes = Object.fromEntries(ready.notes.map((note, at) => [at + 1, { children: [write.line(note, { style: 'FootnoteText' })] }]))
  const document = new Document({
    title: ready.title,
    creator: ready.author,
    styles: styles(ready.lang),
    numbering,
    footnotes,
    compatibility: { version: 15 },
    sections: [{
      properties: { page: { size: { width: 21 * cm, height: 29.7 * cm }, margin: { top: 2.8 * cm, bottom: 2.5 * cm, left: margin, right: margin, header: 1.4 * cm, footer: 1.2 * cm } } },
      headers: { default: new Header({ children: [running(ready, write)] }) },
      footers: { default: new Footer({ children: [pageNumber(ready)] }) },
      children: [
        write.words(ready.title, { heading: HeadingLevel.TITLE }),
        ...(ready.subtitle === '' ? [] : [write.words(ready.subtitle, { style: 'Subtitle' })]),
        ...ready.parts.flatMap((part) => write.part(part, textWidth)),
      ],
    }],
  })
  return repacked(new Uint8Array(await Packer.toBuffer(document)), ready)
}

type Write = ReturnType<typeof writerOf>

// Word takes direction per paragraph and per run, and wants both; a writer holds the language so that neither is forgotten.
function writerOf(ready: Ready) {
  let list = 0
  const rtl = ready.dir === 'rtl'
  const run = (text: string, strong = false, lang = ready.lang, style: { style?: string } = {}) =>
    new TextRun({ text, ...style, ...(strong ? { bold: true, font: fontsFor(lang, true) } : {}), ...(lang === 'ar' ? { rightToLeft: true } : {}), ...(lang === ready.lang ? {} : { language: languages(lang) }) })

  const piece = (item: Piece): ParagraphChild[] => {
    const lang = item.lang ?? ready.lang
    const text = item.href === null ? run(item.text, item.strong, lang) : new ExternalHyperlink({ link: item.href, children: [run(item.text, item.strong, lang, { style: 'Hyperlink' })] })
    return item.note === null ? [text] : [text, new FootnoteReferenceRun(item.note)]
  }
  const paragraph = (children: readonly ParagraphChild[], options: IParagraphOptions) => new Paragraph({ bidirectional: rtl, ...options, children })
  const line = (pieces: readonly Piece[], options: IParagraphOptions = {}) => paragraph(pieces.flatMap(piece), options)
  const words = (text: string, options: IParagraphOptions = {}) => paragraph([run(text)], options)

  const part = (item: Part, width: number, options: IParagraphOptions = {}): (Paragraph | Table)[] => {
    if (item.kind === 'heading') return [line(item.pieces, { heading: HeadingLevel[`HEADING_${item.level}`], ...options })]
    if (item.kind === 'paragraph') return [numbered(item)]
    if (item.kind === 'note') return [line(item.pieces, { style: 'SmallPrint' })]
    if (item.kind === 'table') return tableOf(item, width, write, rtl)
    if (item.kind === 'box') return boxOf(item.parts, width, write, rtl)
    list += 1
    const reference = item.ordered ? 'ordered' : 'bullets'
    return item.items.map((pieces) => line(pieces, { style: 'ListParagraph', numbering: { reference, level: 0, instance: list } }))
  }
  const numbered = (item: Extract<Part, { kind: 'paragraph' }>) => {
    const number = item.number === null ? [] : [run(item.number), new TextRun({ children: [new Tab()] })]
    const mark = item.mark === null ? [] : [run(`${item.mark} `, true)]
    const side = { style: BorderStyle.DASHED, size: 8, space: 8, color: '1B2329' }
    const border = item.mark === null ? {} : { border: rtl ? { right: side } : { left: side } }
    return paragraph([...number, ...mark, ...item.pieces.flatMap(piece)], { ...border, tabStops: [{ type: TabStopType.LEFT, position: cm }] })
  }
  const write = { run, paragraph, line, words, part }
  return write
}

const running = (ready: Ready, write: Write): Paragraph =>
  write.paragraph([write.run(ready.runningHead), new TextRun({ children: [new Tab()] }), write.run(ready.classification)], {
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: lake } },
  })

const pageNumber = (ready: Ready): Paragraph =>
  new Paragraph({ style: 'Footer', alignment: AlignmentType.CENTER, bidirectional: ready.dir === 'rtl', children: [new TextRun({ children: [PageNumber.CURRENT] })] })

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const rule = (size: number, color = lake) => ({ style: BorderStyle.SINGLE, size, color }) as const

function tableOf(part: TablePart, width: number, write: Write, rtl: boolean): (Paragraph | Table)[] {
  const widths = part.widths.map((share) => Math.round(share * width))
  const cell = (children: Paragraph[], column: number, borders = {}) =>
    new TableCell({ children, borders, width: { size: widths[column] ?? 0, type: WidthType.DXA } })
  const head = part.head.map((text, column) => cell([write.words(text, { style: 'TableHead' })], column, { top: rule(8), bottom: rule(8) }))
  const rows = part.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((pieces, column) => cell([write.line(pieces, { style: 'TableText' })], column)) }))
  const table = new Table({
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: rtl,
    margins: { top: 50, bottom: 50, left: 60, right: 120 },
    borders: { top: rule(8), bottom: rule(6), left: none, right: none, insideVertical: none, insideHorizontal: rule(4, 'C9D2D6') },
  })
  return [...(part.caption === '' ? [] : [write.words(part.caption, { style: 'Caption', keepNext: true })]), table, gap()]
}

// One cell: bordered paragraphs would fall apart into several boxes wherever an indent changes, as in lists.
function boxOf(parts: readonly Part[], width: number, write: Write, rtl: boolean): (Paragraph | Table)[] {
  const inset = 220
  const children = parts.flatMap((part, at) => write.part(part, width - 2 * inset, at === 0 ? { spacing: { before: 0, after: 120 } } : {}))
  const cell = new TableCell({ children: children.length === 0 ? [gap()] : children, margins: { top: 180, bottom: 80, left: inset, right: inset } })
  const borders = { top: rule(6), bottom: rule(6), left: rule(6), right: rule(6), insideVertical: none, insideHorizontal: none }
  return [new Table({ rows: [new TableRow({ children: [cell] })], width: { size: width, type: WidthType.DXA }, columnWidths: [width], layout: TableLayoutType.FIXED, visuallyRightToLeft: rtl, borders }), gap()]
}

// Word joins tables that touch, and wants a paragraph at the end of a cell.
const gap = (): Paragraph => new Paragraph({ style: 'Gap', children: [] })
