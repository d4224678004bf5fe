import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, id, optional, refuse } from '#platform/acts'
import { deliveries } from '../list.ts'
import type { Delivery } from '../list.ts'
import { isOn } from '../read.ts'
import { neededList } from './asked.ts'

const delivery = v.picklist(deliveries, 'platform.choose-one')

/**
 * What somebody wants of a list: each message, a daily digest, nothing. Nothing is how one leaves a list that follows a
 * part one holds: it takes nobody off the register and stops no formal notice.
 */
export const chooseDelivery = act({
  name: 'lists.choose-delivery',
  asks: v.strictObject({ list: id, person: optional(id), delivery }),
  may: ({ by }, { person }) =>
    by.id !== null && (person === undefined || person === by.id || by.grants.has('secretariat')),
  async does(scene, { list: of, person: given, delivery: wanted }) {
    const { tx, by, today } = scene
    const list = await neededList(scene, of)
    const person = given ?? by.id ?? refuse('platform.no-leave')
    if (!(await isOn(tx, { list: list.id, person, today }))) refuse('lists.not-on-it')
    await keepChoice(scene, { list: list.id, person, delivery: wanted })
    return { about: list.id, audience: `person:${person}`, name: list.name, delivery: wanted }
  },
})

/** The same for all lists that the form showed, at once: `{ choices: { <list>: 'digest' } }`. */
export const chooseDeliveries = act({
  name: 'lists.choose-deliveries',
  asks: v.strictObject({ choices: v.optional(v.record(id, delivery), {}) }),
  may: ({ by }) => by.id !== null && by.grants.has('network'),
  async does(scene, { choices }) {
    const person = scene.by.id ?? refuse('platform.no-leave')
    for (const [list, wanted] of Object.entries(choices))
      if (await isOn(scene.tx, { list, person, today: scene.today }))
        await keepChoice(scene, { list, person, delivery: wanted })
    return { about: person, audience: `person:${person}` }
  },
})

async function keepChoice(
  { tx, now }: Scene,
  { list, person, delivery: wanted }: { list: string; person: string; delivery: Delivery },
): Promise<void> {
  await tx
    .insertInto('list_choices')
    .values({ list, person, delivery: wanted, at: now })
    .onConflict((row) => row.columns(['list', 'person']).doUpdateSet({ delivery: wanted, at: now }))
    .execute()
}
