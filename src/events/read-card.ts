import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import type { Capacity, CountryPart, EntityPart, ParticipantKind, PlacesFor } from './event.ts'
import { hostMeetingOf } from './host-meetings/host-meeting.ts'
import type { HostMeeting } from './host-meetings/host-meeting.ts'
import { complete, rowsOf } from './read-calendar.ts'
import type { CalendarEntry } from './read-calendar.ts'

/** Everything this room knows of one event, as far as its viewer may see it. */
export type EventCard = Omit<CalendarEntry, 'host'> & {
  readonly output: string | null
  readonly host: HostMeeting | null
} & Part

/** Who has a part in an event. */
export type Part = {
  readonly entities: readonly { readonly entity: string; readonly part: EntityPart; readonly number: number }[]
  readonly countries: readonly { readonly country: string; readonly part: CountryPart }[]
  readonly speakers: readonly Speaker[]
  readonly participants: readonly Count[]
  readonly places: readonly { readonly what: PlacesFor; readonly number: number }[]
  /** How many people entities sent together, where nobody knows how many each did. */
  readonly totals: readonly { readonly part: EntityPart; readonly number: number }[]
}

export type Speaker = {
  readonly number: number
  readonly person: string | null
  readonly name: string | null
  readonly body: Texts | null
  readonly entity: string | null
  readonly capacity: Capacity
  readonly topic: Texts | null
}

export type Count = { readonly kind: ParticipantKind; readonly number: number; readonly women: number | null }

/** An event by its address; undefined when there is none that this viewer may see. */
export async function eventCard(tx: Tx, slug: string, today: Day): Promise<EventCard | undefined> {
  const row = await rowsOf(tx).select('events.host as hostId').where('events.slug', '=', slug).executeTakeFirst()
  if (row === undefined) return undefined
  const { hostId, ...plain } = row
  const [entry] = await complete(tx, [plain], today)
  if (entry === undefined) return undefined
  const parts = await partsOf(tx, [entry.id])
  return {
    ...entry,
    host: hostId === null ? null : ((await hostMeetingOf(tx, hostId)) ?? null),
    ...(parts.get(entry.id) ?? nobody),
  }
}

/** Who has a part in these events, by event. */
export async function partsOf(tx: Tx, events: readonly string[]): Promise<ReadonlyMap<string, Part>> {
  if (events.length === 0) return new Map()
  const [entities, countries, speakers] = [
    await entitiesOf(tx, events),
    await countriesOf(tx, events),
    await speakersOf(tx, events),
  ]
  const [participants, places] = [await countsOf(tx, events), await placesOf(tx, events)]
  const totals = await totalsOf(tx, events)
  const own = <Row extends { event: string }>(rows: readonly Row[], event: string) =>
    rows.filter((row) => row.event === event)
  return new Map(
    events.map((event) => [
      event,
      {
        entities: own(entities, event),
        countries: own(countries, event),
        speakers: own(speakers, event),
        participants: own(participants, event),
        places: own(places, event),
        totals: own(totals, event),
      },
    ]),
  )
}

const nobody: Part = { entities: [], countries: [], speakers: [], participants: [], places: [], totals: [] }

const entitiesOf = (tx: Tx, events: readonly string[]) =>
  tx
    .selectFrom('event_entities')
    .select(['event', 'entity', 'part', 'number'])
    .where('event', 'in', events)
    .orderBy('part')
    .execute()

const countriesOf = (tx: Tx, events: readonly string[]) =>
  tx.selectFrom('event_countries').select(['event', 'country', 'part']).where('event', 'in', events).execute()

const speakersOf = (tx: Tx, events: readonly string[]) =>
  tx
    .selectFrom('speakers')
    .select(['event', 'number', 'person', 'name', 'body', 'entity', 'capacity', 'topic'])
    .where('event', 'in', events)
    .orderBy('number')
    .execute()

const countsOf = (tx: Tx, events: readonly string[]) =>
  tx
    .selectFrom('participants')
    .select(['event', 'kind', 'number', 'women'])
    .where('event', 'in', events)
    .orderBy('number', 'desc')
    .execute()

const totalsOf = (tx: Tx, events: readonly string[]) =>
  tx.selectFrom('event_totals').select(['event', 'part', 'number']).where('event', 'in', events).execute()

const placesOf = (tx: Tx, events: readonly string[]) =>
  tx.selectFrom('event_places').select(['event', 'what', 'number']).where('event', 'in', events).execute()
