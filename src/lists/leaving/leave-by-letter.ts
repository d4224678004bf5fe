import { sql } from 'kysely'
import * as v from 'valibot'
import { asWriter } from '#accounts'
import { act, id, perform, Refusal } from '#platform/acts'
import type { House, Outcome } from '#platform/acts'
import { dayOf } from '#platform/db'
import { chooseDelivery } from '../keeping/choose-delivery.ts'
import type { Delivery } from '../list.ts'
import { listNamed } from '../read.ts'
import type { List } from '../read.ts'

/** What the way out of a letter leads to: whose letter it was, and of which list. */
export type WayOut = {
  readonly list: List
  readonly person: string | null
  readonly address: string
}

/** The list and the reader of a letter that was sent; undefined: no such letter, or one of no list. */
export async function wayOutOf({ worker }: House, letter: string): Promise<WayOut | undefined> {
  const row = await worker
    .selectFrom('letters')
    .select(['letters.to_person as person', 'letters.address', 'letters.list'])
    .where('letters.id', '=', letter)
    .executeTakeFirst()
  if (row === undefined || row.list === null) return undefined
  const list = await listNamed(worker, row.list)
  return list === undefined ? undefined : { list, person: row.person, address: row.address }
}

/**
 * Takes effect at once, as the reader of the letter: from now on nothing, or less. An address outside the register is taken
 * off. Doing it twice is doing it once.
 */
export async function leaveBy(house: House, { list, person, address }: WayOut, delivery: Delivery): Promise<Outcome> {
  if (person === null) return leaveOutside(house, list, address)
  try {
    return await asWriter(house, person, (token) =>
      perform(house, chooseDelivery, { list: list.id, delivery }, { token, channel: 'letter' }),
    )
  } catch (trouble) {
    // Who is on the list no more, or has no account any more, gets nothing of it already.
    const gone = ['lists.not-on-it', 'lists.no-such-list', 'platform.no-leave']
    if (trouble instanceof Refusal && gone.includes(trouble.code)) return { about: list.id, delivery: 'none' }
    throw trouble
  }
}

/** Whoever holds the signed way out of a letter to an address may end that the address is on the list, and nothing else. */
export const leaveAsAddress = act({
  name: 'lists.leave-as-address',
  asks: v.strictObject({ list: id, addition: id }),
  may: () => true,
  async does({ tx, today }, { list, addition }) {
    await sql`select end_list_addition(${addition}, ${today}::date)`.execute(tx)
    return { about: list, audience: 'secretariat' }
  },
})

async function leaveOutside(house: House, list: List, address: string): Promise<Outcome> {
  const on = await house.worker
    .selectFrom('list_additions')
    .select('list_additions.id')
    .where('list_additions.list', '=', list.id)
    .where('list_additions.address', '=', address)
    .where(sql<boolean>`valid @> ${dayOf(house.clock())}::date`)
    .executeTakeFirst()
  if (on === undefined) return { about: list.id, delivery: 'none' }
  return perform(house, leaveAsAddress, { list: list.id, addition: on.id }, { token: null, channel: 'letter' })
}
