import { sql } from 'kysely'
import * as v from 'valibot'
import { act, day, id, refuse } from '#platform/acts'
import { tends } from '../leave.ts'
import { audienceOfPillar, leadSeen } from './pillar-seen.ts'

/** Ends a lead's term, and with it the terms of the people who held it; the last day still belongs to them. */
export const endLead = act({
  name: 'plan.end-lead',
  asks: v.strictObject({ lead: id, on: day }),
  may: async (scene, { lead }) => tends(scene.by, (await leadSeen(scene, lead)).pillar),
  async does(scene, { lead, on }) {
    const { pillar, entity } = await leadSeen(scene, lead)
    const { tx } = scene
    const ended = await tx
      .updateTable('pillar_leads')
      .set({ valid: sql<string>`daterange(lower(valid), ${on}::date, '[]')` })
      .where('pillar_leads.id', '=', lead)
      .where(sql<boolean>`lower(valid) <= ${on}::date`)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) refuse('plan.ends-before-it-starts', {}, { on: 'plan.ends-before-it-starts' })
    await sql`delete from pillar_lead_people where lead = ${lead} and lower(valid) > ${on}::date`.execute(tx)
    await sql`update pillar_lead_people set valid = daterange(lower(valid), ${on}::date, '[]')
      where lead = ${lead} and (upper_inf(valid) or upper(valid) > ${on}::date)`.execute(tx)
    return { about: pillar, forEntity: entity, audience: await audienceOfPillar(scene, pillar) }
  },
})
