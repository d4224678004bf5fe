import * as v from 'valibot'
import { act, day, id, wholeNumber } from '#platform/acts'
import { period } from '#platform/db'
import { mayHighlight } from '../leave.ts'
import { refuseEarlyEnd } from '../term.ts'

export const highlightKinds = ['output', 'document', 'event', 'decision', 'meeting', 'engagement'] as const

/** Marks a record as primary work of a period; the rank is its place in the list, the smallest first. */
export const markHighlight = act({
  name: 'plan.mark-highlight',
  asks: v.strictObject({
    subject: id,
    kind: v.picklist(highlightKinds, 'platform.choose-one'),
    rank: wholeNumber(1, 999),
    from: day,
    to: day,
  }),
  may: mayHighlight,
  async does({ tx, by }, { subject, kind, rank, from, to }) {
    refuseEarlyEnd({ from, to })
    const row = { subject, kind, rank, period: period(from, to), by_person: by.id }
    await tx.insertInto('highlights').values(row).execute()
    return { about: subject }
  },
})
