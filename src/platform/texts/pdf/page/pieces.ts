import type { PDFPageProxy } from 'unpdf/pdfjs'

/**
 * A run of characters as a page shows it. `x` and `y` are the start of its baseline in points from the top left of the
 * page as one reads it; `turn` says how many quarters the run itself is turned, and `x` and `y` are then turned with it.
 */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
  readonly turn: number
  /** Marked by the file as running head, page number or ornament. */
  readonly artifact: boolean
  /** By what the tags of the page call it. */
  readonly tag: string | null
}

type Marked = { readonly artifact: boolean; readonly tag: string | null }
type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]

/** What a page shows, in the order in which the file draws it. */
export async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const { transform } = page.getViewport({ scale: 1 })
  const marked: Marked[] = []
  const pieces: Piece[] = []
  for (const item of items) {
    const around = marked.at(-1) ?? unmarked
    if ('type' in item) mark(item, marked)
    else if (item.str !== '') pieces.push(pieceOf(item, transform, around))
  }
  return pieces
}

const unmarked: Marked = { artifact: false, tag: null }

function mark(item: Extract<Item, { type: string }>, marked: Marked[]): void {
  if (item.type === 'endMarkedContent') {
    marked.pop()
    return
  }
  const around = marked.at(-1) ?? unmarked
  const artifact = around.artifact || ('tag' in item && item.tag === 'Artifact')
  // The library says it is a text, and hands out null for a mark without a number.
  marked.push({ artifact, tag: typeof item.id === 'string' ? item.id : around.tag })
}

function pieceOf(item: Extract<Item, { str: string }>, page: readonly number[], { artifact, tag }: Marked): Piece {
  const [a, b, , , x, y] = times(page, item.transform)
  const upright = item.dir !== 'ttb'
  const turn = upright ? (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4 : 1
  const [turnedX, turnedY] = turnedBack(x, y, turn)
  // Of a run from top to bottom the height is how far it goes.
  const width = finite(upright ? item.width : item.height)
  const size = Math.hypot(a, b) || finite(item.height)
  return { text: item.str, x: turnedX, y: turnedY, width, size, font: item.fontName, turn, artifact, tag }
}

type Matrix = readonly [number, number, number, number, number, number]

function times(page: readonly number[], run: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = sixOf(page)
  const [g, h, i, j, k, l] = sixOf(run)
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const sixOf = ([a, b, c, d, e, f]: readonly unknown[]): Matrix => [
  finite(a),
  finite(b),
  finite(c),
  finite(d),
  finite(e),
  finite(f),
]

const finite = (number: unknown): number => (typeof number === 'number' && Number.isFinite(number) ? number : 0)

function turnedBack(x: number, y: number, turn: number): readonly [number, number] {
  if (turn === 1) return [y, -x]
  if (turn === 2) return [-x, -y]
  if (turn === 3) return [-y, x]
  return [x, y]
}
