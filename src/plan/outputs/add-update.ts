import * as v from 'valibot'
import { act, id } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { outputOf, outputSeen, tends } from '../leave.ts'
import { insertUpdate, updateAsked } from './insert-update.ts'

/** Reports on an output: what happened, on which day, for which entity, and where the evidence is. */
export const addUpdate = act({
  name: 'plan.add-update',
  asks: v.strictObject({ output: id, ...updateAsked.entries }),
  may: async (scene, { output }) => mayReport(scene, output),
  async does(scene, { output, ...update }) {
    const { audience } = await outputOf(scene, output)
    const entity = update.entity ?? (await ownEntity(scene, output))
    const written = await insertUpdate(scene, output, { ...update, entity })
    // Updates are for the network, also when the output itself is public.
    const shownTo = audience === 'public' || audience === 'un' ? 'network' : audience
    return { about: output, update: written, audience: shownTo, ...(entity === undefined ? {} : { forEntity: entity }) }
  },
})

/** Whether somebody may report: who looks after the pillar, and everybody of an entity that works on the output. */
export async function mayReport({ tx, by }: Pick<Scene, 'tx' | 'by'>, output: string): Promise<boolean> {
  const found = await outputSeen({ tx }, output)
  if (found === undefined) return false
  return tends(by, found.pillar) || (await entitiesOf(tx, output)).some((entity) => by.grants.has(`entity:${entity}`))
}

/** The entity somebody reports for when they did not say: their own, if it works on the output. */
export async function ownEntity({ tx, by }: Scene, output: string): Promise<string | undefined> {
  return (await entitiesOf(tx, output)).find((entity) => by.grants.has(`entity:${entity}`))
}

async function entitiesOf(tx: Scene['tx'], output: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('output_entities')
    .select('output_entities.entity')
    .where('output_entities.output', '=', output)
    .execute()
  return rows.map(({ entity }) => entity)
}
