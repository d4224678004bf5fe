import type { Draft } from './drafts.ts'
import type { Mark } from './text.ts'

type Cell = { readonly drafts: Draft[]; span: number }
type Row = { readonly cells: Cell[]; dropped: boolean }
type Table = { readonly rows: Row[] }

/** Takes drafts in the order of the text and makes rows of what stands in tables. */
export type Rows = {
  readonly drafts: Draft[]
  readonly add: (drafts: readonly Draft[]) => void
  readonly openTable: () => void
  readonly closeTable: () => void
  readonly openRow: () => void
  readonly openCell: () => void
  /** How many columns the open cell reaches over, that it only goes on from above, that its row is gone. */
  readonly spanCell: (columns: number) => void
  readonly dropRow: () => void
  readonly inCell: () => boolean
}

export function rowsIn(): Rows {
  const drafts: Draft[] = []
  const open: Table[] = []
  let tables = 0
  const row = (): Row | undefined => open.at(-1)?.rows.at(-1)
  const cell = (): Cell | undefined => row()?.cells.at(-1)
  const add = (given: readonly Draft[]): void => {
    const place = cell()?.drafts ?? drafts
    for (const draft of given) place.push(draft)
  }
  return {
    drafts,
    add,
    openTable: () => void open.push({ rows: [] }),
    closeTable: () => {
      const table = open.pop()
      if (table === undefined) return
      const rows = table.rows.filter(({ dropped }) => !dropped)
      const isFrame = rows.every(({ cells }) => cells.length < 2)
      if (!isFrame) tables += 1
      for (const one of rows) add(isFrame ? one.cells.flatMap((only) => only.drafts) : rowOf(one.cells, tables))
    },
    openRow: () => void open.at(-1)?.rows.push({ cells: [], dropped: false }),
    openCell: () => void row()?.cells.push({ drafts: [], span: 1 }),
    spanCell: (columns) => {
      const one = cell()
      if (one !== undefined) one.span = Math.max(1, Math.min(100, columns))
    },
    dropRow: () => {
      const one = row()
      if (one !== undefined) one.dropped = true
    },
    inCell: () => cell() !== undefined,
  }
}

/** One row: its cells with tabs between. Rows of a table inside one of its cells come after it, as a table of their own. */
function rowOf(given: readonly Cell[], table: number): Draft[] {
  const cells: string[] = []
  const marks: Mark[] = []
  let text = ''
  for (const { drafts, span } of given) {
    if (cells.length > 0) text += '\t'
    const start = text.length
    for (const draft of drafts.filter(({ kind }) => kind !== 'row')) {
      if (text.length > start) text += '\n'
      const shift = text.length
      marks.push(
        ...(draft.marks ?? []).map((mark): Mark => ({ ...mark, from: mark.from + shift, to: mark.to + shift })),
      )
      text += draft.text
    }
    cells.push(text.slice(start))
    for (let more = 1; more < span; more += 1) {
      cells.push('')
      text += '\t'
    }
  }
  const all = given.flatMap(({ drafts }) => drafts)
  const nested = all.filter(({ kind }) => kind === 'row')
  if (text.trim() === '' && marks.length === 0) return nested
  const comments = all.flatMap((draft) => (draft.kind === 'row' ? [] : (draft.comments ?? [])))
  const line = all.find((draft) => draft.line !== undefined)?.line
  return [{ kind: 'row', text, cells, marks, table, comments, ...(line === undefined ? {} : { line }) }, ...nested]
}
