import { directionOf } from './direction.ts'
import type { Block, Comment, Format, Mark, Note, Place, Remark, Text } from './text.ts'

/** A block while its format is being read: it has no place among the others yet. */
export type Draft = {
  readonly kind: Block['kind']
  readonly level?: number
  readonly number?: string
  readonly text: string
  readonly marks?: readonly Mark[]
  readonly cells?: readonly string[]
  readonly table?: number
  readonly line?: number
  readonly page?: number
  /** Keys of the comments that people hung on it. */
  readonly comments?: readonly string[]
}

type Unplaced<T> = Omit<T, 'place'>

/** What a reader of one format found. */
export type Found = {
  readonly format: Format
  readonly title?: string | null
  readonly pages?: number
  readonly drafts: readonly Draft[]
  readonly notes?: readonly Unplaced<Note>[]
  readonly comments?: readonly Unplaced<Comment>[]
  readonly remarks?: readonly Remark[]
}

/** Gives every block its place, every note the place where it is called, every comment the place where it hangs. */
export function textOfDrafts({ format, title, pages, drafts, notes = [], comments = [], remarks = [] }: Found): Text {
  const blocks = drafts.map((draft, at): Block => blockOf(draft, at + 1))
  const callers = new Map(blocks.flatMap(({ marks, place }) => marks.filter(isCall).map(({ note }) => [note, place])))
  const hangers = new Map(
    drafts.flatMap((draft, at) => (draft.comments ?? []).map((key) => [key, placeOf(draft, at + 1)])),
  )
  const end: Place = blocks.at(-1)?.place ?? { part: 1 }
  return {
    format,
    title: title ?? titleOf(blocks),
    lang: null,
    direction: directionOf(blocks.map(({ text }) => text)),
    pages: pages ?? null,
    blocks,
    notes: notes.map((note) => ({ ...note, place: callers.get(note.key) ?? end })),
    comments: comments.map((comment) => ({ ...comment, place: hangers.get(comment.key) ?? end })),
    cleaned: [],
    remarks,
  }
}

function blockOf(draft: Draft, part: number): Block {
  const { kind, level, number, text, marks = [], cells, table } = draft
  return {
    kind,
    ...(level === undefined ? {} : { level }),
    ...(number === undefined ? {} : { number }),
    text,
    place: placeOf(draft, part),
    marks,
    ...(cells === undefined ? {} : { cells }),
    ...(table === undefined ? {} : { table }),
  }
}

const placeOf = ({ line, page }: Draft, part: number): Place => ({
  part,
  ...(line === undefined ? {} : { line }),
  ...(page === undefined ? {} : { page }),
})

const isCall = (mark: Mark): mark is Extract<Mark, { kind: 'note' }> => mark.kind === 'note'

/** A text that begins with a heading of its own, without a number, is called by it. */
function titleOf([first, second]: readonly Block[]): string | null {
  const begins = first?.kind === 'heading' && first.number === undefined && second !== undefined
  return begins ? first.text : null
}
