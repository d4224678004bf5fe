import { sql } from 'kysely'
import { matches } from '#platform/search'
import type { Hit, Search } from '#platform/search'
import { textIn } from '#platform/words'
import { speak } from './words/index.ts'
import { documentsWhere } from './read.ts'

/** Finds texts by their title in any language, by symbol and by address. */
export const searchDocuments: Search = async (tx, { words, lang, limit }) => {
  const titles = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(documents.title) one)`
  const found = await documentsWhere(tx, () => matches([titles, 'documents.symbol', 'documents.slug'], words))
  return found.slice(0, limit).map(({ id, slug, kind, title, symbol }): Hit => {
    const { text, lang: written } = textIn(title, lang)
    const also = [...Object.values(title), ...(symbol === null ? [] : [symbol])]
    const detail = [speak(lang)(`documents.kind-${kind}`), ...(symbol === null ? [] : [symbol])].join(' · ')
    return { kind: 'document', id, label: text, also, lang: written, detail, path: `/documents/${slug}`, weight: 1 }
  })
}
