import { sql } from 'kysely'
import type { Expression } from 'kysely'
import { matches } from '#platform/search'
import type { Hit, Search } from '#platform/search'
import { textIn } from '#platform/words'
import { whenText } from './pages/when.tsx'
import { speak } from './words/index.ts'

/** Finds events by words of their titles and of what is said of them, in any language; and by their host meeting or its symbol. */
export const searchEvents: Search = async (tx, { words, lang, limit }) => {
  const columns = [
    allOf('events.title'),
    allOf('events.addressee'),
    allOf('events.process'),
    allOf('host_meetings.name'),
  ]
  const rows = await tx
    .selectFrom('events')
    .leftJoin('host_meetings', 'host_meetings.id', 'events.host')
    .select([
      'events.id',
      'events.slug',
      'events.kind',
      'events.title',
      'events.first_day',
      'events.last_day',
      'events.precise',
    ])
    .where('events.level', '=', 'unclassified')
    .where(matches([...columns, 'host_meetings.symbol'], words))
    .orderBy('events.first_day', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, slug, kind, title, first_day: first, last_day: last, precise }): Hit => {
    const { text, lang: written } = textIn(title, lang)
    const detail = `${speak(lang)(`events.kind-${kind}`)}, ${whenText(lang, { first, last, precise })}`
    return {
      kind: 'event',
      id,
      label: text,
      also: Object.values(title),
      lang: written,
      detail,
      path: `/events/${slug}`,
      weight: 1,
    }
  })
}

/** What a text says in all its languages; not the names of the languages. */
const allOf = (column: string): Expression<string | null> =>
  sql<string | null>`(select string_agg(value, ' ') from jsonb_each_text(${sql.ref(column)}))`
