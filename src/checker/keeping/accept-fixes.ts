import * as v from 'valibot'
import { act, holds, id } from '#platform/acts'
import type { Finding } from '../finding.ts'
import { findCheck, ofOwner, takeSteps } from './find-check.ts'
import { statesFor } from './read.ts'
import { stateIn } from './state.ts'
import type { State } from './state.ts'

/** Takes every fix at once that is certain, and about which nothing has been said yet. */
export const acceptFixes = act({
  name: 'checker.accept-fixes',
  asks: v.strictObject({ check: id }),
  may: holds('network'),
  async does(scene, { check: about }) {
    const check = await findCheck(scene.tx, about)
    const sure = sureFixes(check.findings, await statesFor(scene.tx, check))
    await takeSteps(scene, check, { kind: 'accepted', findings: sure.map(({ key }) => key) })
    return { ...ofOwner(check), taken: sure.length }
  },
})

/** The open findings that are certain and say what to write instead. */
export const sureFixes = (findings: readonly Finding[], states: ReadonlyMap<string, State>): Finding[] =>
  findings.filter(
    ({ key, certainty, instead }) =>
      certainty === 'certain' && instead !== null && stateIn(states, key).kind === 'open',
  )
