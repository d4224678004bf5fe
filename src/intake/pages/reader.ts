import type { Lang } from '#platform/words'

/** Who reads a page of this room, and how its links and buttons are made. */
export type Reader = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly once: () => string
}
