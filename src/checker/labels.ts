import type { Labels } from '#platform/rooms'

/** What texts that were checked are called, for whoever may see them. */
export const checkLabels: Labels = async (tx, ids) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('checks')
    .select(['checks.id', 'checks.name'])
    .where('checks.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, { label: name, path: `/check/${id}` }]))
}
