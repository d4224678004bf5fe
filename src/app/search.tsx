import { findAll } from '#platform/search'
import type { Hit, Search } from '#platform/search'
import { get } from '#platform/web'
import { SearchPage } from './pages/search.tsx'
import type { Group } from './pages/search.tsx'
import { speak } from './words/index.ts'

const hitsMax = 60

/** Finds whatever the reader may see, in the order of the groups in which people ask for things. */
export const searchOf = (searches: readonly Search[]) =>
  get({
    path: '/search',
    name: 'app.search',
    may: ['public'],
    rate: 'page',
    audit: 'none',
    level: 'unclassified',
    show: async ({ tx, lang, query, href }) => {
      const words = (query.get('q') ?? '').trim().slice(0, 200)
      const hits = await findAll(searches, tx, { words, lang, limit: hitsMax })
      const say = speak(lang)
      const title = say('app.search-title')
      return {
        title,
        body: <SearchPage lang={lang} words={words} groups={groupsOf(hits)} action={href('/search')} href={href} />,
      }
    },
  })

const kinds = [
  'person',
  'entity',
  'pillar',
  'output',
  'document',
  'event',
  'meeting',
  'decision',
  'promise',
  'team',
  'report',
  'term',
] as const

function groupsOf(hits: readonly Hit[]): Group[] {
  const known = kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
  const others = hits.filter((hit) => !kinds.some((kind) => kind === hit.kind))
  return [...known, { kind: 'other' as const, hits: others }].filter((group) => group.hits.length > 0)
}
