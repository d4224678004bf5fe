import type { Tx } from '#platform/db'
import type { Label, Labels } from '#platform/rooms'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'

/** What documents are called; acts on a version are about its document. What is confidential is on no ordinary page. */
export const documentLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('documents')
    .select(['documents.id', 'documents.slug', 'documents.title'])
    .where('documents.level', '=', 'unclassified')
    .where('documents.id', 'in', [...ids])
    .execute()
  return new Map<string, Label>([
    ...(await phraseLabels(tx, ids, lang)),
    ...rows.map(({ id, slug, title }): [string, Label] => {
      const { text, lang: written } = textIn(title, lang)
      return [id, { label: text, lang: written === lang ? undefined : written, path: `/documents/${slug}` }]
    }),
  ])
}

/** Agreed wording is called by its words. */
async function phraseLabels(tx: Tx, ids: readonly string[], lang: Lang): Promise<[string, Label][]> {
  const rows = await tx
    .selectFrom('agreed_phrases')
    .select(['agreed_phrases.id', 'agreed_phrases.said'])
    .where('agreed_phrases.level', '=', 'unclassified')
    .where('agreed_phrases.id', 'in', [...ids])
    .execute()
  return rows.map(({ id, said }) => {
    const { text, lang: written } = textIn(said, lang)
    return [id, { label: text, lang: written === lang ? undefined : written, path: '/documents/agreed-language' }]
  })
}
