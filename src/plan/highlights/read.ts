import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { firstDay, lastDay, overlapsWith } from '#platform/db'
import type { highlightKinds } from './mark-highlight.ts'

export type Highlight = {
  readonly subject: string
  readonly kind: (typeof highlightKinds)[number]
  readonly rank: number
  readonly from: Day
  readonly to: Day
}

/** The records marked as primary work of a period, in their order. */
export async function highlightsIn(tx: Tx, from: Day, to: Day): Promise<Highlight[]> {
  const rows = await tx
    .selectFrom('highlights')
    .select([
      'highlights.subject',
      'highlights.kind',
      'highlights.rank',
      firstDay('highlights.period').as('first'),
      lastDay('highlights.period').as('last'),
    ])
    .where(overlapsWith('highlights.period', from, to))
    .orderBy('highlights.rank')
    .orderBy(sql`lower(highlights.period)`)
    .orderBy('highlights.subject')
    .execute()
  return rows.map(({ first, last, ...row }) => ({ ...row, from: first ?? from, to: last ?? to }))
}

/** The mark of a record for the period that begins on a day, if there is one. */
export const highlightAt = (
  tx: Tx,
  subject: string,
  from: Day,
): Promise<Pick<Highlight, 'subject' | 'kind'> | undefined> =>
  tx
    .selectFrom('highlights')
    .select(['highlights.subject', 'highlights.kind'])
    .where('highlights.subject', '=', subject)
    .where(sql<boolean>`lower(highlights.period) = ${from}::date`)
    .executeTakeFirst()
