import type { Hearer } from '#platform/acts'
import type { Command } from '#platform/commands'
import type { Job, TimetableLine } from '#platform/jobs'
import type { Search } from '#platform/search'
import type { Addition, Route } from '#platform/web'

/**
 * The plug of a room: everything the program needs to know of it. `module.ts` exports one, `app/` reads it.
 * Facts are not here: they speak the language of terminology, and reports asks the doors of the rooms that have some.
 */
export type Room = {
  readonly name: string
  readonly routes?: readonly Route[]
  /** What it adds to pages of rooms below it. */
  readonly adds?: readonly Addition[]
  readonly commands?: readonly Command[]
  readonly jobs?: readonly Job[]
  /** When its jobs are done regularly. */
  readonly timetable?: readonly TimetableLine[]
  readonly hears?: readonly Hearer[]
  readonly search?: Search
}
