import * as v from 'valibot'
import { day, id, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'

/** What follows from a decision: who does it, by when or after what. */
export const followUp = v.strictObject({
  id: optional(id),
  text: texts(1000),
  entity: optional(id),
  person: optional(id),
  due: optional(day),
  waitsFor: optional(id),
})
export type FollowUpAsked = v.InferOutput<typeof followUp>

/** Writes down follow-ups of a decision and gives their ids. One without a day and without a trigger would never come up again. */
export async function insertFollowUps(
  { tx, newId }: Scene,
  decision: string,
  followUps: readonly FollowUpAsked[],
  /** Where they stand in what was asked: the name of the list, or nothing when there is one only. */
  list?: string,
): Promise<string[]> {
  const rows = followUps.map(({ id: given, text, entity, person, due, waitsFor }, at) => {
    if (due === undefined && waitsFor === undefined)
      refuse(
        'platform.not-understood',
        {},
        { [list === undefined ? 'due' : `${list}.${at}.due`]: 'decisions.due-or-trigger' },
      )
    return {
      id: given ?? newId(),
      decision,
      text,
      entity: entity ?? null,
      person: person ?? null,
      due: due ?? null,
      waits_for: waitsFor ?? null,
    }
  })
  if (rows.length > 0) await tx.insertInto('follow_ups').values(rows).execute()
  return rows.map((row) => row.id)
}
