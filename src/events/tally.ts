import { participantKinds } from './event.ts'
import type { ParticipantKind } from './event.ts'

/** How many people of a kind took part, in how many events that counted them. */
export type Tallied = {
  readonly kind: ParticipantKind
  readonly events: number
  readonly people: number
  /** Null when not every count says so. */
  readonly women: number | null
}

type Count = { readonly kind: ParticipantKind; readonly number: number; readonly women: number | null }

/** Participants of some events, added up by kind. A kind that nobody counted stands there with a nought. */
export const tallyOf = (counts: readonly Count[]): Tallied[] =>
  participantKinds.map((kind) => {
    const own = counts.filter((count) => count.kind === kind)
    const told = own.every(({ women }) => women !== null)
    return {
      kind,
      events: own.length,
      people: own.reduce((sum, { number }) => sum + number, 0),
      women: told ? own.reduce((sum, { women }) => sum + (women ?? 0), 0) : null,
    }
  })
