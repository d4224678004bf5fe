import * as v from 'valibot'
import { act, audience, id, line, optional, refuse, texts, wholeNumber } from '#platform/acts'
import type { Tx } from '#platform/db'
import { langs } from '#platform/words'
import { keepsText, shownWith } from './concerned.ts'
import { canonicalSymbol } from './symbols.ts'

/** Changes what a text is called, its symbol and who may see it. Its address and its versions stay. */
export const editDocument = act({
  name: 'documents.edit-document',
  asks: v.strictObject({
    document: id,
    title: texts(300),
    symbol: optional(line(80)),
    audience,
    revision: wholeNumber(1, 1_000_000),
  }),
  may: (scene, { document }) => keepsText(scene, document),
  async does({ tx }, { document, title, symbol, audience: shown, revision }) {
    const before = (await standing(tx, document)) ?? refuse('documents.no-such-document')
    if (before.revision !== revision) refuse('platform.conflict', { theirs: formOf(before), revision: before.revision })
    await tx
      .updateTable('documents')
      .set({
        title,
        symbol: symbol === undefined ? null : canonicalSymbol(symbol),
        audience: shown,
        revision: revision + 1,
      })
      .where('documents.id', '=', document)
      .execute()
    return { about: document, ...shownWith({ ...before, audience: shown }), slug: before.slug }
  },
})

const standing = (tx: Tx, document: string) =>
  tx
    .selectFrom('documents')
    .select([
      'documents.id',
      'documents.slug',
      'documents.title',
      'documents.symbol',
      'documents.pillar',
      'documents.audience',
      'documents.level',
      'documents.revision',
    ])
    .where('documents.id', '=', document)
    .forUpdate()
    .executeTakeFirst()

type Standing = NonNullable<Awaited<ReturnType<typeof standing>>>

/** The fields of the form as the record has them now. */
const formOf = ({ title, symbol, audience: shown }: Standing) => ({
  ...Object.fromEntries(langs.map((lang) => [`title.${lang}`, title[lang] ?? ''])),
  symbol: symbol ?? '',
  audience: shown,
})
