import { sql } from 'kysely'
import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import { addJob } from '#platform/jobs'
import type { Incoming } from '#platform/post'
import { addresseesMax, waitsFor } from '../list.ts'
import type { List } from '../read.ts'

/**
 * Publishes a post from an address outside the register that was put on the list by hand, where the list lets those who are
 * on it write. Whoever put the address there has answered for it. False: the post waits.
 */
export const publishOutside = (
  house: House,
  list: List,
  { post, letter }: { readonly post: string; readonly letter: Incoming },
): Promise<boolean> =>
  house.worker.transaction().execute(async (tx) => {
    const now = house.clock()
    const { rows } = await sql`
      select 1 from list_additions
      where list = ${list.id} and address = ${letter.from?.address ?? ''} and valid @> ${dayOf(now)}::date`.execute(tx)
    const { n } = await tx
      .selectFrom('list_posts')
      .select(sql<number>`count(*)::int`.as('n'))
      .where('list_posts.list', '=', list.id)
      .where('list_posts.author_address', '=', letter.from?.address ?? '')
      .where('list_posts.id', '<>', post)
      .where('list_posts.at', '>', new Date(now.getTime() - 3_600_000))
      .executeTakeFirstOrThrow()
    const sender = { known: rows.length > 0, onList: rows.length > 0, ofNetwork: false, tends: false }
    const addressees = Math.min(letter.to.length + letter.cc.length - 1, addresseesMax + 1)
    if (waitsFor(list, sender, { subject: letter.subject, addressees, lately: n }) !== undefined) return false
    const { numUpdatedRows } = await tx
      .updateTable('list_posts')
      .set({ published_at: now })
      .where('id', '=', post)
      .where('published_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await addJob(tx, 'lists.send-out', { post }, { key: `lists out ${post}` })
    return true
  })
