import * as v from 'valibot'
import { act, holds, id, refuse } from '#platform/acts'
import { findFinding, ofOwner, takeSteps } from './find-check.ts'

/** Takes what a finding suggests to write instead. A finding without a suggestion can only be dismissed. */
export const acceptFinding = act({
  name: 'checker.accept-finding',
  asks: v.strictObject({ check: id, finding: v.string('platform.required') }),
  may: holds('network'),
  async does(scene, about) {
    const { check, finding } = await findFinding(scene, about)
    if (finding.instead === null) refuse('checker.nothing-to-accept')
    await takeSteps(scene, check, { kind: 'accepted', findings: [finding.key] })
    return { ...ofOwner(check), finding: finding.key }
  },
})
