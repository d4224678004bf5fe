import * as v from 'valibot'
import type { Day } from '#platform/db'
import { isZone } from '#platform/words'

/** Who meets: the whole network, a pillar, the principals, or the co-chairs between themselves. */
export const kinds = ['plenary', 'pillar', 'principals', 'bilateral'] as const
export type Kind = (typeof kinds)[number]

/** In what capacity somebody took part. A guest gains no rights by it. */
export const capacities = ['chair', 'member', 'guest', 'secretariat'] as const
export type Capacity = (typeof capacities)[number]

/** The zones offered in the form: the duty stations where meetings of the network are called. */
export const zones = [
  'Europe/Zurich',
  'America/New_York',
  'Europe/Vienna',
  'Africa/Nairobi',
  'Europe/Paris',
  'Asia/Bangkok',
  'Africa/Addis_Ababa',
  'Asia/Beirut',
  'America/Santiago',
  'Europe/Rome',
] as const

/** Any zone the runtime knows; the form offers the usual ones. */
export const zone = v.pipe(v.string('platform.required'), v.trim(), v.check(isZone, 'platform.choose-one'))

/** When it starts: `15:00` in the meeting's zone, or an instant with its offset, `2021-06-15T13:00:00Z`. */
export const startTime = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.check((given) => isTimeOfDay(given) || isInstant(given), 'meetings.not-a-time'),
)

export const isTimeOfDay = (given: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d$/.test(given)

const isInstant = (given: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(given) && !Number.isNaN(Date.parse(given))

/** How exactly its day is known. Of a month, the last day is stored. */
export const precisions = ['day', 'month'] as const
export type Precise = (typeof precisions)[number]

/** Where a meeting stands on a day. One whose day went by without a record is neither held nor planned. */
export type Standing = 'planned' | 'held' | 'unrecorded'

export function standingOf({ day, heldOn }: { day: Day; heldOn: Day | null }, today: Day): Standing {
  if (heldOn !== null) return 'held'
  return day < today ? 'unrecorded' : 'planned'
}

/** What the co-chairs say to each other is for them; other meetings are for the network unless somebody says otherwise. */
export const usualAudience = (kind: Kind): string => (kind === 'bilateral' ? 'co-chairs' : 'network')

/** Whether a meeting of a kind may be shown to an audience. The schema refuses the same. */
export const maySee = (kind: Kind, audience: string): boolean =>
  kind !== 'bilateral' || audience === 'co-chairs' || audience === 'secretariat'

/** Whether somebody with these grants arranges such a meeting: calls it, changes it, records that it was held. */
export function mayArrange(
  grants: ReadonlySet<string>,
  { kind, pillar }: { kind: Kind; pillar?: string | null | undefined },
): boolean {
  if (grants.has('secretariat') || grants.has('co-chairs')) return true
  return kind === 'pillar' && typeof pillar === 'string' && grants.has(`lead:${pillar}`)
}

/** The address of a meeting: what it is and when it was first called for. `taken` are addresses that are in use. */
export function slugOf(
  { kind, pillarSlug, day }: { kind: Kind; pillarSlug?: string | undefined; day: Day },
  taken: ReadonlySet<string>,
): string {
  const base = `${kind === 'pillar' && pillarSlug !== undefined ? pillarSlug : kind}-${day}`
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!taken.has(slug)) return slug
  }
}
