import * as v from 'valibot'
import { act, day, id, optional, refuse, texts } from '#platform/acts'
import type { Tx } from '#platform/db'
import { keepsText, shownWith } from '../concerned.ts'

/**
 * Adds the next version of a text. What is recorded of earlier versions stays as it is: their languages, their adoption,
 * and the use that was made of them.
 */
export const addVersion = act({
  name: 'documents.add-version',
  asks: v.strictObject({ id: optional(id), document: id, day, note: optional(texts(1000)) }),
  may: (scene, { document }) => keepsText(scene, document),
  async does({ tx, newId }, { id: given, document, day: on, note }) {
    const text = (await locked(tx, document)) ?? refuse('documents.no-such-document')
    const last = await lastVersion(tx, document)
    if (last !== undefined && on < last.day)
      refuse('platform.not-understood', { day: last.day, number: last.number }, { day: 'documents.before-version' })
    const version = given ?? newId()
    await tx
      .insertInto('document_versions')
      .values({ id: version, document, number: (last?.number ?? 0) + 1, day: on, note: note ?? null })
      .execute()
    return { about: document, ...shownWith(text), version }
  },
})

// Two people adding at once get two numbers: the second waits here.
const locked = (tx: Tx, document: string) =>
  tx
    .selectFrom('documents')
    .select(['documents.id', 'documents.slug', 'documents.pillar', 'documents.audience', 'documents.level'])
    .where('documents.id', '=', document)
    .forUpdate()
    .executeTakeFirst()

const lastVersion = (tx: Tx, document: string) =>
  tx
    .selectFrom('document_versions')
    .select(['document_versions.number', 'document_versions.day'])
    .where('document_versions.document', '=', document)
    .orderBy('document_versions.number', 'desc')
    .limit(1)
    .executeTakeFirst()
