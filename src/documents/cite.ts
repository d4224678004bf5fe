import * as v from 'valibot'
import { act, id, line, optional, refuse, texts } from '#platform/acts'
import { keepsText, shownWith, textOf } from './concerned.ts'
import { keepsAny } from './document.ts'
import { canonicalSymbol } from './symbols.ts'

/** Records that a text of ours, or an event, cites a text from outside by its symbol. */
export const cite = act({
  name: 'documents.cite',
  asks: v.strictObject({
    id: optional(id),
    document: optional(id),
    event: optional(id),
    symbol: line(80),
    title: optional(texts(500)),
  }),
  may: (scene, { document }) => (document === undefined ? keepsAny(scene.by.grants) : keepsText(scene, document)),
  async does({ tx, newId }, { id: given, document, event, symbol, title }) {
    const about = document ?? event
    if (about === undefined) refuse('documents.cited-by-nothing')
    const text =
      document === undefined ? undefined : ((await textOf(tx, document)) ?? refuse('documents.no-such-document'))
    await tx
      .insertInto('citations')
      .values({
        id: given ?? newId(),
        document: document ?? null,
        event: event ?? null,
        symbol: canonicalSymbol(symbol),
        title: title ?? null,
      })
      .execute()
    return { about, ...(text === undefined ? {} : { ...shownWith(text), slug: text.slug }) }
  },
})
