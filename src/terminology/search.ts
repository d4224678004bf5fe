import { sql } from 'kysely'
import type { Day } from '#platform/db'
import type { Hit, Search } from '#platform/search'
import { namesAt } from './read.ts'

/** Finds terms by any name in any language, former ones included; shows what they are called today in the reader's language. */
export const searchTerms: Search = async (tx, { words, lang, limit }) => {
  const { rows } = await sql<{ day: Day }>`select house_today()::text as day`.execute(tx)
  const names = await namesAt(tx, rows[0]?.day ?? '')
  return names
    .search(words)
    .slice(0, limit)
    .map(({ id, kind, code, by }): Hit => {
      const { text, lang: written } = names.name(id, lang)
      const short = names.acronym(id, lang)?.text
      const also = [by, ...(short === undefined ? [] : [short])]
      // Named in the address, for a kind has more terms than stand on one page.
      const path = `/terms?${new URLSearchParams({ kind, words: text }).toString()}#${code}`
      return { kind: 'term', id, label: text, also, lang: written, path, weight: 0.8 }
    })
}
