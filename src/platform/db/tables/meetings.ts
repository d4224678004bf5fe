// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type MeetingsTables = {
  agenda_items: {
    id: string
    meeting: string
    number: number
    title: Texts
    version: string | null
  }
  attendances: {
    id: string
    meeting: string
    person: string | null
    guest: string | null
    guest_of: Texts | null
    entity: string | null
    capacity: Generated<'chair' | 'member' | 'guest' | 'secretariat'>
  }
  holdings: {
    meeting: string
    day: string
    record: Texts | null
    present: number | null
    by_person: string | null
    precise: Generated<'day' | 'month'>
  }
  meetings: {
    id: string
    slug: string
    kind: 'plenary' | 'pillar' | 'principals' | 'bilateral'
    title: Texts
    day: string
    starts_at: Date | null
    zone: Generated<string>
    pillar: string | null
    host: string | null
    platform: string | null
    place: Texts | null
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
    precise: Generated<'day' | 'month'>
  }
}
