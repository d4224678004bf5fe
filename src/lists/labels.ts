import type { Tx } from '#platform/db'
import type { Label, Labels } from '#platform/rooms'
import { textIn } from '#platform/words'
import type { Lang } from '#platform/words'
import { postPath } from './posting/laid-out.ts'
import { speak } from './words/index.ts'

/** What lists, messages and announcements are called, for the log. */
export const listLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  return new Map<string, Label>([
    ...(await lists(tx, ids, lang)),
    ...(await posts(tx, ids, lang)),
    ...(await announcements(tx, ids, lang)),
  ])
}

const titled = (title: Parameters<typeof textIn>[0], lang: Lang, path: string): Label => {
  const { text, lang: written } = textIn(title, lang)
  return { label: text, lang: written === lang ? undefined : written, path }
}

async function lists(tx: Tx, ids: readonly string[], lang: Lang): Promise<[string, Label][]> {
  const rows = await tx
    .selectFrom('lists')
    .select(['lists.id', 'lists.name', 'lists.title'])
    .where('lists.id', 'in', [...ids])
    .execute()
  return rows.map(({ id, name, title }) => [id, titled(title, lang, `/lists/${name}`)])
}

async function posts(tx: Tx, ids: readonly string[], lang: Lang): Promise<[string, Label][]> {
  const rows = await tx
    .selectFrom('list_posts')
    .innerJoin('lists', 'lists.id', 'list_posts.list')
    .select(['list_posts.id', 'list_posts.number', 'list_posts.subject', 'list_posts.lang', 'lists.name'])
    .where('list_posts.id', 'in', [...ids])
    .execute()
  return rows.map(({ id, number, subject, lang: written, name }) => [
    id,
    {
      label: subject.trim() === '' ? speak(lang)('lists.no-subject') : subject,
      lang: written ?? undefined,
      path: number === null ? undefined : postPath({ name }, number),
    },
  ])
}

async function announcements(tx: Tx, ids: readonly string[], lang: Lang): Promise<[string, Label][]> {
  const rows = await tx
    .selectFrom('list_announcements')
    .innerJoin('lists', 'lists.id', 'list_announcements.list')
    .select(['list_announcements.id', 'list_announcements.title', 'lists.name'])
    .where('list_announcements.id', 'in', [...ids])
    .execute()
  return rows.map(({ id, title, name }) => [id, titled(title, lang, `/lists/${name}/announcements/${id}`)])
}
