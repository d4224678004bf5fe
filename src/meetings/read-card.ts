import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { localTime } from './arranged.ts'
import type { Capacity, Kind, Precise } from './meeting.ts'

/** Everything this room knows of one meeting, as far as the viewer may see it. */
export type MeetingCard = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: Texts
  readonly day: Day
  readonly precise: Precise
  readonly startsAt: Date | null
  readonly time: string | null
  readonly zone: string
  readonly pillar: string | null
  readonly host: string | null
  readonly platform: string | null
  readonly place: Texts | null
  readonly audience: string
  readonly revision: number
  readonly held: Held | undefined
  readonly agenda: readonly AgendaItem[]
  readonly attendances: readonly Attendance[]
}

export type Held = {
  readonly day: Day
  readonly precise: Precise
  readonly record: Texts | null
  readonly present: number | null
}

export type AgendaItem = {
  readonly id: string
  readonly number: number
  readonly title: Texts
  /** The version of a document that is on the table. */
  readonly version: string | null
}

export type Attendance = {
  readonly person: string | null
  readonly guest: string | null
  readonly guestOf: Texts | null
  readonly entity: string | null
  readonly capacity: Capacity
}

/** A meeting by its address; undefined when there is none that this viewer may see. */
export async function meetingCard(tx: Tx, slug: string): Promise<MeetingCard | undefined> {
  const row = await bare(tx).where('meetings.slug', '=', slug).executeTakeFirst()
  if (row === undefined) return undefined
  const held = await tx
    .selectFrom('holdings')
    .select(['holdings.day', 'holdings.precise', 'holdings.record', 'holdings.present'])
    .where('holdings.meeting', '=', row.id)
    .executeTakeFirst()
  return { ...row, held, agenda: await agendaOf(tx, row.id), attendances: await attendancesOf(tx, row.id) }
}

const bare = (tx: Tx) =>
  tx
    .selectFrom('meetings')
    .select([
      'meetings.id',
      'meetings.slug',
      'meetings.kind',
      'meetings.title',
      'meetings.day',
      'meetings.precise',
      'meetings.starts_at as startsAt',
      'meetings.zone',
      'meetings.pillar',
      'meetings.host',
      'meetings.platform',
      'meetings.place',
      'meetings.audience',
      'meetings.revision',
      localTime.as('time'),
    ])

const agendaOf = (tx: Tx, meeting: string): Promise<AgendaItem[]> =>
  tx
    .selectFrom('agenda_items')
    .select(['agenda_items.id', 'agenda_items.number', 'agenda_items.title', 'agenda_items.version'])
    .where('agenda_items.meeting', '=', meeting)
    .orderBy('agenda_items.number')
    .execute()

const attendancesOf = (tx: Tx, meeting: string): Promise<Attendance[]> =>
  tx
    .selectFrom('attendances')
    .select([
      'attendances.person',
      'attendances.guest',
      'attendances.guest_of as guestOf',
      'attendances.entity',
      'attendances.capacity',
    ])
    .where('attendances.meeting', '=', meeting)
    .execute()
