import type { Tx } from '#platform/db'

export type Suppression = {
  readonly address: string
  readonly why: 'bounced' | 'complained' | 'left' | 'asked'
  readonly since: Date
  /** What the other side said. */
  readonly said?: string
}

/**
 * From now on no letter goes to an address, but for codes to sign in: whoever asks for one is there. Said again it changes
 * nothing: the first reason and day stay.
 */
export async function suppress(tx: Tx, { address, why, since, said }: Suppression): Promise<void> {
  await tx
    .insertInto('suppressions')
    .values({ address: address.toLowerCase(), why, since, said: said ?? null })
    .onConflict((row) => row.doNothing())
    .execute()
}

/** Letters go to the address again. */
export async function unsuppress(tx: Tx, address: string): Promise<void> {
  await tx.deleteFrom('suppressions').where('address', '=', address.toLowerCase()).execute()
}

/** Why no letters go to an address, and since when; undefined when they do. Only the secretariat and the worker know. */
export async function isSuppressed(tx: Pick<Tx, 'selectFrom'>, address: string): Promise<Suppression | undefined> {
  const row = await tx
    .selectFrom('suppressions')
    .select(['address', 'why', 'since', 'said'])
    .where('address', '=', address.toLowerCase())
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { said, ...others } = row
  return said === null ? others : { ...others, said }
}
