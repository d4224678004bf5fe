import * as v from 'valibot'
import { act, audience, day, id, line, optional, refuse, secrecy, texts } from '#platform/acts'
import { period } from '#platform/db'
import { reaches, keepsAny } from '../document.ts'
import { textOf } from '../concerned.ts'
import { sourceSymbol } from './agreed-phrase.ts'

/**
 * Takes wording into the register of agreed language, as it was agreed, with the text of ours or from outside in which it
 * stands. A phrase that only some may read is not offered to others by way of the checker.
 */
export const addAgreedPhrase = act({
  name: 'documents.add-agreed-phrase',
  asks: v.strictObject({
    id: optional(id),
    said: texts(500),
    document: optional(id),
    symbol: optional(line(80)),
    place: optional(line(80)),
    from: day,
    audience: optional(audience),
    level: optional(secrecy),
  }),
  may: ({ by }) => keepsAny(by.grants),
  async does({ tx, newId, today }, { id: given, said, document, symbol, place, from, ...asked }) {
    if ((document === undefined) === (symbol === undefined))
      refuse('platform.not-understood', {}, { symbol: 'documents.one-source' })
    if (from > today) refuse('platform.not-understood', {}, { from: 'documents.day-ahead' })
    const shown = { audience: asked.audience ?? 'network', level: asked.level ?? 'unclassified' }
    if (document !== undefined) {
      const text = (await textOf(tx, document)) ?? refuse('documents.no-such-document')
      const lower = text.level === 'confidential' && shown.level === 'unclassified'
      if (lower || !reaches(text.audience, shown.audience))
        refuse('platform.not-understood', {}, { audience: 'documents.source-not-for-all' })
    }
    const phrase = given ?? newId()
    await tx
      .insertInto('agreed_phrases')
      .values({
        id: phrase,
        said,
        document: document ?? null,
        symbol: symbol === undefined ? null : sourceSymbol(symbol),
        place: place ?? null,
        valid: period(from),
        ...shown,
      })
      .execute()
    return { about: phrase, ...shown }
  },
})
