import type { Child } from 'hono/jsx'
import type { House } from '#platform/acts'
import type { Day, Tx, Viewer } from '#platform/db'
import type { Lang } from '#platform/words'

/**
 * What a handler is handed: one reader, one request, one read-only transaction in which the database shows only what
 * this reader may see. `today` is the day by the house's clock.
 */
export type Desk = {
  readonly tx: Tx
  readonly by: Viewer
  readonly lang: Lang
  readonly now: Date
  readonly today: Day
  /** The parts of the address, by their names in the route's path. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly house: House
  /** The address without its language: `/o/2.3`. */
  readonly path: string
  /** The address of a page in the reader's language. */
  readonly href: (path: string) => string
  /** A cookie of ours, by its plain name. */
  readonly cookie: (name: string) => string | undefined
  /** What rooms above add to the page of this route about this record, each a section of its own. */
  readonly additions: (to: string, about: string) => Promise<readonly Child[]>
}

/** A cookie to leave with the browser; `value: null` takes it away. Always HttpOnly, SameSite=Lax, for the whole site. */
export type Cookie = { readonly name: string; readonly value: string | null; readonly seconds?: number }

/** The cookie that holds the session's token. */
export const sessionCookie = 'session'

/** What there is not, and what the reader may not see, is answered by the same page. */
export class NotFound extends Error {
  constructor() {
    super('not found')
    this.name = 'NotFound'
  }
}

export function notFound(): never {
  throw new NotFound()
}
