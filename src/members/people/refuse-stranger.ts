import { refuse } from '#platform/acts'
import type { Day, Tx } from '#platform/db'
import { validOn } from '#platform/db'

/** Only somebody who belongs to an entity on a day can speak for it from that day. */
export async function refuseStranger(
  tx: Tx,
  { person, entity, on }: { person: string; entity: string; on: Day },
): Promise<void> {
  const belongs = await tx
    .selectFrom('affiliations')
    .select('affiliations.person')
    .where('affiliations.person', '=', person)
    .where('affiliations.entity', '=', entity)
    .where(validOn('affiliations.valid', on))
    .executeTakeFirst()
  if (belongs === undefined) refuse('members.not-of-entity', { on }, { person: 'members.not-of-entity' })
}
