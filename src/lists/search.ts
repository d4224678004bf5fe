import { sql } from 'kysely'
import { matches } from '#platform/search'
import type { Hit, Search } from '#platform/search'
import { textIn } from '#platform/words'
import { postPath } from './posting/laid-out.ts'
import { speak } from './words/index.ts'

/** Finds lists by name, and messages by subject, author and words, as far as the viewer reads the archive. */
export const searchLists: Search = async (tx, { words, lang, limit }) => {
  const say = speak(lang)
  const titles = sql<string | null>`(select string_agg(one.value, ' ') from jsonb_each_text(lists.title) one)`
  const lists = await tx
    .selectFrom('lists')
    .select(['lists.id', 'lists.name', 'lists.title'])
    .where(matches([titles, 'lists.name'], words))
    .limit(limit)
    .execute()
  const posts = await tx
    .selectFrom('list_posts')
    .innerJoin('lists', 'lists.id', 'list_posts.list')
    .select([
      'list_posts.id',
      sql<number>`list_posts.number`.as('number'),
      'list_posts.subject',
      'list_posts.lang',
      'list_posts.author_name as authorName',
      'lists.name',
      'lists.title',
    ])
    .where('list_posts.number', 'is not', null)
    .where(matches(['list_posts.subject', 'list_posts.author_name', 'list_posts.text'], words))
    .orderBy('list_posts.sent_at', 'desc')
    .limit(limit)
    .execute()
  return [
    ...lists.map(({ id, name, title }): Hit => {
      const { text, lang: written } = textIn(title, lang)
      const also = [name, ...Object.values(title)]
      return {
        kind: 'list',
        id,
        label: text,
        also,
        lang: written,
        detail: say('lists.title'),
        path: `/lists/${name}`,
        weight: 0.9,
      }
    }),
    ...posts.map((post): Hit => {
      const label = post.subject.trim() === '' ? say('lists.no-subject') : post.subject
      const detail = say('lists.search-detail', { list: textIn(post.title, lang).text, who: post.authorName })
      return {
        kind: 'message',
        id: post.id,
        label,
        ...(post.lang === null ? {} : { lang: post.lang }),
        detail,
        path: postPath(post, post.number),
        weight: 0.5,
      }
    }),
  ]
}
