import * as v from 'valibot'
import { act, holds, id, line, optional, slug, texts, wholeNumber } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { slugFrom } from '#platform/words'
import { versionToEdit } from '../versions/next-version.ts'
import { addPause, pauseAsked } from './pause-pillar.ts'
import { addLead, leadAsked } from './appoint-lead.ts'

export const entryAsked = {
  number: wholeNumber(1, 99),
  name: texts(200),
  shortName: texts(80),
  aliases: optional(v.array(line(200))),
  keywords: optional(texts(500)),
} as const

/**
 * Adds a pillar to a version of the plan. It is led by somebody or paused for a reason: the schema refuses a pillar
 * with neither when the act is written down.
 */
export const addPillar = act({
  name: 'plan.add-pillar',
  asks: v.strictObject({
    id: optional(id),
    version: id,
    slug: optional(v.pipe(slug, v.notValue('new', 'plan.address-taken'))),
    ...entryAsked,
    leads: optional(v.array(leadAsked)),
    pause: optional(pauseAsked),
  }),
  may: holds('secretariat'),
  async does(scene, asked) {
    const version = await versionToEdit(scene, asked.version)
    const pillar = asked.id ?? scene.newId()
    const address = asked.slug ?? slugFrom(asked.shortName) ?? `${version.slug}-${asked.number}`
    await scene.tx.insertInto('pillars').values({ id: pillar, plan: version.plan, slug: address }).execute()
    await addEntry(scene, { version: version.id, pillar, asked })
    for (const lead of asked.leads ?? []) await addLead(scene, pillar, lead)
    if (asked.pause !== undefined) await addPause(scene, pillar, asked.pause)
    return { about: pillar, slug: address, audience: version.audience }
  },
})

type Entry = Pick<v.InferOutput<(typeof addPillar)['asks']>, 'number' | 'name' | 'shortName' | 'aliases' | 'keywords'>

const addEntry = (
  { tx }: Scene,
  { version, pillar, asked }: { version: string; pillar: string; asked: Entry },
): Promise<unknown> =>
  tx
    .insertInto('pillar_entries')
    .values({
      version,
      pillar,
      number: asked.number,
      name: asked.name,
      short_name: asked.shortName,
      aliases: asked.aliases ?? [],
      keywords: asked.keywords ?? null,
    })
    .execute()
