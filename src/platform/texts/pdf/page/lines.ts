import { inReadingOrder, runsFromRight } from './bidi.ts'
import type { Piece } from './pieces.ts'

/** Where a piece of a line stands in the line's text. */
export type Run = { readonly from: number; readonly to: number; readonly piece: Piece; readonly raised: boolean }

/** A line as one reads it. `left` and `right` are its ends on the page, `y` its baseline. */
export type Line = {
  readonly text: string
  readonly runs: readonly Run[]
  readonly page: number
  readonly turn: number
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly fromRight: boolean
  readonly artifact: boolean
}

/** The lines of a page, in the order of their first pieces. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  return withRaised(joined(rowsOf(pieces))).map((row) => lineOf(row, page))
}

type Row = { readonly pieces: Piece[]; main: Piece; left: number; right: number }

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    if (row !== undefined && isOnRow(row, piece)) put(row, piece)
    else if (piece.text.trim() !== '')
      rows.push({ pieces: [piece], main: piece, left: piece.x, right: piece.x + piece.width })
  }
  return rows
}

function isOnRow({ main, left, right }: Row, piece: Piece): boolean {
  if (piece.turn !== main.turn) return false
  const rise = Math.abs(main.y - piece.y)
  const far = piece.x - right > 4 * main.size
  if (rise <= (far ? 0.5 : Math.max(1, 0.15 * Math.min(main.size, piece.size)))) return true
  return isRaisedAt(main, piece, Math.min(Math.abs(piece.x - right), Math.abs(left - piece.x - piece.width)))
}

/** A note call stands higher and is smaller, with no gap to what it belongs to. */
function isRaisedAt(one: Piece, other: Piece, gap: number): boolean {
  const [small, large] = other.size < one.size ? [other, one] : [one, other]
  const rise = large.y - small.y
  return small.size <= 0.85 * large.size && rise > -0.3 * large.size && rise < 0.7 * large.size && gap < large.size
}

function put(row: Row, piece: Piece): void {
  row.pieces.push(piece)
  if (piece.text.trim() === '') return
  row.left = Math.min(row.left, piece.x)
  row.right = Math.max(row.right, piece.x + piece.width)
  if (piece.size > row.main.size) row.main = piece
}

/** Rows that were drawn apart but stand side by side without a gap are one. */
function joined(rows: readonly Row[]): Row[] {
  const byHeight = Map.groupBy(rows, ({ main }) => `${main.turn} ${Math.round(main.y)}`)
  const merged = new Set([...byHeight.values()].flatMap(mergedInto))
  return rows.filter((row) => !merged.has(row))
}

/** Puts each row into the one it follows on; those are no rows of their own any more. */
function mergedInto(sameHeight: readonly Row[]): Row[] {
  const [first, ...rest] = sameHeight.toSorted((one, other) => one.left - other.left)
  if (first === undefined) return []
  let before = first
  return rest.filter((row) => {
    const gap = row.left - before.right
    const follows = gap > -0.3 * row.main.size && gap < 0.7 * row.main.size
    if (follows) for (const piece of row.pieces) put(before, piece)
    else before = row
    return follows
  })
}

/** A call may be drawn before or after its line, away from where the drawing of the line began or ended. */
function withRaised(rows: readonly Row[]): Row[] {
  const taken = rows.filter((row, at) => {
    if (row.pieces.length > 3 || row.right - row.left > 2 * row.main.size) return false
    const beside = rows.slice(Math.max(0, at - 2), at + 3).find((other) => {
      const gap = Math.min(Math.abs(row.left - other.right), Math.abs(other.left - row.right))
      const larger = other !== row && other.main.turn === row.main.turn && other.main.size > row.main.size
      return larger && isRaisedAt(other.main, row.main, gap)
    })
    if (beside !== undefined) for (const piece of row.pieces) put(beside, piece)
    return beside !== undefined
  })
  const gone = new Set(taken)
  return rows.filter((row) => !gone.has(row))
}

function lineOf({ pieces, main, left, right }: Row, page: number): Line {
  const fromLeft = pieces.toSorted((one, other) => one.x - other.x)
  const fromRight = runsFromRight(pieces)
  const { text, runs } = written(inReadingOrder(trimmed(fromLeft), fromRight), { main, fromRight, fromLeft })
  const artifact = pieces.every((piece) => piece.artifact)
  const size = mostly(pieces, (piece) => piece.size, main.size)
  const font = mostly(pieces, (piece) => piece.font, main.font)
  return { text, runs, page, turn: main.turn, left, right, y: main.y, size, font, fromRight, artifact }
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = ({ text }: Piece) => text.trim() === ''
  const first = pieces.findIndex((piece) => !isBlank(piece))
  const last = pieces.findLastIndex((piece) => !isBlank(piece))
  return pieces.slice(first, last + 1)
}

const tabFromEms = 2.5
const spaceFromEms = 0.16

type Across = { readonly main: Piece; readonly fromRight: boolean; readonly fromLeft: readonly Piece[] }

function written(pieces: readonly Piece[], { main, fromRight, fromLeft }: Across): { text: string; runs: Run[] } {
  const seen = new Map(fromLeft.filter((piece) => piece.text.trim() !== '').map((piece, at) => [piece, at]))
  const gapBefore = (piece: Piece, before: Piece) => gapAcross(before, piece, seen) / main.size
  const runs: Run[] = []
  let [text, blank] = ['', false]
  let before: Piece | undefined
  for (const piece of pieces) {
    if (piece.text.trim() === '') {
      blank = true
      continue
    }
    if (before !== undefined && !/\s$/.test(text)) text += between(gapBefore(piece, before), blank)
    const said = text === '' || /\s$/.test(text) ? piece.text.trimStart() : piece.text
    const raised = piece.size <= 0.85 * main.size && main.y - piece.y > 0.15 * main.size
    runs.push({ from: text.length, to: text.length + said.trimEnd().length, piece, raised })
    text += said
    before = piece
    blank = false
  }
  return { text: (fromRight ? facing(text) : text).trimEnd(), runs }
}

/** From the end of one to the start of the next. Where reading turns round, the two do not stand side by side. */
function gapAcross(one: Piece, next: Piece, seen: ReadonlyMap<Piece, number>): number {
  const beside = Math.abs((seen.get(one) ?? 0) - (seen.get(next) ?? 0)) === 1
  return beside ? Math.max(next.x - one.x - one.width, one.x - next.x - next.width) : spaceFromEms * next.size
}

function between(gapEms: number, blank: boolean): string {
  if (gapEms >= tabFromEms) return '\t'
  return blank || gapEms >= spaceFromEms ? ' ' : ''
}

// Brackets are drawn facing the reader; files differ in whether they call them by what is drawn or by what is meant. One
// that closes after a blank, or opens before one, is called by what is drawn.
const facing = (text: string): string =>
  text
    .replace(/(^|[\s\u2066-\u2069])([)\]}»])(?=\S)/g, (_, before: string, sign: string) => before + mirror(sign))
    .replace(/(\S)([([{«])(?=$|[\s.,،؛:])/g, (_, before: string, sign: string) => before + mirror(sign))

const pairs = '()[]{}«»'
const mirror = (sign: string): string => pairs[pairs.indexOf(sign) ^ 1] ?? sign

/** What most letters of a line have. */
function mostly<K>(pieces: readonly Piece[], of: (piece: Piece) => K, otherwise: K): K {
  const letters = new Map<K, number>()
  for (const piece of pieces) letters.set(of(piece), (letters.get(of(piece)) ?? 0) + piece.text.trim().length)
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? otherwise
}
