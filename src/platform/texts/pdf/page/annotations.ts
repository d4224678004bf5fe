import type { PDFPageProxy } from 'unpdf/pdfjs'
import * as v from 'valibot'
import type { Link } from './links.ts'
import type { Piece } from './pieces.ts'

/** What lies on a page besides what is printed: links out of the file, what people typed into fields, what they noted. */
export type Annotations = {
  readonly links: readonly Link[]
  readonly typed: readonly Piece[]
  readonly remarks: readonly Remarked[]
}
export type Remarked = { readonly text: string; readonly by: string | null; readonly page: number }

const rect = v.tuple([v.number(), v.number(), v.number(), v.number()])
const said = v.pipe(v.string(), v.trim(), v.minLength(1))
const annotation = v.variant('subtype', [
  v.object({ subtype: v.literal('Link'), url: said, rect }),
  v.object({ subtype: v.literal('Widget'), fieldType: v.picklist(['Tx', 'Ch']), fieldValue: typedValue(), rect }),
  ...(['Text', 'FreeText', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Caret'] as const).map((subtype) =>
    v.object({
      subtype: v.literal(subtype),
      contentsObj: v.object({ str: said }),
      titleObj: v.optional(v.object({ str: v.string() })),
    }),
  ),
])

function typedValue() {
  const several = v.pipe(
    v.array(v.string()),
    v.transform((values) => values.join(', ')),
  )
  return v.pipe(v.union([v.string(), several]), v.trim(), v.minLength(1))
}

export async function annotationsOf(page: PDFPageProxy, number: number): Promise<Annotations> {
  const [links, typed, remarks]: [Link[], Piece[], Remarked[]] = [[], [], []]
  // A page whose annotations are broken still has its text.
  const found: readonly unknown[] = await page.getAnnotations().catch(() => [])
  for (const one of found) {
    const read = v.safeParse(annotation, one)
    if (!read.success) continue
    const it = read.output
    if (it.subtype === 'Link') links.push({ href: it.url, ...boxOf(page, it.rect) })
    else if (it.subtype === 'Widget') typed.push(pieceIn(boxOf(page, it.rect), it.fieldValue))
    else remarks.push({ text: it.contentsObj.str, by: it.titleObj?.str.trim() ?? null, page: number })
  }
  return { links, typed, remarks }
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

function boxOf(page: PDFPageProxy, [x1, y1, x2, y2]: readonly [number, number, number, number]): Box {
  const viewport = page.getViewport({ scale: 1 })
  const from: readonly unknown[] = viewport.convertToViewportPoint(x1, y1)
  const to: readonly unknown[] = viewport.convertToViewportPoint(x2, y2)
  const [a = 0, b = 0, c = 0, d = 0] = [...from, ...to].map((end) => (typeof end === 'number' ? end : 0))
  return { left: Math.min(a, c), right: Math.max(a, c), top: Math.min(b, d), bottom: Math.max(b, d) }
}

const fieldSize = 10

/** What was typed into a field stands at its lower edge, as if it were printed. */
const pieceIn = ({ left, right, bottom }: Box, text: string): Piece => ({
  text: text.replace(/\s+/g, ' '),
  x: left,
  y: bottom - 3,
  width: right - left,
  size: fieldSize,
  font: 'field',
  turn: 0,
  artifact: false,
  tag: null,
})
