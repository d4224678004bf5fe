import type { Day } from '#platform/db'
import { slugFrom } from '#platform/words'
import type { Texts } from '#platform/words'
import { monthOf } from './days.ts'

export const kinds = [
  'side-event',
  'statement',
  'submission',
  'training',
  'webinar',
  'course',
  'information-session',
  'launch',
  'briefing',
  'campaign',
  'observance',
] as const
export type Kind = (typeof kinds)[number]

/** Kinds that are handed over rather than held: they are in the register of statements. */
export const delivered = ['statement', 'submission'] as const satisfies readonly Kind[]

/** In what capacity somebody speaks. An independent expert speaks for no entity. */
export const capacities = [
  'un-official',
  'independent-expert',
  'network-representative',
  'member-state',
  'moderator',
  'guest',
] as const
export type Capacity = (typeof capacities)[number]

export const entityParts = ['organizer', 'co-sponsor', 'facilitator', 'speaker'] as const
export type EntityPart = (typeof entityParts)[number]

export const countryParts = ['co-sponsor', 'about'] as const
export type CountryPart = (typeof countryParts)[number]

/** Whom participants are counted as. `all` is a head count by which nobody asked who they were. */
export const participantKinds = ['government', 'un', 'civil-society', 'academia', 'all'] as const
export type ParticipantKind = (typeof participantKinds)[number]

/** Whom a course offers places to. */
export const placesFor = ['country-teams', 'people'] as const
export type PlacesFor = (typeof placesFor)[number]

/** The states an event can be announced in. */
export const announcedAs = ['planned', 'tentative', 'confirmed'] as const

/** When an event is: both days belong to it. Of a month, the days are its first and its last. */
export type When = { readonly first: Day; readonly last: Day; readonly precise: 'day' | 'month' }

/** Something that was written down about an event, and when. `was` is when it was to be before it moved. */
export type Step = {
  readonly kind: 'planned' | 'tentative' | 'confirmed' | 'moved' | 'held' | 'cancelled'
  readonly day: Day
  readonly was: When | undefined
  readonly reason: Texts | null
}

/** Where an event stands. `unreported`: its days are over and nobody has written down whether it was held. */
export type Standing = 'tentative' | 'planned' | 'confirmed' | 'unreported' | 'held' | 'cancelled'

/** Where an event stands on a day, told by what had been written down until then. Steps are in the order of their days. */
export function standingOf(steps: readonly Step[], when: When, today: Day): Standing {
  const known = steps.filter(({ day }) => day <= today)
  if (known.some(({ kind }) => kind === 'cancelled')) return 'cancelled'
  if (known.some(({ kind }) => kind === 'held')) return 'held'
  if (when.last < today) return 'unreported'
  const last = known.findLast(({ kind }) => kind === 'planned' || kind === 'tentative' || kind === 'confirmed')
  return last?.kind === 'tentative' || last?.kind === 'confirmed' ? last.kind : 'planned'
}

/** When an event was to be, as far as was known on a day: what was moved later still stood where it was. */
export const knownOn = (when: When, steps: readonly Step[], on: Day): When =>
  steps.find(({ kind, day }) => kind === 'moved' && day > on)?.was ?? when

/** The days of an event as they were given, made whole: without an end it is over on its first day; a month is all of it. */
export function settled({
  firstDay,
  lastDay,
  precise = 'day',
}: {
  firstDay: Day
  lastDay?: Day | undefined
  precise?: When['precise'] | undefined
}): When {
  const last = lastDay ?? firstDay
  return precise === 'day'
    ? { first: firstDay, last, precise }
    : { first: monthOf(firstDay).first, last: monthOf(last).last, precise }
}

type Sent = { readonly part: EntityPart; readonly number: number }

/**
 * Taken together: how many people entities sent in a part, and how many entities did. A total that is on record is
 * believed: then nobody knows how many came from each.
 */
export function sumOf(rows: readonly Sent[], part: EntityPart, totals: readonly Sent[] = []) {
  const sent = rows.filter((row) => row.part === part)
  const total = totals.find((one) => one.part === part)?.number
  return { people: total ?? sent.reduce((sum, { number }) => sum + number, 0), entities: sent.length }
}

/** Words of the address that are pages of their own. */
const reserved = new Set(['new', 'statements', 'host-meetings'])

export const isReserved = (slug: string): boolean => reserved.has(slug)

/** The addresses to try for an event, in order: its title, with the year, with the end of its id. */
export function addressesFrom(
  title: Texts,
  { otherwise, first, id }: { otherwise: string; first: Day; id: string },
): string[] {
  const made = slugFrom(title) ?? otherwise
  const longer = [`${made.slice(0, 70)}-${first.slice(0, 4)}`, `${made.slice(0, 70)}-${id.slice(-6)}`]
  return isReserved(made) ? longer : [made, ...longer]
}
