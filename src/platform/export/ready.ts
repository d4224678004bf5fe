import { calm, dirOf, type Lang } from '#platform/words'
import type { Block, Inline, Outline } from './outline.ts'

/** A stretch of text with everything decided. `note` is the number of its footnote; `notes[note - 1]` is its text. */
export type Piece = {
  readonly text: string
  readonly strong: boolean
  readonly href: string | null
  readonly lang: Lang | null
  readonly note: number | null
}

/** Blocks with everything decided; `widths` are the shares of a table's columns, adding up to 1. */
export type Part =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3
      readonly id: string | null
      readonly pieces: readonly Piece[]
    }
  | {
      readonly kind: 'paragraph'
      readonly number: string | null
      readonly mark: string | null
      readonly pieces: readonly Piece[]
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | TablePart
  | { readonly kind: 'box'; readonly parts: readonly Part[] }
  | { readonly kind: 'note'; readonly pieces: readonly Piece[] }

export type TablePart = {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

/** What the writers share: the outline with calm text, numbered footnotes and no optional fields. */
export type Ready = {
  readonly lang: Lang
  readonly dir: 'rtl' | 'ltr'
  readonly title: string
  readonly subtitle: string
  readonly runningHead: string
  readonly author: string
  readonly created: Date
  readonly classification: string
  readonly parts: readonly Part[]
  readonly notes: readonly (readonly Piece[])[]
}

/** Decides once what all writers must agree on, so that the three texts cannot drift apart. */
export function readyOf(outline: Outline): Ready {
  const notes: (readonly Piece[])[] = []
  const parts = outline.blocks.map((block) => partOf(block, outline.lang, notes))
  return {
    lang: outline.lang,
    dir: dirOf(outline.lang),
    title: calm(outline.title),
    subtitle: calm(outline.subtitle ?? ''),
    runningHead: calm(outline.runningHead),
    author: calm(outline.meta.author),
    created: outline.meta.created,
    classification: calm(outline.meta.classification ?? ''),
    parts,
    notes,
  }
}

type Notes = (readonly Piece[])[]

function partOf(block: Block, lang: Lang, notes: Notes): Part {
  const pieces = (content: readonly Inline[]) => content.map((inline) => pieceOf(inline, lang, notes))
  if ('heading' in block)
    return { kind: 'heading', level: block.heading, id: block.id ?? null, pieces: pieces(block.content) }
  if ('paragraph' in block) {
    const number = block.number === undefined ? null : `${block.number}.`
    return {
      kind: 'paragraph',
      number,
      mark: block.marked === true ? markIn(lang) : null,
      pieces: pieces(block.paragraph),
    }
  }
  if ('list' in block) return { kind: 'list', ordered: block.ordered ?? false, items: block.list.map(pieces) }
  if ('table' in block) return tableOf(block.table, pieces)
  if ('box' in block) return { kind: 'box', parts: block.box.map((inner) => partOf(inner, lang, notes)) }
  return { kind: 'note', pieces: pieces(block.note) }
}

// A sign, not a sentence, so that it needs no translation; it is text, so that it survives copying and black-and-white.
const markIn = (lang: Lang): string => (lang === 'ar' ? '[؟]' : '[?]')

function pieceOf(inline: Inline, lang: Lang, notes: Notes): Piece {
  const note =
    inline.note === undefined ? null : notes.push(inline.note.flatMap(flat).map((inner) => pieceOf(inner, lang, notes)))
  const other = inline.lang === undefined || inline.lang === lang ? null : inline.lang
  return { text: calm(inline.text), strong: inline.strong ?? false, href: safe(inline.href), lang: other, note }
}

// Word knows no footnote within a footnote: the inner one is said in brackets, everywhere alike.
function flat({ note, ...inline }: Inline): Inline[] {
  if (note === undefined) return [inline]
  return [inline, { text: ' (' }, ...note.flatMap(flat), { text: ')' }]
}

function safe(href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href)) return null
  const url = new URL(href)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

type TableBlock = Extract<Block, { readonly table: unknown }>['table']

function tableOf(table: TableBlock, pieces: (content: readonly Inline[]) => Piece[]): TablePart {
  const columns = Math.max(table.head.length, 1, ...table.rows.map((row) => row.length))
  const at = Array.from({ length: columns }, (_, column) => column)
  const rows = table.rows.map((row) => at.map((column) => pieces(row[column] ?? [])))
  const head = at.map((column) => calm(table.head[column] ?? ''))
  // The root of the longest text: long columns get more, short ones stay readable.
  const texts = [head, ...rows.map((row) => row.map(textOfPieces))]
  const wants = at.map((column) =>
    Math.sqrt(texts.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 9)),
  )
  const all = wants.reduce((sum, want) => sum + want, 0)
  return { kind: 'table', caption: calm(table.caption), head, widths: wants.map((want) => want / all), rows }
}

/** The words of some pieces, without the numbers of their footnotes. */
const textOfPieces = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('')
