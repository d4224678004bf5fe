import type { Scene } from '#platform/acts'
import type { Day } from '#platform/db'
import { ask } from '#platform/questions'
import { daysBetween } from '../dates.ts'

/** A lead that began longer ago is written down for the record; nobody has to be asked any more. */
const newDays = 31

type Named = { readonly lead: string; readonly entity: string; readonly person: string; readonly from: Day }

/** Asks whoever was just named to lead a pillar whether they take it on; not whoever names themselves, nor of the past. */
export async function askToAccept(
  { tx, by, now, today, channel, newId }: Scene,
  { lead, entity, person, from }: Named,
): Promise<void> {
  const told = channel === 'import' || channel === 'sample' || channel === 'command'
  if (told || person === by.id || daysBetween(from, today) > newDays) return
  const known = await tx
    .selectFrom('people')
    .select('people.account')
    .where('people.id', '=', person)
    .where('people.account', 'is not', null)
    .executeTakeFirst()
  if (known === undefined) return
  await ask(tx, { id: newId(), kind: 'plan.accept-lead', about: lead, person, entity, by: by.id, at: now })
}
