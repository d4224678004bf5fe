import type { Labels } from '#platform/rooms'
import { textIn } from '#platform/words'

/** What events and host meetings are called in the log. A host meeting has no page of its own. */
export const labels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const events = await tx
    .selectFrom('events')
    .select(['id', 'slug', 'title'])
    .where('id', 'in', [...ids])
    .execute()
  const hosts = await tx
    .selectFrom('host_meetings')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  const named = [
    ...events.map(({ id, slug, title }) => ({ id, texts: title, path: `/events/${slug}` })),
    ...hosts.map(({ id, name }) => ({ id, texts: name, path: '/calendar' })),
  ]
  return new Map(
    named.map(({ id, texts, path }) => {
      const { text, lang: written } = textIn(texts, lang)
      return [id, { label: text, path, ...(written === lang ? {} : { lang: written }) }]
    }),
  )
}
