import * as v from 'valibot'
import { id, line, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { affiliationsOn } from '#members'
import { capacities } from '../meeting.ts'

/** Somebody who took part: a person of the register, or a guest by name and body. */
export const attendee = v.strictObject({
  person: optional(id),
  guest: optional(line(200)),
  guestOf: optional(texts(200)),
  entity: optional(id),
  capacity: optional(v.picklist(capacities, 'platform.choose-one')),
})
export type Attendee = v.InferOutput<typeof attendee>

/**
 * Writes down who took part on a day. A person stands for the entity they belonged to then, unless another is named;
 * a guest is only ever a guest.
 */
export async function insertAttendees(
  { tx, newId }: Scene,
  { meeting, day }: { meeting: string; day: string },
  attendees: readonly Attendee[],
): Promise<void> {
  if (attendees.length === 0) return
  for (const one of attendees) refuseOddAttendee(one)
  const people = attendees.flatMap(({ person }) => person ?? [])
  const entityOf = await affiliationsOn(tx, people, day)
  const rows = attendees.map(({ person, guest, guestOf, entity, capacity }) => ({
    id: newId(),
    meeting,
    person: person ?? null,
    guest: guest ?? null,
    guest_of: guestOf ?? null,
    entity: entity ?? (person === undefined ? null : (entityOf.get(person) ?? null)),
    capacity: guest === undefined ? (capacity ?? 'member') : ('guest' as const),
  }))
  await tx.insertInto('attendances').values(rows).execute()
}

function refuseOddAttendee({ person, guest, capacity }: Attendee): void {
  if ((person === undefined) === (guest === undefined)) refuse('meetings.person-or-guest')
  if (guest !== undefined && capacity !== undefined && capacity !== 'guest')
    refuse('meetings.guest-is-guest', { guest })
}
