import * as v from 'valibot'
import { job } from '#platform/jobs'
import type { TimetableLine } from '#platform/jobs'
import { undoUntil } from '../intake.ts'

/**
 * Deletes texts of which nothing was made for as long as an import can be undone, and of the others the rows that were kept
 * to put them back, when that is over: what people wrote must not lie in two places for good.
 */
export const forgetOld = job({
  name: 'intake.forget-old',
  asks: v.object({}),
  run: async ({ tx, now }) => {
    const old = await tx.selectFrom('intakes').select(['intakes.id', 'intakes.at']).execute()
    const made = await tx
      .selectFrom('intake_made')
      .select(({ fn }) => ['intake', fn.min('at').as('first')])
      .groupBy('intake')
      .execute()
    const first = new Map(made.map((one) => [one.intake, one.first]))
    const over = old.filter(({ id, at }) => undoUntil(first.get(id) ?? at) < now).map(({ id }) => id)
    const [used, unused] = [over.filter((id) => first.has(id)), over.filter((id) => !first.has(id))]
    if (used.length > 0) await tx.deleteFrom('intake_rows').where('intake', 'in', used).execute()
    if (unused.length === 0) return
    await tx.deleteFrom('intake_steps').where('intake', 'in', unused).execute()
    await tx.deleteFrom('intakes').where('id', 'in', unused).execute()
  },
})

export const timetable: readonly TimetableLine[] = [{ job: 'intake.forget-old', at: '20 3 * * *' }]
