import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { arranges, meetingOf } from '../arranged.ts'
import { attendee, insertAttendees } from './attend.ts'

/** Adds people to the list of participants: of a meeting that was held, or those who are expected at one that is planned. */
export const addAttendance = act({
  name: 'meetings.add-attendance',
  asks: v.strictObject({ meeting: id, attendees: v.pipe(v.array(attendee), v.minLength(1, 'platform.required')) }),
  keeps: ['attendees'],
  may: arranges,
  async does(scene, { meeting, attendees }) {
    const { audience, level, slug, day } = await meetingOf(scene, meeting)
    await insertAttendees(scene, { meeting, day }, attendees)
    return { about: meeting, audience, level, slug }
  },
})
