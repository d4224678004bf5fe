import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import * as v from 'valibot'
import { day, line, optional } from '#platform/acts'
import type { Day } from '#platform/db'

/** From when to when something holds, both days inclusive, and who said so. Without a last day it is open. */
export const termFields = { from: day, to: optional(day), source: line(200) }

type Term = { readonly from?: Day | undefined; readonly to?: Day | undefined }

/** A term does not end before it begins. */
export const endsAfterStart = <T extends Term>() =>
  v.check<T, 'members.ends-before-start'>(
    ({ from, to }) => from === undefined || to === undefined || from <= to,
    'members.ends-before-start',
  )

/** The period of a row, cut off after its last day. */
export const endingOn = (last: Day): RawBuilder<string> => sql<string>`daterange(lower(valid), ${last}::date, '[]')`

/** Whether a row holds beyond a day. */
export const goesOnAfter = (last: Day): RawBuilder<boolean> =>
  sql<boolean>`(upper_inf(valid) or upper(valid) > ${last}::date + 1)`

/** Whether a row only begins after a day. */
export const beginsAfter = (last: Day): RawBuilder<boolean> => sql<boolean>`lower(valid) > ${last}::date`

/** The day before. */
export function dayBefore(given: Day): Day {
  return new Date(Date.parse(`${given}T00:00:00Z`) - millisecondsPerDay).toISOString().slice(0, 10)
}

const millisecondsPerDay = 86_400_000
