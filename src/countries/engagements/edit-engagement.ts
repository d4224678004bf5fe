import * as v from 'valibot'
import { act, audience, day, id, optional, refuse, texts, wholeNumber } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { engagementKinds, mayRecord } from '../engagement.ts'
import { engagementToEdit } from './read.ts'
import type { Editable } from './read.ts'
import { versionUsed } from './record-engagement.ts'

/** Corrects the record of work with a team. The team stays; a text keeps its version unless another text is named. */
export const editEngagement = act({
  name: 'countries.edit-engagement',
  asks: v.strictObject({
    engagement: id,
    kind: v.picklist(engagementKinds, 'platform.choose-one'),
    day,
    title: texts(300),
    note: optional(texts(2000)),
    document: optional(id),
    version: optional(id),
    pillar: optional(id),
    audience,
    revision: wholeNumber(1, 1_000_000),
  }),
  async may({ tx, by }, { engagement, pillar }) {
    const before = await engagementToEdit(tx, engagement)
    // Whoever moves it to another pillar keeps both.
    return mayRecord(by.grants, before?.pillar) && mayRecord(by.grants, pillar ?? before?.pillar)
  },
  async does(scene, { engagement, revision, audience: shown, ...asked }) {
    const before = (await engagementToEdit(scene.tx, engagement)) ?? refuse('countries.no-such-engagement')
    if (before.revision !== revision) refuse('platform.conflict', { theirs: formOf(before), revision: before.revision })
    if (asked.day > scene.today) refuse('platform.not-understood', {}, { day: 'countries.day-ahead' })
    await scene.tx
      .updateTable('engagements')
      .set({
        kind: asked.kind,
        day: asked.day,
        title: asked.title,
        note: asked.note ?? null,
        document: asked.document ?? null,
        version: await versionKept(scene, before, asked),
        pillar: asked.pillar ?? null,
        audience: shown,
        revision: revision + 1,
      })
      .where('engagements.id', '=', engagement)
      .execute()
    return { about: engagement, audience: shown }
  },
})

type Asked = {
  readonly document?: string | undefined
  readonly version?: string | undefined
  readonly day: string
}

// The day of a contact is often corrected; which text was on the table does not change by that.
async function versionKept(scene: Scene, before: Editable, { document, version, day: on }: Asked) {
  if (version === undefined && document === before.document) return before.version
  return versionUsed(scene, { document, version, day: on })
}

/** The fields of the form as the record has them now. */
function formOf({ kind, day: on, title, note, version, pillar, audience: shown }: Editable) {
  return {
    kind,
    day: on,
    ...textsOf('title', title),
    ...textsOf('note', note ?? {}),
    version: version ?? '',
    pillar: pillar ?? '',
    audience: shown,
  }
}

const textsOf = (name: string, texts_: Texts) =>
  Object.fromEntries(langs.map((lang) => [`${name}.${lang}`, texts_[lang] ?? '']))
