import * as v from 'valibot'
import { act, audience, id, line, optional, refuse, slug, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { mayArrange, outcomeOf, writeStep } from './arrange.ts'
import {
  countryRows,
  days,
  entityRows,
  participantRows,
  placeRows,
  speaker,
  startOn,
  startTime,
  totalRows,
  zone,
} from './asks.ts'
import { addressesFrom, announcedAs, isReserved, kinds, settled } from './event.ts'
import type { When } from './event.ts'
import { pillarOfOutput } from './related.ts'
import { writePart } from './taking-part/write-part.ts'

const asks = v.strictObject({
  id: optional(id),
  slug: optional(slug),
  kind: v.picklist(kinds, 'platform.choose-one'),
  title: texts(300),
  ...days,
  startsAt: optional(startTime),
  zone: optional(zone),
  place: optional(texts(300)),
  platform: optional(line(200)),
  host: optional(id),
  observance: optional(id),
  addressee: optional(texts(300)),
  process: optional(texts(300)),
  summary: optional(texts(4_000)),
  pillar: optional(id),
  output: optional(id),
  document: optional(id),
  team: optional(id),
  audience: optional(audience),
  state: optional(v.picklist(announcedAs, 'platform.choose-one')),
  entities: optional(entityRows),
  countries: optional(countryRows),
  speakers: optional(v.array(speaker)),
  participants: optional(participantRows),
  places: optional(placeRows),
  totals: optional(totalRows),
})

type Asked = v.InferOutput<typeof asks>

/** Puts an event into the calendar: planned, confirmed, or still to be confirmed. */
export const announceEvent = act({
  name: 'events.announce-event',
  asks,
  may: async ({ tx, by, today }, { pillar, output }) =>
    mayArrange(by.grants, pillar ?? (await pillarOfOutput(tx, output, today))),
  async does(scene, asked) {
    const when = settled(asked)
    refuseOddDays(when, asked)
    const pillar = await pillarFor(scene, asked)
    const event = asked.id ?? scene.newId()
    const shown = asked.audience ?? 'public'
    const address = await insertEvent(scene, { asked, event, when, pillar, audience: shown })
    await writeStep(scene, event, { kind: asked.state ?? 'planned', day: scene.today })
    await writePart(scene, event, asked)
    return outcomeOf({ id: event, audience: shown, level: 'unclassified', slug: address })
  },
  // Who speaks is on the event, where it can be taken back; the ledger keeps its rows for ever.
  keeps: ['speakers'],
})

/** Refuses an event that ends before it begins, and an hour on a day that nobody knows yet. */
export function refuseOddDays({ first, last, precise }: When, { startsAt }: { startsAt?: string | undefined }): void {
  if (last < first) refuse('platform.not-understood', {}, { lastDay: 'events.ends-before-it-begins' })
  if (precise === 'month' && startsAt !== undefined)
    refuse('platform.not-understood', {}, { startsAt: 'events.no-hour-in-a-month' })
}

/** The pillar of the event: that of its output, when it serves one. */
export async function pillarFor(
  { tx, today }: Scene,
  { pillar, output }: Pick<Asked, 'pillar' | 'output'>,
): Promise<string | null> {
  const served = await pillarOfOutput(tx, output, today)
  if (output !== undefined && served === undefined)
    refuse('platform.not-understood', {}, { output: 'platform.no-such-record' })
  if (served !== undefined && pillar !== undefined && served !== pillar)
    refuse('platform.not-understood', {}, { output: 'events.output-of-another-pillar' })
  return pillar ?? served ?? null
}

type Inserting = {
  readonly asked: Asked
  readonly event: string
  readonly when: When
  readonly pillar: string | null
  readonly audience: string
}

async function insertEvent({ tx }: Scene, { asked, event, when, pillar, audience: shown }: Inserting): Promise<string> {
  const zoneName = asked.zone ?? 'Europe/Zurich'
  const row = {
    id: event,
    kind: asked.kind,
    title: asked.title,
    first_day: when.first,
    last_day: when.last,
    precise: when.precise,
    starts_at: asked.startsAt === undefined ? null : startOn(zoneName, when.first, asked.startsAt),
    zone: zoneName,
    place: asked.place ?? null,
    platform: asked.platform ?? null,
    host: asked.host ?? null,
    observance: asked.observance ?? null,
    addressee: asked.addressee ?? null,
    process: asked.process ?? null,
    summary: asked.summary ?? null,
    pillar,
    output: asked.output ?? null,
    document: asked.document ?? null,
    team: asked.team ?? null,
    audience: shown,
  }
  for (const address of addressesFor(asked, event)) {
    const done = await tx
      .insertInto('events')
      .values({ ...row, slug: address })
      // An address may be taken by an event that this person cannot see.
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst()
    if (done.numInsertedOrUpdatedRows === 1n) return address
  }
  return refuse('platform.not-understood', {}, { slug: 'events.address-taken' })
}

/** The addresses to try, in order. One that was given is not changed. */
function addressesFor({ slug: given, title, kind, firstDay }: Asked, event: string): string[] {
  if (given !== undefined) return isReserved(given) ? [] : [given]
  return addressesFrom(title, { otherwise: `${kind}-${firstDay}`, first: firstDay, id: event })
}
