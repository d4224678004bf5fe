import type { House } from '#platform/acts'
import { refuse } from '#platform/acts'
import { dayOf, period } from '#platform/db'
import type { Lang, Texts } from '#platform/words'

/** Who founds a network: its names, and the first secretary with the address that codes are sent to. */
export type Founding = {
  readonly name: Texts
  readonly shortName: Texts
  readonly contact?: string
  readonly zone?: string
  readonly secretary: { readonly id: string; readonly address: string; readonly lang: Lang }
}

/**
 * Makes the first secretary of an empty house, with the rights of the machine: before it there is nobody who could give
 * leave. Everything after it is an act. Refuses when the house has a network.
 */
export async function foundNetwork(
  house: House,
  { name, shortName, contact, zone, secretary }: Founding,
): Promise<void> {
  await house.worker.transaction().execute(async (tx) => {
    const there = await tx.selectFrom('network').select('only_row').executeTakeFirst()
    if (there !== undefined) refuse('secretariat.founded-already')
    const { id, lang } = secretary
    await tx.insertInto('accounts').values({ id, address: secretary.address.toLowerCase(), lang }).execute()
    const valid = period(dayOf(house.clock()))
    await tx.insertInto('roles').values({ account: id, role: 'secretariat', valid, source: 'founding' }).execute()
    await tx
      .insertInto('network')
      .values({ name, short_name: shortName, contact: contact ?? null, ...(zone === undefined ? {} : { zone }) })
      .execute()
  })
}
