import * as v from 'valibot'
import { act, audience, day, id, line, refuse, texts, wholeNumber } from '#platform/acts'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { arranges, meetingOf } from '../arranged.ts'
import type { MeetingToChange } from '../arranged.ts'
import { maySee, startTime, zone } from '../meeting.ts'
import { startOn } from './start.ts'

// Not in the input: stays as it is. Empty: taken away.
const changed = <const S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      v.pipe(
        v.record(v.string(), v.literal('')),
        v.transform(() => null),
      ),
      v.null(),
      schema,
    ]),
  )

/** Changes what a meeting is called, when and where it is. Its kind, its pillar and its address stay. */
export const editMeeting = act({
  name: 'meetings.edit-meeting',
  asks: v.strictObject({
    meeting: id,
    title: texts(300),
    day,
    startsAt: changed(startTime),
    zone: v.optional(zone),
    host: changed(id),
    platform: changed(line(300)),
    place: changed(texts(300)),
    audience: v.optional(audience),
    revision: wholeNumber(1, 1_000_000),
  }),
  may: arranges,
  async does(scene, { meeting, revision, startsAt, ...asked }) {
    const { tx } = scene
    const before = await meetingOf(scene, meeting)
    if (before.revision !== revision)
      refuse('platform.conflict', { theirs: theirsOf(before), revision: before.revision })
    const shown = asked.audience ?? before.audience
    if (!maySee(before.kind, shown))
      refuse('platform.not-understood', {}, { audience: 'meetings.bilateral-stays-private' })
    // A meeting that is moved to another day or zone starts at the same hour there.
    const time = startsAt === undefined ? before.time : startsAt
    const where = asked.zone ?? before.zone
    await tx
      .updateTable('meetings')
      .set({
        ...asked,
        // Whoever changes a meeting says its day.
        precise: asked.day === before.day ? before.precise : 'day',
        zone: where,
        audience: shown,
        starts_at: time === null ? null : startOn({ day: asked.day, startsAt: time, zone: where }),
        revision: revision + 1,
      })
      .where('meetings.id', '=', meeting)
      .execute()
    return { about: meeting, audience: shown, slug: before.slug }
  },
})

/** What somebody else saved meanwhile, by the names of the form's fields. */
const theirsOf = (row: MeetingToChange): Record<string, string> => ({
  ...textsOf('title', row.title),
  ...textsOf('place', row.place ?? {}),
  day: row.day,
  startsAt: row.time ?? '',
  zone: row.zone,
  host: row.host ?? '',
  platform: row.platform ?? '',
  audience: row.audience,
})

const textsOf = (name: string, written: Texts): Record<string, string> =>
  Object.fromEntries(langs.map((lang) => [`${name}.${lang}`, written[lang] ?? '']))
