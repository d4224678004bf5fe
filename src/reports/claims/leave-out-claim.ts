import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { findClaim, mayDecide } from './find-claim.ts'
import { writeStep } from './write-step.ts'

/** The sentence is not printed. It stays in the report's list of what is left out, and can be accepted again. */
export const leaveOutClaim = act({
  name: 'reports.leave-out-claim',
  asks: v.strictObject({ claim: id }),
  may: mayDecide,
  async does(scene, { claim: about }) {
    const { claim, report } = await findClaim(scene, about)
    await writeStep(scene, claim, { kind: 'left-out' })
    return { about: report.id, audience: report.audience, number: claim.number }
  },
})
