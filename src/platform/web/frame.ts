import type { Child } from 'hono/jsx'
import type { Lang } from '#platform/words'
import type { Desk } from './desk.ts'
import type { Page } from './page.ts'

/** One entry of the navigation; `section` is what pages name to be under it. Paths have no language. */
export type NavEntry = { readonly label: string; readonly path: string; readonly section: string }

/** What stands around every page. */
export type FrameParts = {
  /** The network's name in the reader's language. */
  readonly name: string
  readonly nav: readonly NavEntry[]
  /** Where searching leads; no search field without it. */
  readonly search?: string
  /** Who has signed in, and what they can reach from there; for everybody else a link to sign in. */
  readonly reader?: { readonly label: string; readonly links: readonly { label: string; path: string }[] }
  readonly signIn?: string
  /** The same place and content on every page: whom to write to, and when. */
  readonly footer: Child
  /** The zone of the line "printed from". */
  readonly zone: string
  readonly theme?: 'light' | 'dark'
  readonly density?: 'compact'
  /** Single keys do something: only for readers who turned them on. */
  readonly keys?: boolean
}

/** The frame is the program's, not a room's. `bare` is for pages that must not ask the database. */
export type Frame = {
  readonly show: (desk: Desk, page: Page) => FrameParts | Promise<FrameParts>
  readonly bare: (lang: Lang) => FrameParts
}
