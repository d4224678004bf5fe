import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { mayTendOutput, outputOf } from '../leave.ts'
import { partAsked } from './add-output.ts'

/** An entity no longer has this part in an output. */
export const leaveOutput = act({
  name: 'plan.leave-output',
  asks: v.strictObject({ output: id, ...partAsked.entries }),
  may: mayTendOutput,
  async does(scene, { output, entity, part }) {
    const { audience, label } = await outputOf(scene, output)
    await scene.tx
      .deleteFrom('output_entities')
      .where('output_entities.output', '=', output)
      .where('output_entities.entity', '=', entity)
      .where('output_entities.part', '=', part)
      .execute()
    return { about: output, label, forEntity: entity, audience }
  },
})
