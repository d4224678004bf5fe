import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'

/** What every page of this room knows of its reader. `once` gives a new id for each button. */
export type Reader = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly today: Day
  readonly once: () => string
}
