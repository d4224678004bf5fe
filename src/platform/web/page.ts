import type { Child } from 'hono/jsx'
import type { Crumb } from './components/crumbs.tsx'

/** A page before it stands in its frame. `body` begins with the one `h1`. */
export type Page = {
  /** The thing: it becomes the first part of the browser's title. */
  readonly title: string
  readonly body: Child
  /** The `section` of the navigation entry that is current. */
  readonly section?: string
  readonly crumbs?: readonly Crumb[]
  readonly status?: number
  /** One sentence for search engines and link previews; public pages only. */
  readonly about?: string
  /** Tables and side-by-side texts may take the whole width instead of the measure of a text. */
  readonly wide?: boolean
}

/** A file to hand out. Without a file name it is shown or subscribed to (a calendar, a feed) instead of being saved. */
export type Sending = {
  readonly bytes: Uint8Array | string | ReadableStream<Uint8Array>
  readonly type: string
  readonly filename?: string
}
