import * as v from 'valibot'
import { act, audience, day, id, optional, refuse } from '#platform/acts'
import { keepsVersion, neededVersion, refuseOddDay, shownWith } from '../concerned.ts'
import { purposes, reaches } from '../document.ts'

/** Records that a version was sent round: to whom, what for, on which day, for which meeting, until when. */
export const circulate = act({
  name: 'documents.circulate',
  asks: v.strictObject({
    id: optional(id),
    version: id,
    day,
    purpose: v.picklist(purposes, 'platform.choose-one'),
    toAudience: audience,
    meeting: optional(id),
    until: optional(day),
  }),
  may: (scene, { version }) => keepsVersion(scene, version),
  async does(scene, { id: given, version: of, day: on, purpose, toAudience, meeting, until }) {
    const version = await neededVersion(scene.tx, of)
    refuseOddDay(scene, version, { day: on, precise: 'day' })
    if (!reaches(version.audience, toAudience))
      refuse('platform.not-understood', {}, { toAudience: 'documents.beyond-its-readers' })
    if (until !== undefined && until < on) refuse('platform.not-understood', {}, { until: 'documents.ends-before' })
    const circulation = given ?? scene.newId()
    await scene.tx
      .insertInto('circulations')
      .values({
        id: circulation,
        version: of,
        day: on,
        purpose,
        to_audience: toAudience,
        meeting: meeting ?? null,
        until: until ?? null,
      })
      .execute()
    return { about: version.id, ...shownWith(version), slug: version.slug, circulation }
  },
})
