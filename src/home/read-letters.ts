import type { Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import { isLang } from '#platform/words'
import type { Rhythm } from './digest/due.ts'

/** A letter that the network wrote to somebody. */
export type Received = { readonly id: string; readonly at: Date; readonly subject: string; readonly lang: Lang }

const shownMax = 30
const days = 30
const dayMilliseconds = 86_400_000

/** Formal notices come whatever anybody chose; the promise of few letters is about all others. */
const formal: readonly string[] = ['formal', 'adoption', 'sign-in-code']

/** The newest letters to somebody, if the viewer may read them: their own. */
export async function lettersTo(tx: Tx, person: string): Promise<Received[]> {
  const rows = await tx
    .selectFrom('letters')
    .select(['id', 'at', 'subject', 'lang'])
    .where('to_person', '=', person)
    .where('state', 'in', ['sent', 'caught'])
    .orderBy('at', 'desc')
    .limit(shownMax)
    .execute()
  return rows.map(({ lang, ...row }) => ({ ...row, lang: isLang(lang) ? lang : 'en' }))
}

/** How many letters outside formal notices somebody got in the last thirty days. */
export async function volumeOf(tx: Tx, person: string, now: Date): Promise<number> {
  const { n } = await tx
    .selectFrom('letters')
    .select((row) => row.fn.countAll<number>().as('n'))
    .where('to_person', '=', person)
    .where('state', 'in', ['sent', 'caught'])
    .where('class', 'not in', formal)
    .where('at', '>', new Date(now.getTime() - days * dayMilliseconds))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** What somebody wished of letters; what nobody chose is as it is for everybody. */
export async function wishOf(
  tx: Tx,
  account: string,
): Promise<{ readonly digest: Rhythm; readonly channel: 'letter' | 'page' }> {
  const row = await tx
    .selectFrom('letter_wishes')
    .select(['digest', 'channel'])
    .where('account', '=', account)
    .executeTakeFirst()
  return row ?? { digest: 'weekly', channel: 'letter' }
}
