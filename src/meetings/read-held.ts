import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { Kind, Precise } from './meeting.ts'

/** A meeting that was held, as facts tell it. */
export type HeldMeeting = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: Texts
  readonly pillar: string | null
  readonly day: Day
  readonly precise: Precise
  readonly present: number | null
  readonly audience: string
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
      'holdings.precise',
      'holdings.present',
      'meetings.audience',
    ])
    .where('meetings.level', '=', 'unclassified')
    .where('holdings.day', '>=', from)
    .where('holdings.day', '<=', to)
    .orderBy('holdings.day')
    .orderBy('meetings.slug')
    .execute()

/** What was on the agendas of some meetings, in order. */
export async function agendasOf(tx: Tx, meetings: readonly string[]): Promise<Map<string, Texts[]>> {
  if (meetings.length === 0) return new Map()
  const rows = await tx
    .selectFrom('agenda_items')
    .select(['agenda_items.meeting', 'agenda_items.title'])
    .where('agenda_items.meeting', 'in', [...meetings])
    .orderBy('agenda_items.number')
    .execute()
  const byMeeting = Map.groupBy(rows, ({ meeting }) => meeting)
  return new Map([...byMeeting].map(([meeting, items]) => [meeting, items.map(({ title }) => title)]))
}
