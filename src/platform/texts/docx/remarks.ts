import type { Remark } from '../text.ts'
import type { Seen } from './story.ts'

type Given = {
  readonly names: readonly string[]
  readonly seen: Seen
  readonly heads: readonly string[]
  readonly comments: number
}

/** What the file holds that is not in its text, so that nothing is left out in silence. */
export function remarksOf({ names, seen, heads, comments }: Given): Remark[] {
  const count = (pattern: RegExp): number => names.filter((name) => pattern.test(name)).length
  const counted = (key: string, n: number): Remark[] =>
    n === 0 ? [] : [{ key: `texts.remark-${key}`, values: { count: n } }]
  const text = [...new Set(heads.map((head) => head.replaceAll(/\s+/g, ' ').trim()))].filter(saysSomething).join(' · ')
  const changed = seen.inserted + seen.deleted > 0
  return [
    ...(count(/(^|\/)vbaProject\.bin$/i) === 0 ? [] : [{ key: 'texts.remark-macros', values: {} }]),
    ...counted('objects', count(/(^|\/)embeddings\/[^/]+$/i)),
    ...counted('drawings', count(/(^|\/)(charts\/chart|diagrams\/data)[^/]*\.xml$/i)),
    ...counted('inserted-files', seen.files),
    ...counted('comments', comments),
    ...counted('hidden', seen.hidden),
    ...(changed ? [{ key: 'texts.remark-changes', values: { inserted: seen.inserted, deleted: seen.deleted } }] : []),
    ...(text === '' ? [] : [{ key: 'texts.remark-page-heads', values: { text: text.slice(0, 300) } }]),
  ]
}

const saysSomething = (head: string): boolean => /\p{L}{2}/u.test(head)
