import { sql } from 'kysely'
import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, id, line, optional, refuse } from '#platform/acts'
import { period } from '#platform/db'
import { isOn } from '../read.ts'
import { neededList, shownWith, tendsList } from './asked.ts'

/**
 * Takes somebody off a list: ends what was added by hand, or keeps a person off though they hold a part that puts them on
 * it. It takes nobody out of the network.
 */
export const takeOffList = act({
  name: 'lists.take-off-list',
  asks: v.strictObject({ list: id, person: optional(id), addition: optional(id), reason: line(200) }),
  may: (scene, { list }) => tendsList(scene, list),
  async does(scene, { list: of, person, addition, reason }) {
    const list = await neededList(scene, of)
    if (addition !== undefined) await endAddition(scene, { list: list.id, addition })
    if (person !== undefined) await keepOff(scene, { list: list.id, person, reason })
    return { about: list.id, ...shownWith(list), name: list.name }
  },
})

/** What was added today is as if it had not been; what was there yesterday was there. */
async function endAddition({ tx, today }: Scene, { list, addition }: { list: string; addition: string }) {
  const { numDeletedRows } = await tx
    .deleteFrom('list_additions')
    .where('id', '=', addition)
    .where('list', '=', list)
    .where(sql<boolean>`lower(valid) >= ${today}::date`)
    .executeTakeFirstOrThrow()
  const { numUpdatedRows } = await tx
    .updateTable('list_additions')
    .set({ valid: sql<string>`daterange(lower(valid), ${today}::date)` })
    .where('id', '=', addition)
    .where('list', '=', list)
    .where(sql<boolean>`lower(valid) < ${today}::date and valid @> ${today}::date`)
    .executeTakeFirstOrThrow()
  if (numDeletedRows + numUpdatedRows === 0n) refuse('lists.not-on-it')
}

async function keepOff(
  { tx, today, by }: Scene,
  { list, person, reason }: { list: string; person: string; reason: string },
): Promise<void> {
  const added = await tx
    .selectFrom('list_additions')
    .select('list_additions.id')
    .where('list_additions.list', '=', list)
    .where('list_additions.person', '=', person)
    .where(sql<boolean>`valid @> ${today}::date`)
    .executeTakeFirst()
  if (added !== undefined)
    await tx
      .updateTable('list_additions')
      .set({
        valid: sql<string>`case when lower(valid) < ${today}::date then daterange(lower(valid), ${today}::date) else 'empty' end`,
      })
      .where('id', '=', added.id)
      .execute()
  if (!(await isOn(tx, { list, person, today }))) {
    if (added === undefined) refuse('lists.not-on-it')
    return
  }
  await tx
    .insertInto('list_exclusions')
    .values({ list, person, reason, valid: period(today), excluded_by: by.id })
    .execute()
}
