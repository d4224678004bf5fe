import type { Day, Tx, Viewer } from '#platform/db'
import { firstDay, lastDay, validOn } from '#platform/db'
import type { Lang } from '#platform/words'

/** What an account holds for its owner. */
export type Account = { readonly address: string; readonly lang: Lang; readonly zone: string }

/** The account of somebody, if this viewer may see it. */
export const accountOf = (tx: Tx, id: string): Promise<Account | undefined> =>
  tx
    .selectFrom('accounts')
    .select(['accounts.address', 'accounts.lang', 'accounts.zone'])
    .where('accounts.id', '=', id)
    .executeTakeFirst()

/** The language the viewer asked for; undefined for somebody without an account. */
export const languageOf = async (tx: Tx, by: Viewer): Promise<Lang | undefined> =>
  by.id === null ? undefined : (await accountOf(tx, by.id))?.lang

/** A role with its term, both days inclusive. */
export type Role = {
  readonly role: 'secretariat' | 'auditor'
  readonly from: Day | null
  readonly to: Day | null
}

/** The roles somebody holds or held, the newest first. */
export const rolesOf = (tx: Tx, account: string): Promise<Role[]> =>
  tx
    .selectFrom('roles')
    .select(['roles.role', firstDay('roles.valid').as('from'), lastDay('roles.valid').as('to')])
    .where('roles.account', '=', account)
    .orderBy('roles.valid', 'desc')
    .execute()

/** Who is the secretariat on a day, in the order in which they came. */
export async function secretaries(tx: Tx, on: Day): Promise<string[]> {
  const rows = await tx
    .selectFrom('roles')
    .select('roles.account')
    .where('roles.role', '=', 'secretariat')
    .where(validOn('roles.valid', on))
    .orderBy('roles.valid')
    .orderBy('roles.account')
    .execute()
  return [...new Set(rows.map(({ account }) => account))]
}
