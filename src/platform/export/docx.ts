import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  TabStopType,
  TextRun,
} from 'docx'
import type { Paragraph } from 'docx'
import { blocksOf } from './docx-blocks.ts'
import { linesIn, tab, type Write } from './docx-lines.ts'
import { repacked } from './docx-pack.ts'
import { lake, mm, numbering, styles } from './docx-styles.ts'
import type { Outline } from './outline.ts'
import { readyOf, type Ready } from './ready.ts'

const side = mm(27)
const size = { width: mm(210), height: mm(297) }
const margin = { top: mm(28), bottom: mm(25), left: side, right: side, header: mm(14), footer: mm(12) }
const textWidth = size.width - 2 * side

/** A Word document with real headings, footnotes, header rows and right-to-left marks. Same outline, same bytes. */
export async function toDocx(outline: Outline): Promise<Uint8Array> {
  const ready = readyOf(outline)
  const write = linesIn(ready)
  const note = (at: number) => ({ children: [write.line(ready.notes[at] ?? [], { style: 'FootnoteText' })] })
  const title = write.words(ready.title, { heading: HeadingLevel.TITLE })
  const subtitle = ready.subtitle === '' ? [] : [write.words(ready.subtitle, { style: 'Subtitle' })]
  const document = new Document({
    title: ready.title,
    creator: ready.author,
    styles: styles(ready.lang),
    numbering,
    footnotes: Object.fromEntries(ready.notes.map((_, at) => [at + 1, note(at)])),
    compatibility: { version: 15 },
    sections: [
      {
        properties: { page: { size, margin } },
        headers: { default: new Header({ children: [running(ready, write)] }) },
        footers: { default: new Footer({ children: [pageNumber(write)] }) },
        children: [title, ...subtitle, ...blocksOf(write, ready.parts, textWidth)],
      },
    ],
  })
  return repacked(new Uint8Array(await Packer.toBuffer(document)), ready)
}

const running = (ready: Ready, write: Write): Paragraph =>
  write.paragraph([write.run(ready.runningHead), tab(), write.run(ready.classification)], {
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: lake } },
  })

const pageNumber = (write: Write): Paragraph =>
  write.paragraph([new TextRun({ children: [PageNumber.CURRENT] })], {
    style: 'Footer',
    alignment: AlignmentType.CENTER,
  })
