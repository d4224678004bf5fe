import * as v from 'valibot'
import { act, day, id, optional } from '#platform/acts'
import { keepsVersion, neededVersion, refuseOddDay, shownWith } from '../concerned.ts'
import { bodies, methods, precisions, storedDay } from '../document.ts'

/** Records that a body adopted a version, on a day, by a method. A body adopts a version once. */
export const recordAdoption = act({
  name: 'documents.record-adoption',
  asks: v.strictObject({
    id: optional(id),
    version: id,
    day,
    precise: optional(v.picklist(precisions, 'platform.choose-one')),
    body: v.picklist(bodies, 'platform.choose-one'),
    method: v.picklist(methods, 'platform.choose-one'),
    meeting: optional(id),
    decision: optional(id),
  }),
  may: (scene, { version }) => keepsVersion(scene, version),
  async does(scene, { id: given, version: of, day: on, precise = 'day', body, method, meeting, decision }) {
    const version = await neededVersion(scene.tx, of)
    refuseOddDay(scene, version, { day: on, precise })
    await scene.tx
      .insertInto('adoptions')
      .values({
        id: given ?? scene.newId(),
        version: of,
        day: storedDay({ day: on, precise }),
        precise,
        body,
        method,
        meeting: meeting ?? null,
        decision: decision ?? null,
      })
      .execute()
    return { about: version.id, ...shownWith(version), slug: version.slug }
  },
})
