import * as v from 'valibot'
import { act, id, optional, refuse } from '#platform/acts'
import { tends } from '../list.ts'
import { columnsOf, keepSources, named, settings, shownWith } from './asked.ts'

/** Starts a list: its address, the parts that put people on it, and who may do what with it. */
export const startList = act({
  name: 'lists.start-list',
  asks: v.strictObject({ id: optional(id), ...named, ...settings }),
  may: ({ by }, { pillar }) => tends(by.grants, pillar ?? null),
  async does(scene, { id: given, name, pillar, sources, ...asked }) {
    const { tx, newId, today } = scene
    const list = given ?? newId()
    const taken = await tx.selectFrom('lists').select('lists.id').where('lists.name', '=', name).executeTakeFirst()
    if (taken !== undefined) refuse('platform.not-understood', {}, { name: 'lists.name-not-free' })
    await tx
      .insertInto('lists')
      .values({ id: list, name, pillar: pillar ?? null, started_on: today, ...columnsOf(asked) })
      .execute()
    await keepSources(scene, list, sources)
    return { about: list, ...shownWith({ audience: asked.audience ?? null }), name }
  },
})
