import type { House } from '#platform/acts'
import { printed } from '../printed.ts'
import { isUrgent } from './back-off.ts'
import { claim } from './claim.ts'
import { letterOf } from './lay-out.ts'
import type { SenderName } from './lay-out.ts'
import { asSender } from './sender.ts'
import { settle } from './settle.ts'

const batch = 500

/**
 * Without a relay every letter is caught, to be read in the product itself; a code to sign in is shown to whoever started
 * the program as well, or nobody could ever come in.
 */
export async function catchAll(house: House, { nameOf }: { readonly nameOf: SenderName }): Promise<void> {
  const sender = house.newId()
  const caught = { state: 'caught', counts: true, nextTryAt: null, why: null, relaySaid: null } as const
  await asSender(house.worker, sender, async (one) => {
    for (;;) {
      const now = house.clock()
      const rows = await claim(one, sender, { now, most: batch })
      if (rows.length === 0) return
      for (const row of rows) if (isUrgent(row.class)) process.stderr.write(printed(letterOf(house, row, nameOf)))
      await settle(
        one,
        rows.map(({ id }) => ({ id, ...caught })),
        now,
      )
    }
  })
}
