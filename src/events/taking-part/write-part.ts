import { sql } from 'kysely'
import type * as v from 'valibot'
import { refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Tx } from '#platform/db'
import type { countryRows, entityRows, participantRows, placeRows, speaker, totalRows } from '../asks.ts'

type Speaker = v.InferOutput<typeof speaker>
type Part = {
  readonly entities?: v.InferOutput<typeof entityRows> | undefined
  readonly countries?: v.InferOutput<typeof countryRows> | undefined
  readonly speakers?: readonly Speaker[] | undefined
  readonly participants?: v.InferOutput<typeof participantRows> | undefined
  readonly places?: v.InferOutput<typeof placeRows> | undefined
  readonly totals?: v.InferOutput<typeof totalRows> | undefined
}

/** Writes down who has a part in an event, whatever of it is given. What was there before in the same part is replaced. */
export async function writePart(scene: Pick<Scene, 'tx' | 'newId'>, event: string, part: Part): Promise<void> {
  const { tx } = scene
  for (const { entity, part: as, number = 1 } of part.entities ?? [])
    await tx
      .insertInto('event_entities')
      .values({ event, entity, part: as, number })
      .onConflict((conflict) => conflict.columns(['event', 'entity', 'part']).doUpdateSet({ number }))
      .execute()
  for (const { country, part: as } of part.countries ?? [])
    await tx
      .insertInto('event_countries')
      .values({ event, country, part: as })
      .onConflict((conflict) => conflict.columns(['event', 'country', 'part']).doNothing())
      .execute()
  for (const one of part.speakers ?? []) await writeSpeaker(scene, event, one)
  await writeCounts(tx, event, part)
}

async function writeCounts(tx: Tx, event: string, { participants, places, totals }: Part): Promise<void> {
  for (const { kind, number, women = null } of participants ?? []) {
    if (women !== null && women > number)
      refuse('platform.not-understood', {}, { women: 'events.more-women-than-people' })
    await tx
      .insertInto('participants')
      .values({ event, kind, number, women })
      .onConflict((conflict) => conflict.columns(['event', 'kind']).doUpdateSet({ number, women }))
      .execute()
  }
  for (const { what, number } of places ?? [])
    await tx
      .insertInto('event_places')
      .values({ event, what, number })
      .onConflict((conflict) => conflict.columns(['event', 'what']).doUpdateSet({ number }))
      .execute()
  for (const { part, number } of totals ?? [])
    await tx
      .insertInto('event_totals')
      .values({ event, part, number })
      .onConflict((conflict) => conflict.columns(['event', 'part']).doUpdateSet({ number }))
      .execute()
}

/** Writes down a speaker after those there are. Somebody may be left without a name, as an official of an entity. */
export async function writeSpeaker(
  { tx, newId }: Pick<Scene, 'tx' | 'newId'>,
  event: string,
  { person, name, body, entity, capacity, topic }: Speaker,
): Promise<void> {
  if (person === undefined && name === undefined && entity === undefined && body === undefined)
    refuse('platform.not-understood', {}, { name: 'events.speaker-is-nobody' })
  if (capacity === 'independent-expert' && entity !== undefined)
    refuse('platform.not-understood', {}, { entity: 'events.expert-of-no-entity' })
  const { next } = await tx
    .selectFrom('speakers')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('event', '=', event)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('speakers')
    .values({
      id: newId(),
      event,
      number: next,
      person: person ?? null,
      name: name ?? null,
      body: body ?? null,
      entity: entity ?? null,
      capacity,
      topic: topic ?? null,
    })
    .execute()
}
