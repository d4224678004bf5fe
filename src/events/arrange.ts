import { sql } from 'kysely'
import { refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { standingOf } from './event.ts'
import type { Kind, Standing, Step, When } from './event.ts'

/** What an act needs to know of an event before it does anything to it. */
export type Arranged = {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly pillar: string | null
  readonly audience: string
  readonly level: 'unclassified' | 'confidential'
  readonly startsAt: Date | null
  readonly zone: string
  readonly when: When
  readonly steps: readonly Step[]
  readonly standing: Standing
}

/** Whether somebody with these grants arranges the events of a pillar, or of none: announces, changes and reports on them. */
export const mayArrange = (grants: ReadonlySet<string>, pillar: string | null | undefined): boolean =>
  grants.has('secretariat') || grants.has('co-chairs') || (typeof pillar === 'string' && grants.has(`lead:${pillar}`))

/** Whether somebody arranges the events of any pillar at all. */
export const mayArrangeSome = (grants: ReadonlySet<string>): boolean =>
  mayArrange(grants, undefined) || [...grants].some((grant) => grant.startsWith('lead:'))

/** Leave for an act about an event. An event that its caller cannot see is none. */
export async function arrangesIt({ tx, by }: Scene, { event }: { event: string }): Promise<boolean> {
  const row = await tx.selectFrom('events').select('events.pillar').where('events.id', '=', event).executeTakeFirst()
  return row !== undefined && mayArrange(by.grants, row.pillar)
}

/** The event an act is about, held fast until the act is done. */
export async function arranged({ tx, today }: Pick<Scene, 'tx' | 'today'>, event: string): Promise<Arranged> {
  const row = await tx
    .selectFrom('events')
    .select([
      'events.id',
      'events.slug',
      'events.kind',
      'events.pillar',
      'events.audience',
      'events.level',
      'events.starts_at',
      'events.zone',
      'events.first_day',
      'events.last_day',
      'events.precise',
    ])
    .where('events.id', '=', event)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) refuse('events.no-such-event')
  const { starts_at: startsAt, first_day: first, last_day: last, precise, ...rest } = row
  const when = { first, last, precise }
  const steps = (await stepsOf(tx, [event])).get(event) ?? []
  return { ...rest, startsAt, when, steps, standing: standingOf(steps, when, today) }
}

/** What an act about an event leaves behind. */
export const outcomeOf = ({ id, audience, level, slug }: Pick<Arranged, 'id' | 'audience' | 'level' | 'slug'>) => ({
  about: id,
  audience,
  level,
  slug,
})

type NewStep = {
  readonly kind: Step['kind']
  readonly day: Day
  readonly was?: When
  readonly reason?: Texts | undefined
}

/** Writes down what happened to an event, after what was written before. */
export async function writeStep(
  { tx, by }: Pick<Scene, 'tx' | 'by'>,
  event: string,
  { kind, day, was, reason }: NewStep,
): Promise<void> {
  const { next } = await tx
    .selectFrom('event_steps')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('event', '=', event)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('event_steps')
    .values({
      event,
      number: next,
      kind,
      day,
      was_first: was?.first ?? null,
      was_last: was?.last ?? null,
      was_precise: was?.precise ?? null,
      reason: reason ?? null,
      by_person: by.id,
    })
    .execute()
}

/** What was written down about some events, in the order of the days, and of the same day in the order of writing. */
export async function stepsOf(tx: Tx, events: readonly string[]): Promise<ReadonlyMap<string, readonly Step[]>> {
  if (events.length === 0) return new Map()
  const rows = await tx
    .selectFrom('event_steps')
    .select(['event', 'kind', 'day', 'was_first', 'was_last', 'was_precise', 'reason'])
    .where('event', 'in', events)
    .orderBy('day')
    .orderBy('number')
    .execute()
  const grouped = Map.groupBy(rows, ({ event }) => event)
  return new Map([...grouped].map(([event, steps]) => [event, steps.map(stepOf)]))
}

type StepRow = Pick<Step, 'kind' | 'day' | 'reason'> & {
  readonly was_first: Day | null
  readonly was_last: Day | null
  readonly was_precise: When['precise'] | null
}

const stepOf = ({ kind, day, reason, was_first: first, was_last: last, was_precise: precise }: StepRow): Step => ({
  kind,
  day,
  reason,
  was: first === null || last === null || precise === null ? undefined : { first, last, precise },
})
