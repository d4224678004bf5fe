import { normal } from './normal.ts'
import type { Outline } from './outline.ts'
import { readyOf, type Part, type Piece } from './ready.ts'

/**
 * The text of a document, a line per paragraph, item and cell: title, subtitle, blocks, then the footnotes, each with its
 * number, which also stands where it is called. Running head, page numbers and bullets are not text. For comparing.
 */
export function textOf(outline: Outline): string {
  const ready = readyOf(outline)
  const notes = ready.notes.map((note, at) => `${at + 1} ${line(note)}`)
  return [ready.title, ready.subtitle, ...ready.parts.flatMap(linesOf), ...notes]
    .map(normal)
    .filter((text) => text !== '')
    .join('\n')
}

function linesOf(part: Part): string[] {
  if (part.kind === 'paragraph')
    return [[part.number, part.mark, line(part.pieces)].filter((text) => text !== null).join(' ')]
  if (part.kind === 'list')
    return part.items.map((item, at) => (part.ordered ? `${at + 1}. ${line(item)}` : line(item)))
  if (part.kind === 'table') return [part.caption, ...part.head, ...part.rows.flatMap((row) => row.map(line))]
  if (part.kind === 'box') return part.parts.flatMap(linesOf)
  return [line(part.pieces)]
}

const line = (pieces: readonly Piece[]): string => pieces.map((piece) => `${piece.text}${piece.note ?? ''}`).join('')
