import type { Desk } from '#platform/web'

/** Who may read caught letters: everybody and everything, or the secretariat without codes; undefined: nobody. */
export type Reach = 'everything' | 'without-codes' | undefined

/**
 * Without a relay letters are caught. In a network that is told for trying out everybody at the machine reads them, codes to
 * sign in too, or nobody could try it; in any other only the secretariat does, and codes are on the terminal.
 */
export async function reachOf({ tx, by, house }: Pick<Desk, 'tx' | 'by' | 'house'>): Promise<Reach> {
  if (house.config.mail !== undefined) return undefined
  const { simulated } = await tx.selectFrom('house').select('house.simulated').executeTakeFirstOrThrow()
  if (simulated) return 'everything'
  return by.grants.has('secretariat') ? 'without-codes' : undefined
}

/** Whether somebody may read caught letters at all. */
export const mayRead = async (desk: Desk): Promise<boolean> => (await reachOf(desk)) !== undefined
