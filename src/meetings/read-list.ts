import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { Kind, Precise } from './meeting.ts'

/** What a list of meetings can be narrowed to. `year` is that of the day it was held, or is planned for. */
export type Narrowed = {
  readonly kind?: Kind | undefined
  readonly pillar?: string | undefined
  readonly year?: number | undefined
}

/** One line of a list. `day` is when it was held, or is planned for. */
export type Listed = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: Texts
  readonly day: Day
  readonly precise: Precise
  readonly heldOn: Day | null
  /** Null when only the day is known. */
  readonly startsAt: Date | null
  readonly zone: string
  readonly pillar: string | null
  readonly audience: string
}

const dayOfMeeting = sql<Day>`coalesce(holdings.day, meetings.day)`

const listed = (tx: Tx) =>
  tx
    .selectFrom('meetings')
    .leftJoin('holdings', 'holdings.meeting', 'meetings.id')
    .select([
      'meetings.id',
      'meetings.slug',
      'meetings.kind',
      'meetings.title',
      'meetings.zone',
      'meetings.pillar',
      'meetings.audience',
      'holdings.day as heldOn',
      dayOfMeeting.as('day'),
      sql<Precise>`coalesce(holdings.precise, meetings.precise)`.as('precise'),
      'meetings.starts_at as startsAt',
    ])

/** Meetings that the viewer may see, the latest first. */
export const meetingsList = (tx: Tx, { kind, pillar, year }: Narrowed = {}): Promise<Listed[]> =>
  listed(tx)
    .$if(kind !== undefined, (query) => query.where('meetings.kind', '=', kind ?? 'plenary'))
    .$if(pillar !== undefined, (query) => query.where('meetings.pillar', '=', pillar ?? ''))
    .$if(year !== undefined, (query) => query.where(sql`extract(year from ${dayOfMeeting})`, '=', year ?? 0))
    .orderBy(dayOfMeeting, 'desc')
    .orderBy('meetings.starts_at', 'desc')
    .orderBy('meetings.slug')
    .execute()

/** Meetings still to come, the nearest first: for what is next. */
export const nextMeetings = (tx: Tx, today: Day, limit: number): Promise<Listed[]> =>
  listed(tx)
    .where('holdings.meeting', 'is', null)
    .where('meetings.day', '>=', today)
    .orderBy('meetings.day')
    .orderBy('meetings.starts_at')
    .orderBy('meetings.slug')
    .limit(limit)
    .execute()

/** Some meetings by their ids, for rooms that refer to them. Those the viewer may not see are not there. */
export async function meetingsNamed(tx: Tx, ids: readonly string[]): Promise<Map<string, Listed>> {
  if (ids.length === 0) return new Map()
  const rows = await listed(tx)
    .where('meetings.id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** A meeting by its address; undefined when there is none to be seen. */
export const meetingAt = (tx: Tx, slug: string): Promise<Listed | undefined> =>
  listed(tx).where('meetings.slug', '=', slug).executeTakeFirst()

/** The years in which there are meetings, the latest first. */
export async function yearsOfMeetings(tx: Tx): Promise<number[]> {
  const rows = await tx
    .selectFrom('meetings')
    .leftJoin('holdings', 'holdings.meeting', 'meetings.id')
    .select(sql<number>`extract(year from ${dayOfMeeting})::int`.as('year'))
    .distinct()
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}
