import * as v from 'valibot'
import { act, day, id, optional, refuse, texts, wholeNumber } from '#platform/acts'
import { firstDayOf, lastDayOf } from '#plan'
import type { Tx } from '#platform/db'
import { arranges, meetingOf } from '../arranged.ts'
import { precisions } from '../meeting.ts'
import { attendee, insertAttendees } from './attend.ts'

/** Records that a meeting was held: when, who took part, and, if it is written yet, its note for the record. */
export const recordHolding = act({
  name: 'meetings.record-holding',
  asks: v.strictObject({
    meeting: id,
    day,
    precise: optional(v.picklist(precisions, 'platform.choose-one')),
    record: optional(texts(20_000)),
    present: optional(wholeNumber(0, 100_000)),
    attendees: optional(v.array(attendee)),
  }),
  keeps: ['attendees', 'record'],
  may: arranges,
  async does(scene, { meeting, day: told, precise = 'day', record, present, attendees = [] }) {
    const { audience, level, slug } = await meetingOf(scene, meeting)
    const on = lastDayOf(told, precise)
    if (firstDayOf({ day: on, precise }) > scene.today)
      refuse('platform.not-understood', {}, { day: 'meetings.not-yet' })
    if (await isHeld(scene.tx, meeting)) refuse('meetings.held-already')
    if (present !== undefined && present < attendees.length)
      refuse('platform.not-understood', { n: attendees.length }, { present: 'meetings.fewer-than-named' })
    await scene.tx
      .insertInto('holdings')
      .values({ meeting, day: on, precise, record: record ?? null, present: present ?? null, by_person: scene.by.id })
      .execute()
    await insertAttendees(scene, { meeting, day: on }, attendees)
    return { about: meeting, audience, level, slug }
  },
})

const isHeld = async (tx: Tx, meeting: string): Promise<boolean> =>
  (await tx.selectFrom('holdings').select('meeting').where('holdings.meeting', '=', meeting).executeTakeFirst()) !==
  undefined
