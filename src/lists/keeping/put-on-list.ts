import * as v from 'valibot'
import { act, id, line, optional, refuse } from '#platform/acts'
import { period } from '#platform/db'
import { langs } from '#platform/words'
import { neededList, shownWith, tendsList } from './asked.ts'

const address = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.toLowerCase(),
  v.email('lists.not-an-address'),
  v.maxLength(254, 'platform.too-long'),
)

/**
 * Puts somebody on a list by hand, with the reason: a person of the register, or an address outside it. A person who was
 * taken off by hand is back with this.
 */
export const putOnList = act({
  name: 'lists.put-on-list',
  asks: v.strictObject({
    list: id,
    person: optional(id),
    address: optional(address),
    name: optional(line(120)),
    lang: optional(v.picklist(langs, 'platform.choose-one')),
    reason: line(200),
  }),
  may: (scene, { list }) => tendsList(scene, list),
  async does(scene, { list: of, person, address: outside, name, lang, reason }) {
    const { tx, newId, today, by } = scene
    const list = await neededList(scene, of)
    if ((person === undefined) === (outside === undefined))
      refuse('platform.not-understood', {}, { person: 'lists.person-or-address' })
    if (person !== undefined)
      await tx.deleteFrom('list_exclusions').where('list', '=', list.id).where('person', '=', person).execute()
    const row = {
      id: newId(),
      list: list.id,
      person: person ?? null,
      address: outside ?? null,
      name: name ?? null,
      lang: lang ?? list.lang,
      reason,
      valid: period(today),
      added_by: by.id,
    }
    await tx.insertInto('list_additions').values(row).execute()
    return { about: list.id, ...shownWith(list), name: list.name, addition: row.id }
  },
})
