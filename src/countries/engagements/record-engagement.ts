import * as v from 'valibot'
import { act, audience, day, id, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { versionInUse } from '#documents'
import { engagementKinds, mayRecord } from '../engagement.ts'

/**
 * Records that the network worked with a country team. A text that was used is kept with its version: the one named, or
 * the one in use on the day. What the text becomes later does not change what was used.
 */
export const recordEngagement = act({
  name: 'countries.record-engagement',
  asks: v.strictObject({
    id: optional(id),
    team: id,
    kind: v.picklist(engagementKinds, 'platform.choose-one'),
    day,
    title: texts(300),
    note: optional(texts(2000)),
    document: optional(id),
    version: optional(id),
    event: optional(id),
    pillar: optional(id),
    audience: optional(audience),
  }),
  may: ({ by }, { pillar }) => mayRecord(by.grants, pillar),
  async does(scene, { id: given, document, version, audience: shown = 'network', ...asked }) {
    if (asked.day > scene.today) refuse('platform.not-understood', {}, { day: 'countries.day-ahead' })
    const engagement = given ?? scene.newId()
    await scene.tx
      .insertInto('engagements')
      .values({
        id: engagement,
        team: asked.team,
        kind: asked.kind,
        day: asked.day,
        title: asked.title,
        note: asked.note ?? null,
        document: document ?? null,
        version: await versionUsed(scene, { document, version, day: asked.day }),
        event: asked.event ?? null,
        pillar: asked.pillar ?? null,
        audience: shown,
      })
      .execute()
    return { about: engagement, audience: shown }
  },
})

type Used = { readonly document: string | undefined; readonly version: string | undefined; readonly day: string }

/** The version of a text that was used, written down once. */
export async function versionUsed({ tx }: Scene, { document, version, day: on }: Used): Promise<string | null> {
  if (version !== undefined) return version
  return document === undefined ? null : versionInUse(tx, { document, day: on })
}
