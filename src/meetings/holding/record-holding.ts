import * as v from 'valibot'
import { act, day, id, optional, refuse, texts, wholeNumber } from '#platform/acts'
import type { Tx } from '#platform/db'
import { arranges, meetingOf } from '../arranged.ts'
import { attendee, insertAttendees } from './attend.ts'

/** Records that a meeting was held: when, who took part, and, if it is written yet, its note for the record. */
export const recordHolding = act({
  name: 'meetings.record-holding',
  asks: v.strictObject({
    meeting: id,
    day,
    record: optional(texts(20_000)),
    present: optional(wholeNumber(0, 100_000)),
    attendees: optional(v.array(attendee)),
  }),
  keeps: ['attendees', 'record'],
  may: arranges,
  async does(scene, { meeting, day: on, record, present, attendees = [] }) {
    const { audience, level, slug } = await meetingOf(scene, meeting)
    if (on > scene.today) refuse('platform.not-understood', {}, { day: 'meetings.not-yet' })
    if (await isHeld(scene.tx, meeting)) refuse('meetings.held-already')
    if (present !== undefined && present < attendees.length)
      refuse('platform.not-understood', { n: attendees.length }, { present: 'meetings.fewer-than-named' })
    await scene.tx
      .insertInto('holdings')
      .values({ meeting, day: on, record: record ?? null, present: present ?? null, by_person: scene.by.id })
      .execute()
    await insertAttendees(scene, { meeting, day: on }, attendees)
    return { about: meeting, audience, level, slug }
  },
})

const isHeld = async (tx: Tx, meeting: string): Promise<boolean> =>
  (await tx.selectFrom('holdings').select('meeting').where('holdings.meeting', '=', meeting).executeTakeFirst()) !==
  undefined
