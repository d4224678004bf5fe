import type { Hearer } from '#platform/acts'
import type { Command } from '#platform/commands'
import type { Job, TimetableLine } from '#platform/jobs'
import type { Receiver } from '#platform/post'
import type { QuestionKind } from '#platform/questions'
import type { Search } from '#platform/search'
import type { Addition, Route } from '#platform/web'
import type { Day, Tx, Viewer } from '#platform/db'
import type { Lang, SayByKey } from '#platform/words'

/**
 * What people call a record in a language, and where it is read, if it is read anywhere. `lang` is that of the label when
 * it is another.
 */
export type Label = {
  readonly label: string
  readonly lang?: Lang | undefined
  readonly path?: string | undefined
}

/** The labels of those of the ids that are records of the room and that the viewer may see. */
export type Labels = (tx: Tx, ids: readonly string[], lang: Lang) => Promise<ReadonlyMap<string, Label>>

/**
 * Something that waits for the viewer in person: `key` is said by the room with `values`, `path` is where it is done. `since`
 * is the day since when it waits.
 */
export type Need = {
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
  readonly path: string
  readonly since?: Day
}

/** What waits for a viewer in the room, on Home and in their letters. */
export type Needs = (tx: Tx, viewer: { readonly by: Viewer; readonly today: Day }) => Promise<readonly Need[]>

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
  /** Which addresses of ours it answers for. */
  readonly receives?: readonly Receiver[]
  /** What it can ask of people. */
  readonly questions?: readonly QuestionKind[]
  readonly needs?: Needs
  readonly search?: Search
  /** Its words, for channels that are no room's own: what was refused, and `<room>.did-<verb>` for the log. */
  readonly voice?: (lang: Lang) => SayByKey
  /** What its records are called, for the log. */
  readonly labels?: Labels
}
