import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Day } from './connect.ts'

/** A period as the database takes it. Both days belong to it; without an end it is open. */
export const period = (from: Day, to?: Day): string => `[${from},${to ?? ''}]`

/** Whether the period in a column covers a day: `validOn('pillar_leads.valid', day)`. */
export const validOn = (column: string, day: Day): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} @> ${day}::date`

/** Whether the period in a column has a day in common with another. */
export const overlapsWith = (column: string, from: Day, to: Day): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} && daterange(${from}::date, ${to}::date, '[]')`

/** The first day of the period in a column; null when it has been so always. */
export const firstDay = (column: string): RawBuilder<Day | null> => sql<Day | null>`lower(${sql.ref(column)})`

/** The last day of the period in a column, which still belongs to it; null when it is open. */
export const lastDay = (column: string): RawBuilder<Day | null> => sql<Day | null>`upper(${sql.ref(column)}) - 1`
