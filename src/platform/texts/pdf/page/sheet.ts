import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { annotationsOf } from './annotations.ts'
import type { Remarked } from './annotations.ts'
import type { Fonts } from './fonts.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'
import type { Link } from './links.ts'
import { piecesOf } from './pieces.ts'
import type { Role } from './tags.ts'
import { rolesOf } from './tags.ts'

/** A page as it was drawn. `number` counts from 1, whatever is printed on it. */
export type Sheet = {
  readonly number: number
  readonly lines: readonly Line[]
  readonly height: number
  readonly links: readonly Link[]
  /** What readers noted on it. */
  readonly remarks: readonly Remarked[]
}

/** What is learned on the way about the whole document. */
type Learned = { readonly fonts: Fonts; readonly roles: Map<string, Role> }

/** A page, or null when it cannot be read: that does not cost the reader the others. */
export async function sheetOf(pdf: PDFDocumentProxy, number: number, { fonts, roles }: Learned): Promise<Sheet | null> {
  try {
    const page = await pdf.getPage(number)
    const pieces = await piecesOf(page)
    if (pieces.length > 0) {
      await fonts.look(page, pieces)
      for (const [tag, role] of await rolesOf(page)) roles.set(tag, role)
    }
    const { links, typed, remarks } = await annotationsOf(page, number)
    page.cleanup()
    const { height } = page.getViewport({ scale: 1 })
    return { number, lines: linesOf([...pieces, ...typed], number), height, links, remarks }
  } catch {
    return null
  }
}
