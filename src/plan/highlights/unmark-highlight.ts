import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, id, refuse } from '#platform/acts'
import { mayHighlight } from '../leave.ts'
import { highlightAt } from './read.ts'

/** Takes the mark of a highlight away again; `from` is the first day of the period it was marked for. */
export const unmarkHighlight = act({
  name: 'plan.unmark-highlight',
  asks: v.strictObject({ subject: id, from: day }),
  async may(scene, { subject, from }) {
    return mayHighlight(scene, (await highlightAt(scene.tx, subject, from)) ?? { subject, kind: 'output' })
  },
  async does({ tx }, { subject, from }) {
    const gone = await tx
      .deleteFrom('highlights')
      .where('highlights.subject', '=', subject)
      .where(sql<boolean>`lower(period) = ${from}::date`)
      .executeTakeFirst()
    if (gone.numDeletedRows === 0n) refuse('plan.no-such-highlight')
    return { about: subject }
  },
})
