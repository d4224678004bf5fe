import * as v from 'valibot'
import { act, day, id, optional, texts } from '#platform/acts'
import { keepsVersion, neededVersion, refuseOddDay, shownWith } from '../concerned.ts'
import { precisions, storedDay } from '../document.ts'

/** Records when a version reached its final form, which may be long after it was adopted. */
export const recordFinalisation = act({
  name: 'documents.record-finalisation',
  asks: v.strictObject({
    version: id,
    day,
    precise: optional(v.picklist(precisions, 'platform.choose-one')),
    note: optional(texts(1000)),
  }),
  may: (scene, { version }) => keepsVersion(scene, version),
  async does(scene, { version: of, day: on, precise = 'day', note }) {
    const version = await neededVersion(scene.tx, of)
    refuseOddDay(scene, version, { day: on, precise })
    await scene.tx
      .insertInto('finalisations')
      .values({ version: of, day: storedDay({ day: on, precise }), precise, note: note ?? null })
      .execute()
    return { about: version.id, ...shownWith(version), slug: version.slug }
  },
})
