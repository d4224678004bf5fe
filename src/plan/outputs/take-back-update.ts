import * as v from 'valibot'
import { act, id, refuse } from '#platform/acts'

/**
 * Takes an update back that one has written oneself: it was about something else, or told twice. The ledger keeps that it
 * was there. What was built on it in the meantime keeps it where it is.
 */
export const takeBackUpdate = act({
  name: 'plan.take-back-update',
  asks: v.strictObject({ update: id }),
  may: ({ by }) => by.id !== null,
  async does({ tx, by }, { update }) {
    const own = await tx
      .selectFrom('updates')
      .select('updates.output')
      .where('updates.id', '=', update)
      .where('updates.by_person', '=', by.id)
      .executeTakeFirst()
    if (own === undefined) refuse('plan.no-update-of-yours')
    await tx.deleteFrom('update_files').where('update_files.reported', '=', update).execute()
    await tx.deleteFrom('updates').where('updates.id', '=', update).execute()
    return { about: own.output, update }
  },
})
