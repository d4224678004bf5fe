import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Kind } from './meeting.ts'

/** How many meetings of one kind, of one pillar, were held in a period, and on which days the first and the last. */
export type Count = {
  readonly kind: Kind
  readonly pillar: string | null
  readonly n: number
  readonly first: Day
  readonly last: Day
}

/** Meetings held from one day to another, both inclusive, by kind and pillar. A planned meeting is not counted. */
export const meetingCounts = (tx: Tx, { from, to }: { from: Day; to: Day }): Promise<Count[]> =>
  tx
    .selectFrom('meetings')
    .innerJoin('holdings', 'holdings.meeting', 'meetings.id')
    .select(({ fn }) => [
      'meetings.kind',
      'meetings.pillar',
      fn.countAll<number>().as('n'),
      fn.min<Day>('holdings.day').as('first'),
      fn.max<Day>('holdings.day').as('last'),
    ])
    .where('holdings.day', '>=', from)
    .where('holdings.day', '<=', to)
    .groupBy(['meetings.kind', 'meetings.pillar'])
    .orderBy('meetings.kind')
    .execute()

/** How many of a kind and pillar were held in one quarter of a year, 1 to 4. */
export type QuarterCount = {
  readonly kind: Kind
  readonly pillar: string | null
  readonly quarter: number
  readonly n: number
}

/** Meetings held in a year, by kind, pillar and quarter. */
export const quarterCounts = (tx: Tx, year: number): Promise<QuarterCount[]> =>
  tx
    .selectFrom('meetings')
    .innerJoin('holdings', 'holdings.meeting', 'meetings.id')
    .select(({ fn }) => [
      'meetings.kind',
      'meetings.pillar',
      sql<number>`extract(quarter from holdings.day)::int`.as('quarter'),
      fn.countAll<number>().as('n'),
    ])
    .where(sql`extract(year from holdings.day)`, '=', year)
    .groupBy(['meetings.kind', 'meetings.pillar', 'quarter'])
    .execute()
