import * as v from 'valibot'
import { act, id } from '#platform/acts'
import { neededList, shownWith, tendsList } from './asked.ts'

/** Ends a list today, or takes it up again: its archive stays where it is, and nobody can write to it. */
export const endList = act({
  name: 'lists.end-list',
  asks: v.strictObject({ list: id, resume: v.optional(v.picklist(['yes', ''])) }),
  may: (scene, { list }) => tendsList(scene, list),
  async does(scene, { list: of, resume }) {
    const list = await neededList(scene, of)
    const ended = resume === 'yes' ? null : scene.today
    await scene.tx.updateTable('lists').set({ ended_on: ended }).where('id', '=', list.id).execute()
    return { about: list.id, ...shownWith(list), name: list.name }
  },
})
