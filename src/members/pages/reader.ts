import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'
import type { Names } from '#terminology'

/** What every page of this room knows of its reader: the language, the names of the day, and where links lead. */
export type Reader = {
  readonly lang: Lang
  readonly names: Names
  readonly href: (path: string) => string
  readonly today: Day
}
