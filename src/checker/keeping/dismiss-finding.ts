import * as v from 'valibot'
import { act, holds, id, line } from '#platform/acts'
import { findFinding, ofOwner, takeSteps } from './find-check.ts'

/** Sets a finding aside with a reason. The same words in a later check of the text stay dismissed. */
export const dismissFinding = act({
  name: 'checker.dismiss-finding',
  asks: v.strictObject({ check: id, finding: v.string('platform.required'), reason: line(300) }),
  keeps: ['reason'],
  may: holds('network'),
  async does(scene, { reason, ...about }) {
    const { check, finding } = await findFinding(scene, about)
    await takeSteps(scene, check, { kind: 'dismissed', findings: [finding.key], reason })
    return { ...ofOwner(check), finding: finding.key }
  },
})
