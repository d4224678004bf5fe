import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { Kind } from './meeting.ts'

/** A meeting that was held, as facts tell it. */
export type HeldMeeting = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: Texts
  readonly pillar: string | null
  readonly day: Day
  readonly present: number | null
}

/** Meetings held from one day to another, both inclusive, the earliest first. */
export const meetingsIn = (tx: Tx, { from, to }: { from: Day; to: Day }): Promise<HeldMeeting[]> =>
  tx
    .selectFrom('meetings')
    .innerJoin('holdings', 'holdings.meeting', 'meetings.id')
    .select([
      'meetings.id',
      'meetings.slug',
      'meetings.kind',
      'meetings.title',
      'meetings.pillar',
      'holdings.day',
      'holdings.present',
    ])
    .where('holdings.day', '>=', from)
    .where('holdings.day', '<=', to)
    .orderBy('holdings.day')
    .orderBy('meetings.slug')
    .execute()
