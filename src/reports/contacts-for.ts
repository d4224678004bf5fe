import type { Tx } from '#platform/db'
import { contactsOf, entityCard } from '#members'
import type { Setting } from './setting.ts'
import type { Contacts } from './telling/contacts.ts'

/** The people and the functions that lead the pillars of a setting, as they were reached on its last day. */
export async function contactsFor(tx: Tx, { pillars, names, scope }: Setting): Promise<Contacts> {
  const leads = pillars.flatMap((pillar) => pillar.leads)
  const people = leads.flatMap((lead) => lead.people.map(({ person }) => person))
  const reached = await contactsOf(tx, people, { audience: 'network', on: scope.to })
  const roleAddresses = new Map<string, string>()
  for (const entity of new Set(leads.map((lead) => lead.entity))) {
    const address = (await entityCard(tx, names.codeOf(entity)))?.roleAddress ?? null
    if (address !== null) roleAddresses.set(entity, address)
  }
  return {
    people: new Map(reached.map(({ person, name, address }) => [person, { name, address }])),
    roleAddresses,
  }
}
