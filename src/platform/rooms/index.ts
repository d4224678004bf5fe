import type { Hearer } from '#platform/acts'
import type { Command } from '#platform/commands'
import type { Job } from '#platform/jobs'
import type { Search } from '#platform/search'
import type { Route } from '#platform/web'

/**
 * The plug of a room: everything the program needs to know of it. `module.ts` exports one, `app/` reads it.
 * Facts are not here: they speak the language of terminology, and reports asks the doors of the rooms that have some.
 */
export type Room = {
  readonly name: string
  readonly routes?: readonly Route[]
  readonly commands?: readonly Command[]
  readonly jobs?: readonly Job[]
  readonly hears?: readonly Hearer[]
  readonly search?: Search
}
