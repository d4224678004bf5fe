import * as v from 'valibot'
import { act, day, id, line, optional } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { period } from '#platform/db'
import { mayTendPillar } from '../leave.ts'
import { askToAccept } from '../letters/ask-to-accept.ts'
import { refuseEarlyEnd } from '../term.ts'
import { audienceOfPillar } from './pillar-seen.ts'

export const personAsked = v.strictObject({
  person: id,
  capacity: optional(v.picklist(['lead', 'alternate'], 'platform.choose-one')),
  from: day,
  to: optional(day),
})

export const leadAsked = v.strictObject({
  id: optional(id),
  entity: id,
  from: day,
  to: optional(day),
  source: line(200),
  people: optional(v.array(personAsked)),
})

/** Gives the lead of a pillar to an entity for a term, with the people who hold it for the entity. */
export const appointLead = act({
  name: 'plan.appoint-lead',
  asks: v.strictObject({ pillar: id, ...leadAsked.entries }),
  may: mayTendPillar,
  async does(scene, { pillar, ...lead }) {
    const audience = await audienceOfPillar(scene, pillar)
    const added = await addLead(scene, pillar, lead)
    for (const one of lead.people ?? []) await askToAccept(scene, { ...one, lead: added, entity: lead.entity })
    return { about: pillar, forEntity: lead.entity, audience }
  },
})

/** The rows of a lead and its people. */
export async function addLead(
  { tx, newId }: Scene,
  pillar: string,
  { id: given, entity, from, to, source, people = [] }: v.InferOutput<typeof leadAsked>,
): Promise<string> {
  refuseEarlyEnd({ from, to })
  const lead = given ?? newId()
  await tx
    .insertInto('pillar_leads')
    .values({ id: lead, pillar, entity, valid: period(from, to), source })
    .execute()
  for (const one of people) await addLeadPerson(tx, lead, one)
  return lead
}

export async function addLeadPerson(
  tx: Scene['tx'],
  lead: string,
  { person, capacity = 'lead', from, to }: v.InferOutput<typeof personAsked>,
): Promise<void> {
  refuseEarlyEnd({ from, to })
  await tx
    .insertInto('pillar_lead_people')
    .values({ lead, person, capacity, valid: period(from, to) })
    .execute()
}
