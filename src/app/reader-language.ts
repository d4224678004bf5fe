import type { Tx, Viewer } from '#platform/db'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'

/** The language an account asked for; undefined for whoever has not signed in. */
export async function readerLanguage(tx: Tx, by: Viewer): Promise<Lang | undefined> {
  if (by.id === null) return undefined
  const row = await tx
    .selectFrom('accounts')
    .select('accounts.lang')
    .where('accounts.id', '=', by.id)
    .executeTakeFirst()
  return isLang(row?.lang) ? row.lang : undefined
}
