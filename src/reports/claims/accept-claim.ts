import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { findClaim, mayDecide } from './find-claim.ts'
import { writeStep } from './write-step.ts'

/** The sentence is right as it stands; an earlier edit of it stays. */
export const acceptClaim = act({
  name: 'reports.accept-claim',
  asks: v.strictObject({ claim: id }),
  may: mayDecide,
  async does(scene, { claim: about }) {
    const { claim, report } = await findClaim(scene, about)
    await writeStep(scene, claim, { kind: 'accepted' })
    return { about: report.id, audience: report.audience, number: claim.number }
  },
})
