import { OPS } from 'unpdf/pdfjs'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { Unreadable } from '#platform/guards'
import { textOfDrafts } from '../drafts.ts'
import type { Draft, Found } from '../drafts.ts'
import type { Remark, Text } from '../text.ts'
import { bodyOf } from './body.ts'
import type { Remarked } from './page/annotations.ts'
import { Fonts } from './page/fonts.ts'
import type { Sheet } from './page/sheet.ts'
import { sheetOf } from './page/sheet.ts'
import { openPdf } from './open.ts'
import type { Role } from './page/tags.ts'
import { titleInFile } from './title.ts'

/** Reads a PDF; refuses one that asks for a password, is damaged, or has pictures of pages only. */
export async function textOfPdf(bytes: Uint8Array): Promise<Text> {
  const pdf = await openPdf(bytes)
  try {
    return await read(pdf)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** As many as a child can read in its time, and more than any report has. */
const pagesMax = 2_000

async function read(pdf: PDFDocumentProxy): Promise<Text> {
  if (pdf.numPages > pagesMax) throw new Unreadable('texts', 'too-many-pages', { most: pagesMax })
  const { sheets, bold, roles, broken } = await sheetsOf(pdf)
  if (sheets.every(({ lines }) => lines.length === 0)) throw await nothingIn(pdf, broken.length)
  const { heading, drafts, notes, cleaned } = bodyOf(sheets, { bold, roles })
  const remarked = sheets.flatMap((sheet) => sheet.remarks)
  const title = (await titleInFile(pdf)) ?? heading
  const remarks = remarksOn(sheets, broken)
  const found = { title, pages: pdf.numPages, notes, remarks, ...withComments(drafts, remarked) }
  const text = textOfDrafts({ format: 'pdf', ...found })
  return { ...text, cleaned: cleaned(text.blocks) }
}

/** What readers noted on a page hangs on the first block that begins there. */
function withComments(drafts: readonly Draft[], remarked: readonly Remarked[]): Pick<Found, 'drafts' | 'comments'> {
  const comments = remarked.map(({ text, by }, at) => ({ key: String(at + 1), text, ...(by === null ? {} : { by }) }))
  const keys = Map.groupBy(comments, (_, at) => {
    const here = drafts.findIndex(({ page }) => page === remarked[at]?.page)
    return here < 0 ? drafts.length - 1 : here
  })
  const hung = drafts.map((draft, at) => ({ ...draft, comments: (keys.get(at) ?? []).map(({ key }) => key) }))
  return { drafts: hung, comments }
}

type Opened = {
  readonly sheets: Sheet[]
  readonly bold: ReadonlySet<string>
  readonly roles: Map<string, Role>
  /** The pages that could not be read. */
  readonly broken: number[]
}

async function sheetsOf(pdf: PDFDocumentProxy): Promise<Opened> {
  const fonts = new Fonts()
  const opened: Opened = { sheets: [], bold: fonts.bold, roles: new Map(), broken: [] }
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await sheetOf(pdf, number, { fonts, roles: opened.roles })
    if (sheet === null) opened.broken.push(number)
    opened.sheets.push(sheet ?? { number, lines: [], height: 0, links: [], remarks: [] })
  }
  return opened
}

/** A page that draws something but has no letters is a picture of a page; one that draws letters does not name them. */
async function nothingIn(pdf: PDFDocumentProxy, broken: number): Promise<Unreadable> {
  if (broken === pdf.numPages) return new Unreadable('texts', 'damaged')
  for (let number = 1; number <= Math.min(pdf.numPages, 5); number += 1) {
    const drawn = await pdf
      .getPage(number)
      .then((page) => page.getOperatorList())
      .catch(() => null)
    if (drawn?.fnArray.includes(OPS.showText)) return new Unreadable('texts', 'unnamed-letters')
    if (drawn !== null && drawn.fnArray.length > 0) return new Unreadable('texts', 'scan', { pages: pdf.numPages })
  }
  return new Unreadable('texts', 'empty')
}

function remarksOn(sheets: readonly Sheet[], broken: readonly number[]): Remark[] {
  const without = sheets.filter(({ lines, number }) => lines.length === 0 && !broken.includes(number))
  const told = (key: string, pages: readonly number[]): Remark[] =>
    pages.length === 0 ? [] : [{ key, values: { pages: shortList(pages) } }]
  return [
    ...told(
      'texts.remark-pages-without-text',
      without.map(({ number }) => number),
    ),
    ...told('texts.remark-pages-unreadable', broken),
  ]
}

const shortList = (pages: readonly number[]): string => pages.slice(0, 10).join(', ') + (pages.length > 10 ? ' …' : '')
