import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Tx } from '#platform/db'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'

/** Whose address stands in a letter. `main`: where we write to them, which may be another of theirs. */
export type Writer = { readonly account: string; readonly main: string; readonly lang: Lang }

/**
 * The account that an address speaks for: the one that letters go to, or a further one that its owner has shown to be
 * theirs. Asked by whoever takes letters in, as the worker: nobody has signed in there.
 */
export async function accountAt(
  { worker, clock }: Pick<House, 'worker' | 'clock'>,
  address: string,
): Promise<Writer | undefined> {
  const given = address.toLowerCase()
  const further = worker
    .selectFrom('account_addresses')
    .select('account_addresses.account')
    .where('account_addresses.address', '=', given)
    .where('account_addresses.verified_at', 'is not', null)
  const found = await worker
    .selectFrom('accounts')
    .select(['accounts.id', 'accounts.address', 'accounts.lang'])
    .where((is) => is.or([is('accounts.address', '=', given), is('accounts.id', 'in', further)]))
    .where((is) => is.or([is('accounts.closed_on', 'is', null), is('accounts.closed_on', '>', dayOf(clock()))]))
    // Somebody's main address is theirs, whatever further addresses others have claimed.
    .orderBy((is) => is('accounts.address', '=', given), 'desc')
    .limit(1)
    .executeTakeFirst()
  if (found === undefined) return undefined
  return { account: found.id, main: found.address, lang: isLang(found.lang) ? found.lang : 'en' }
}

type NewAddress = { readonly account: string; readonly address: string; readonly at: Date; readonly verified: boolean }

/** Writes down a further address of somebody; a step of the acts that let people have one. One that is known stays. */
export const insertAddress = async (tx: Tx, { account, address, at, verified }: NewAddress): Promise<void> =>
  void (await tx
    .insertInto('account_addresses')
    .values({ address: address.toLowerCase(), account, at, verified_at: verified ? at : null })
    .onConflict((row) => row.doNothing())
    .execute())

/** The further addresses of somebody, for whoever may see them. */
export const addressesOf = (tx: Tx, account: string): Promise<{ address: string; verifiedAt: Date | null }[]> =>
  tx
    .selectFrom('account_addresses')
    .select(['account_addresses.address', 'account_addresses.verified_at as verifiedAt'])
    .where('account_addresses.account', '=', account)
    .orderBy('account_addresses.address')
    .execute()
