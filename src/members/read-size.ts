import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { inAll } from '#terminology'
import type { Rounding } from './state-size.ts'
import { speak } from './words/index.ts'

/** How many people a text says there were on a day, and which text. */
export type StatedSize = {
  readonly id: string
  readonly day: Day
  readonly people: number
  readonly rounding: Rounding
  readonly source: string
}

/** The last number that a text stated for a day of a period. */
export const sizeStatedIn = (tx: Tx, { from, to }: { from: Day; to: Day }): Promise<StatedSize | undefined> =>
  tx
    .selectFrom('stated_sizes')
    .selectAll()
    .where('stated_sizes.day', '>=', from)
    .where('stated_sizes.day', '<=', to)
    .orderBy('stated_sizes.day', 'desc')
    .limit(1)
    .executeTakeFirst()

export const sizesOf = (tx: Tx, ids: readonly string[]): Promise<StatedSize[]> =>
  tx
    .selectFrom('stated_sizes')
    .selectAll()
    .where('stated_sizes.id', 'in', [...ids])
    .execute()

/** «about 200»: the number as the text means it. */
export const figureOf = ({ people, rounding }: Pick<StatedSize, 'people' | 'rounding'>): Texts =>
  inAll((lang) => speak(lang)(`members.stated-${rounding}`, { n: people })).texts
