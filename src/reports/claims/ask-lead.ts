import * as v from 'valibot'
import { act, holds, id, optional, prose } from '#platform/acts'
import { findClaim } from './find-claim.ts'
import { writeStep } from './write-step.ts'

/** Puts a claim to the leads of its pillar, or to the Co-Chairs where it is of none. Deciding on it is the answer. */
export const askLead = act({
  name: 'reports.ask-lead',
  asks: v.strictObject({ claim: id, question: optional(prose(1000)) }),
  may: holds('secretariat', 'co-chairs'),
  async does(scene, { claim: about, question }) {
    const { claim, report } = await findClaim(scene, about)
    await writeStep(scene, claim, { kind: 'asked', text: question })
    return { about: report.id, audience: report.audience, number: claim.number }
  },
})
