import * as v from 'valibot'
import { act, holds, id } from '#platform/acts'

/** The secretariat has settled who leads a pillar after somebody declined, or proposed another. */
export const settleLead = act({
  name: 'plan.settle-lead',
  asks: v.strictObject({ pillar: id }),
  may: holds('secretariat'),
  async does({ tx, by, now }, { pillar }) {
    await tx
      .updateTable('lead_proposals')
      .set({ settled_at: now, settled_by: by.id })
      .where('lead_proposals.pillar', '=', pillar)
      .where('lead_proposals.settled_at', 'is', null)
      .execute()
    return { about: pillar, audience: 'secretariat' }
  },
})
