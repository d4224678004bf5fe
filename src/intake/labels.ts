import type { Labels } from '#platform/rooms'

/** What texts that were taken in are called, for whoever may see them. */
export const intakeLabels: Labels = async (tx, ids) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('intakes')
    .select(['intakes.id', 'intakes.name'])
    .where('intakes.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, { label: name, path: `/intake/${id}` }]))
}
