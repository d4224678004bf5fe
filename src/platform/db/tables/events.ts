// Written by bin/migrate from the database. Do not edit.
import type { Generated } from 'kysely'
import type { Texts } from '#platform/words'

export type EventsTables = {
  event_countries: {
    event: string
    country: string
    part: 'co-sponsor' | 'about'
  }
  event_entities: {
    event: string
    entity: string
    part: 'organizer' | 'co-sponsor' | 'facilitator' | 'speaker'
    number: Generated<number>
  }
  event_places: {
    event: string
    what: 'country-teams' | 'people'
    number: number
  }
  event_steps: {
    event: string
    number: number
    kind: 'planned' | 'tentative' | 'confirmed' | 'moved' | 'held' | 'cancelled'
    day: string
    was_first: string | null
    was_last: string | null
    was_precise: 'day' | 'month' | null
    reason: Texts | null
    by_person: string | null
  }
  event_totals: {
    event: string
    part: 'organizer' | 'co-sponsor' | 'facilitator' | 'speaker'
    number: number
  }
  events: {
    id: string
    slug: string
    kind: 'side-event' | 'statement' | 'submission' | 'training' | 'webinar' | 'course' | 'information-session' | 'launch' | 'briefing' | 'campaign' | 'observance'
    title: Texts
    first_day: string
    last_day: string
    precise: Generated<'day' | 'month'>
    starts_at: Date | null
    zone: Generated<string>
    place: Texts | null
    platform: string | null
    host: string | null
    observance: string | null
    addressee: Texts | null
    process: Texts | null
    summary: Texts | null
    pillar: string | null
    output: string | null
    document: string | null
    team: string | null
    audience: Generated<string>
    level: Generated<'unclassified' | 'confidential'>
    revision: Generated<number>
  }
  host_meetings: {
    id: string
    slug: string
    name: Texts
    theme: Texts | null
    symbol: string | null
    first_day: string
    last_day: string
    body: string | null
    revision: Generated<number>
  }
  participants: {
    event: string
    kind: 'government' | 'un' | 'civil-society' | 'academia' | 'all'
    number: number
    women: number | null
  }
  speakers: {
    id: string
    event: string
    number: number
    person: string | null
    name: string | null
    body: Texts | null
    entity: string | null
    capacity: 'un-official' | 'independent-expert' | 'network-representative' | 'member-state' | 'moderator' | 'guest'
    topic: Texts | null
  }
}
