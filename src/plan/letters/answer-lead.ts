import * as v from 'valibot'
import { act, id, optional, prose, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Tx } from '#platform/db'
import { overlapsWith } from '#platform/db'
import { ask } from '#platform/questions'
import { secretaries } from '#accounts'

/** Whoever was named lead of a pillar takes it on, or does not; then the secretariat is told, with the reason. */
export const answerLead = act({
  name: 'plan.answer-lead',
  asks: v.strictObject({
    lead: id,
    kind: v.picklist(['accepted', 'declined'], 'platform.choose-one'),
    reason: optional(prose(1000)),
  }),
  may: async ({ tx, by, today }, { lead }) =>
    by.id !== null && (await heldBy(tx, { lead, person: by.id, today })) !== undefined,
  async does(scene, { lead, kind, reason }) {
    const { tx, by, now, today } = scene
    const person = by.id ?? ''
    const held = (await heldBy(tx, { lead, person, today })) ?? refuse('plan.no-such-lead')
    await tx
      .insertInto('lead_answers')
      .values({ lead, person, kind, reason: reason ?? null, at: now })
      .execute()
    if (kind === 'declined') await tellSecretariat(scene, held.pillar, reason)
    return { about: held.pillar, forEntity: held.entity, audience: 'network' }
  },
})

/** The lead that somebody holds, today or from a day to come. */
const heldBy = (tx: Tx, { lead, person, today }: { lead: string; person: string; today: string }) =>
  tx
    .selectFrom('pillar_lead_people')
    .innerJoin('pillar_leads', 'pillar_leads.id', 'pillar_lead_people.lead')
    .select(['pillar_leads.pillar', 'pillar_leads.entity'])
    .where('pillar_lead_people.lead', '=', lead)
    .where('pillar_lead_people.person', '=', person)
    .where(overlapsWith('pillar_lead_people.valid', today, 'infinity'))
    .executeTakeFirst()

async function tellSecretariat({ tx, by, now, today, newId }: Scene, pillar: string, said = ''): Promise<void> {
  const details = { what: 'declined', who: by.id, said }
  for (const person of await secretaries(tx, today))
    await ask(tx, { id: newId(), kind: 'plan.lead-to-settle', about: pillar, person, details, by: by.id, at: now })
}
