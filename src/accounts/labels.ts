import type { Labels } from '#platform/rooms'

/**
 * What accounts are called: by their address, for whoever may see that. It has no page of its own; somebody who is in the
 * register is called by name there.
 */
export const accountLabels: Labels = async (tx, ids) => {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('accounts')
    .select(['accounts.id', 'accounts.address'])
    .where('accounts.id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, address }) => [id, { label: address }]))
}
