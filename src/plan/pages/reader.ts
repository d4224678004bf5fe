import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'
import type { Names } from '#terminology'

/** What every page of this room knows of its reader: the language, the day it is told for, and what things are called. */
export type Reader = {
  readonly lang: Lang
  readonly names: Names
  /** People as far as the reader may know them, by id. */
  readonly people: ReadonlyMap<string, string>
  readonly href: (path: string) => string
  readonly today: Day
}
