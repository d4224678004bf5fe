import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { followUp, insertFollowUps } from './insert-follow-ups.ts'
import { decisionOf, keeps } from '../recording/recorded.ts'

/** Adds to a decision what follows from it. */
export const addFollowUp = act({
  name: 'decisions.add-follow-up',
  asks: v.strictObject({ ...followUp.entries, decision: id }),
  may: keeps,
  async does(scene, { decision, ...asked }) {
    const { label, audience, level } = await decisionOf(scene, decision)
    const [added] = await insertFollowUps(scene, decision, [asked])
    const forEntity = asked.entity === undefined ? {} : { forEntity: asked.entity }
    return { about: decision, audience, level, label, followUp: added, ...forEntity }
  },
})
