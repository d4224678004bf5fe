import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { mayTendOutput, outputOf } from '../leave.ts'
import { addParts, partAsked } from './add-output.ts'

/** An entity takes a part in an output: it leads, contributes, hosts or translates. */
export const joinOutput = act({
  name: 'plan.join-output',
  asks: v.strictObject({ output: id, ...partAsked.entries }),
  may: mayTendOutput,
  async does(scene, { output, entity, part }) {
    const { audience, label } = await outputOf(scene, output)
    await addParts(scene, output, [{ entity, part }])
    return { about: output, label, forEntity: entity, audience }
  },
})
