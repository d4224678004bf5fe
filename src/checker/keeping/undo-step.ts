import * as v from 'valibot'
import { act, holds, id } from '#platform/acts'
import { findFinding, ofOwner, takeSteps } from './find-check.ts'

/** Takes back what was said about a finding: it is open again. */
export const undoStep = act({
  name: 'checker.undo-step',
  asks: v.strictObject({ check: id, finding: v.string('platform.required') }),
  may: holds('network'),
  async does(scene, about) {
    const { check, finding } = await findFinding(scene, about)
    await takeSteps(scene, check, { kind: 'undone', findings: [finding.key] })
    return { ...ofOwner(check), finding: finding.key }
  },
})
