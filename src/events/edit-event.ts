import * as v from 'valibot'
import { act, audience, id, line, optional, refuse, texts, wholeNumber } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { shownIn } from '#platform/clock'
import type { Tx } from '#platform/db'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { pillarFor, refuseOddDays } from './announce-event.ts'
import { arranged, arrangesIt, mayArrange, outcomeOf } from './arrange.ts'
import type { Arranged } from './arrange.ts'
import { startOn, startTime, zone } from './asks.ts'

/** Not in the input: stays as it is. Empty: taken away. */
const changed = <const S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.union([
      v.pipe(
        v.union([v.literal(''), v.record(v.string(), v.literal(''))]),
        v.transform(() => null),
      ),
      v.null(),
      schema,
    ]),
  )

const asks = v.strictObject({
  event: id,
  title: v.optional(texts(300)),
  startsAt: changed(startTime),
  zone: optional(zone),
  place: changed(texts(300)),
  platform: changed(line(200)),
  host: changed(id),
  observance: changed(id),
  addressee: changed(texts(300)),
  process: changed(texts(300)),
  summary: changed(texts(4_000)),
  pillar: changed(id),
  output: changed(id),
  document: changed(id),
  team: changed(id),
  audience: v.optional(audience),
  revision: wholeNumber(1, 1_000_000),
})

type Asked = v.InferOutput<typeof asks>

/** Changes what is said of an event. Its kind and its address stay; its days are moved, not edited. */
export const editEvent = act({
  name: 'events.edit-event',
  asks,
  may: async (scene, { event, pillar }) =>
    (await arrangesIt(scene, { event })) && (pillar === undefined || mayArrange(scene.by.grants, pillar)),
  async does(scene, { event, revision, startsAt, ...asked }) {
    const before = await arranged(scene, event)
    const row = await said(scene.tx, event)
    if (row.revision !== revision) refuse('platform.conflict', { theirs: theirsOf(row), revision: row.revision })
    const pillar = await pillarAfter(scene, row, asked)
    await scene.tx
      .updateTable('events')
      .set({ ...asked, pillar, starts_at: startAfter(before, { ...asked, startsAt }), revision: revision + 1 })
      .where('events.id', '=', event)
      .execute()
    return outcomeOf({ ...before, audience: asked.audience ?? before.audience })
  },
})

async function pillarAfter(scene: Scene, row: Said, { pillar, output }: Pick<Asked, 'pillar' | 'output'>) {
  const after = {
    pillar: pillar === undefined ? row.pillar : pillar,
    output: output === undefined ? row.output : output,
  }
  return pillarFor(scene, { pillar: after.pillar ?? undefined, output: after.output ?? undefined })
}

function startAfter(
  { when, zone: zoneBefore, startsAt: before }: Arranged,
  asked: Pick<Asked, 'startsAt' | 'zone'>,
): Date | null {
  if (asked.startsAt === null) return null
  const zoneName = asked.zone ?? zoneBefore
  if (asked.startsAt === undefined)
    return before === null ? null : startOn(zoneName, when.first, shownIn(zoneBefore, before).time)
  refuseOddDays(when, { startsAt: asked.startsAt })
  return startOn(zoneName, when.first, asked.startsAt)
}

export type Said = Awaited<ReturnType<typeof said>>

/** What is said of an event, as it can be edited. */
export const said = (tx: Tx, event: string) =>
  tx
    .selectFrom('events')
    .select([
      'events.id',
      'events.slug',
      'events.kind',
      'events.title',
      'events.starts_at',
      'events.zone',
      'events.place',
      'events.platform',
      'events.host',
      'events.observance',
      'events.addressee',
      'events.process',
      'events.summary',
      'events.pillar',
      'events.output',
      'events.document',
      'events.team',
      'events.audience',
      'events.revision',
    ])
    .where('events.id', '=', event)
    .executeTakeFirstOrThrow()

/** The same by the names of the form's fields, texts by language: what the form begins with, and what somebody else saved. */
export function theirsOf(row: Said): Record<string, string> {
  const ofTexts = (['title', 'place', 'addressee', 'process', 'summary'] as const).flatMap((name) =>
    langs.map((lang) => [`${name}.${lang}`, textOf(row[name], lang)] as const),
  )
  const ofLines = (['zone', 'platform', 'host', 'observance', 'pillar', 'output', 'document', 'team'] as const).map(
    (name) => [name, row[name] ?? ''] as const,
  )
  const startsAt = row.starts_at === null ? '' : shownIn(row.zone, row.starts_at).time
  const shownTo = row.audience.startsWith('pillar:') ? 'pillar' : row.audience
  return { ...Object.fromEntries([...ofTexts, ...ofLines]), startsAt, audience: shownTo }
}

const textOf = (written: Texts | null, lang: (typeof langs)[number]): string => written?.[lang] ?? ''
