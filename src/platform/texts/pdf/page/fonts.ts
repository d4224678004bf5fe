import type { PDFPageProxy } from 'unpdf/pdfjs'
import type { Piece } from './pieces.ts'

/** Finds out which fonts are bold. The library tells only of fonts that a page is about to be drawn with. */
export class Fonts {
  readonly bold = new Set<string>()
  readonly #seen = new Set<string>()
  #pages = 0

  async look(page: PDFPageProxy, pieces: readonly Piece[]): Promise<void> {
    const fresh = [...new Set(pieces.map(({ font }) => font))].filter((font) => !this.#seen.has(font))
    for (const font of fresh) this.#seen.add(font)
    if (fresh.length === 0 || this.#pages >= pagesMax) return
    this.#pages += 1
    // A page that cannot be drawn still has its text; we only do not learn what is bold.
    const drawn = await page.getOperatorList().catch(() => null)
    if (drawn === null) return
    for (const font of fresh) if (page.commonObjs.has(font) && isBold(page.commonObjs.get(font))) this.bold.add(font)
  }
}

/** A file that brings new fonts with every page would cost twice its time. */
const pagesMax = 40

function isBold(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false
  const said = ('bold' in font && font.bold === true) || ('black' in font && font.black === true)
  const name = 'name' in font && typeof font.name === 'string' ? font.name : ''
  return said || /bold|black|heavy|semibold|demi/i.test(name)
}
