import * as v from 'valibot'
import { act, audience, day, id, line, optional, refuse, slug, texts } from '#platform/acts'
import { lastDayOf } from '#plan'
import type { Tx } from '#platform/db'
import { kinds, mayArrange, maySee, precisions, slugOf, startTime, usualAudience, zone } from '../meeting.ts'
import type { Kind } from '../meeting.ts'
import { pillarsNow } from '../around.ts'
import { startOn } from './start.ts'

/** Calls a meeting for a day. */
export const planMeeting = act({
  name: 'meetings.plan-meeting',
  asks: v.strictObject({
    id: optional(id),
    slug: optional(slug),
    kind: v.picklist(kinds, 'platform.choose-one'),
    title: texts(300),
    day,
    precise: optional(v.picklist(precisions, 'platform.choose-one')),
    startsAt: optional(startTime),
    zone: optional(zone),
    pillar: optional(id),
    host: optional(id),
    platform: optional(line(300)),
    place: optional(texts(300)),
    audience: optional(audience),
  }),
  may: ({ by }, { kind, pillar }) => mayArrange(by.grants, { kind, pillar }),
  async does({ tx, newId }, { id: given, slug: wanted, startsAt, zone: where = usualZone, ...told }) {
    const { precise = 'day' } = told
    const asked = { ...told, day: lastDayOf(told.day, precise) }
    const shown = asked.audience ?? usualAudience(asked.kind)
    refuseOddities({ ...asked, audience: shown })
    if (precise === 'month' && startsAt !== undefined)
      refuse('platform.not-understood', {}, { startsAt: 'meetings.no-hour-in-a-month' })
    const meeting = given ?? newId()
    const address = wanted ?? (await freeSlug(tx, asked))
    const starts = startsAt === undefined ? null : startOn({ day: asked.day, startsAt, zone: where })
    await tx
      .insertInto('meetings')
      .values({
        id: meeting,
        slug: address,
        kind: asked.kind,
        title: asked.title,
        day: asked.day,
        precise,
        starts_at: starts,
        zone: where,
        pillar: asked.pillar ?? null,
        host: asked.host ?? null,
        platform: asked.platform ?? null,
        place: asked.place ?? null,
        audience: shown,
      })
      .execute()
    return {
      about: meeting,
      audience: shown,
      slug: address,
      ...(asked.host === undefined ? {} : { forEntity: asked.host }),
    }
  },
})

const usualZone = 'Europe/Zurich'

function refuseOddities({
  kind,
  pillar,
  audience: shown,
}: {
  kind: Kind
  pillar?: string | undefined
  audience: string
}) {
  if (kind === 'pillar' && pillar === undefined)
    refuse('platform.not-understood', {}, { pillar: 'meetings.needs-pillar' })
  if (kind !== 'pillar' && pillar !== undefined)
    refuse('platform.not-understood', {}, { pillar: 'meetings.only-pillar-meetings' })
  if (!maySee(kind, shown)) refuse('platform.not-understood', {}, { audience: 'meetings.bilateral-stays-private' })
}

async function freeSlug(tx: Tx, { kind, pillar, day: on }: { kind: Kind; pillar?: string | undefined; day: string }) {
  const ofPillar = (await pillarsNow(tx, on)).find(({ id: one }) => one === pillar)?.slug
  const rows = await tx
    .selectFrom('meetings')
    .select('meetings.slug')
    .where('meetings.slug', 'like', `%-${on}%`)
    .execute()
  return slugOf({ kind, pillarSlug: ofPillar, day: on }, new Set(rows.map((row) => row.slug)))
}
