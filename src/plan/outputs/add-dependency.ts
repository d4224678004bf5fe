import * as v from 'valibot'
import { act, audience, id, optional, slug, texts } from '#platform/acts'
import { leadsAny } from '../leave.ts'
import { dayAsked, writeDate } from './write-date.ts'

/** Names something that others bring about and the network waits for, with the day it is expected. */
export const addDependency = act({
  name: 'plan.add-dependency',
  asks: v.strictObject({
    id: optional(id),
    slug: v.pipe(slug, v.notValue('new', 'plan.address-taken')),
    title: texts(200),
    body: texts(200),
    expected: optional(dayAsked),
    audience: optional(audience),
  }),
  may: ({ by }) => leadsAny(by),
  async does(scene, { id: given, slug: address, title, body, expected, audience: shownTo = 'network' }) {
    const dependency = given ?? scene.newId()
    const row = { id: dependency, slug: address, title, body, audience: shownTo }
    await scene.tx.insertInto('dependencies').values(row).execute()
    if (expected !== undefined) await writeDate(scene, { dependency, kind: 'forecast', ...expected })
    return { about: dependency, slug: address, audience: shownTo }
  },
})
