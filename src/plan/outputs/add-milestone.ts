import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { mayTendOutput, outputOf } from '../leave.ts'
import { insertMilestone, milestoneAsked } from './insert-milestone.ts'

/** Adds a step on the way of an output, with its planned day. */
export const addMilestone = act({
  name: 'plan.add-milestone',
  asks: v.strictObject({ output: id, ...milestoneAsked.entries }),
  may: mayTendOutput,
  async does(scene, { output, ...milestone }) {
    const { audience } = await outputOf(scene, output)
    return { about: output, milestone: await insertMilestone(scene, output, milestone), audience }
  },
})
