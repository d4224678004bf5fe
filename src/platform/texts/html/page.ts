import type { Draft } from '../drafts.ts'
import { newPassage } from '../passage.ts'
import type { Change, Passage } from '../passage.ts'
import { rowsIn } from '../rows.ts'
import type { Rows } from '../rows.ts'

/** A list that is open: how it counts, and what comes next. */
export type List = { readonly manner: string | undefined; next: number }

/** What the block that is being read will be. */
export type Coming = {
  readonly kind: 'heading' | 'item' | 'paragraph'
  readonly level?: number
  readonly number?: string
}

/** A page while it is being read. */
export type Page = {
  readonly rows: Rows
  readonly notes: Map<string, Draft[]>
  readonly called: Set<string>
  readonly lists: List[]
  readonly links: (string | undefined)[]
  readonly changes: Change[]
  passage: Passage
  coming: Coming | undefined
  line: number | undefined
  /** How many tags are open, and how deep we are in something that nobody sees, in text whose spaces count, in a note. */
  depth: number
  skipping: number
  verbatim: number
  note: { readonly key: string; depth: number } | undefined
  inTitle: boolean
  title: string
  lang: string | null
  hidden: number
}

export const newPage = (): Page => ({
  rows: rowsIn(),
  notes: new Map(),
  called: new Set(),
  lists: [],
  links: [],
  changes: [],
  passage: newPassage(),
  coming: undefined,
  line: undefined,
  depth: 0,
  skipping: 0,
  verbatim: 0,
  note: undefined,
  inTitle: false,
  title: '',
  lang: null,
  hidden: 0,
})
