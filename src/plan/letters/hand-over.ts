import * as v from 'valibot'
import { act, id, optional, prose, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { ask } from '#platform/questions'
import { secretaries } from '#accounts'
import { outputOf, outputSeen, tends } from '../leave.ts'
import { askedOfPillars, standIn } from './asked-people.ts'

/**
 * A lead passes on what was asked about an output: to their alternate, or whoever else leads the pillar. Words besides
 * name somebody new to lead it, which the secretariat settles.
 */
export const handOver = act({
  name: 'plan.hand-over',
  asks: v.strictObject({ output: id, said: optional(prose(1000)) }),
  may: async (scene, { output }) => {
    const found = await outputSeen(scene, output)
    return found !== undefined && tends(scene.by, found.pillar)
  },
  async does(scene, { output, said }) {
    const { pillar, label } = await outputOf(scene, output)
    const { tx, by, now, today, newId } = scene
    const people = (await askedOfPillars(tx, [pillar], today)).get(pillar) ?? []
    const to = standIn(people, by.id ?? '')
    if (to === undefined && said === undefined) refuse('plan.nobody-stands-in', { label })
    if (to !== undefined) {
      const { person, entity } = to
      const details = { month: today.slice(0, 7), from: by.id }
      await ask(tx, { id: newId(), kind: 'plan.progress', about: output, person, entity, details, by: by.id, at: now })
    }
    if (said !== undefined) await propose(scene, pillar, said)
    return { about: output, label, audience: 'network', ...(to === undefined ? {} : { to: to.person }) }
  },
})

/** Writes down whom a lead names in their place, and asks the secretariat to settle it. */
async function propose({ tx, by, now, today, newId }: Scene, pillar: string, said: string): Promise<void> {
  await tx
    .insertInto('lead_proposals')
    .values({ id: newId(), pillar, by_person: by.id ?? '', said, at: now })
    .execute()
  for (const person of await secretaries(tx, today))
    await ask(tx, {
      id: newId(),
      kind: 'plan.lead-to-settle',
      about: pillar,
      person,
      details: { what: 'proposed', who: by.id, said },
      by: by.id,
      at: now,
    })
}
