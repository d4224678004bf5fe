import type { Labels } from '#platform/rooms'
import { textIn } from '#platform/words'

/** What documents are called; acts on a version are about its document. What is confidential is on no ordinary page. */
export const documentLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('documents')
    .select(['documents.id', 'documents.slug', 'documents.title'])
    .where('documents.level', '=', 'unclassified')
    .where('documents.id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map(({ id, slug, title }) => {
      const { text, lang: written } = textIn(title, lang)
      return [id, { label: text, lang: written === lang ? undefined : written, path: `/documents/${slug}` }]
    }),
  )
}
