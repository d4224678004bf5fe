import type { Labels } from '#platform/rooms'
import { speak } from './words/index.ts'

/** What letters that came in are called in the log: by their subject, for whoever may see them. */
export const letterLabels: Labels = async (tx, ids, lang) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('incoming')
    .select(['incoming.id', 'incoming.subject'])
    .where('incoming.id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map(({ id, subject }) => [
      id,
      { label: subject === '' ? speak(lang)('mailroom.no-subject') : subject, path: `/mailroom/${id}` },
    ]),
  )
}
