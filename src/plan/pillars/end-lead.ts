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
    // One statement, because with the term of the people ends what lets a lead write this down.
    const ended = await sql`with
      gone as (delete from pillar_lead_people where lead = ${lead} and lower(valid) > ${on}::date),
      left_off as (update pillar_lead_people set valid = daterange(lower(valid), ${on}::date, '[]')
        where lead = ${lead} and lower(valid) <= ${on}::date and (upper_inf(valid) or upper(valid) > ${on}::date))
      update pillar_leads set valid = daterange(lower(valid), ${on}::date, '[]')
      where id = ${lead} and lower(valid) <= ${on}::date returning 1`.execute(scene.tx)
    if (ended.rows.length === 0) refuse('plan.ends-before-it-starts', {}, { on: 'plan.ends-before-it-starts' })
    return { about: pillar, forEntity: entity, audience: await audienceOfPillar(scene, pillar) }
  },
})
