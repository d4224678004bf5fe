import * as v from 'valibot'
import { day, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Texts } from '#platform/words'
import { firstDayOf, lastDayOf } from '../dates.ts'
import type { DateKind, Precision } from '../dates.ts'

const precisions = ['day', 'month', 'year'] as const
export const dayAsked = v.strictObject({
  day,
  precise: optional(v.picklist(precisions, 'platform.choose-one')),
})
export const dateAsked = { ...dayAsked.entries, reason: optional(texts(300)) } as const

type Subject = { readonly output: string } | { readonly milestone: string } | { readonly dependency: string }

type Written = Subject & {
  readonly kind: DateKind
  readonly day: string
  readonly precise?: Precision | undefined
  readonly reason?: Texts | undefined
}

/**
 * The row of a day. A month is stored as its last day, so that days can be compared; what happened in a month that is
 * not over yet is stored as today.
 */
export async function writeDate(
  { tx, by, today, newId }: Scene,
  { kind, day: given, precise = 'day', reason, ...subject }: Written,
): Promise<void> {
  const last = lastDayOf(given, precise)
  const happened = kind === 'actual'
  if (happened && firstDayOf({ day: last, precise }) > today)
    refuse('plan.not-happened-yet', {}, { day: 'plan.not-happened-yet' })
  const row = {
    id: newId(),
    ...subject,
    kind,
    day: happened && last > today ? today : last,
    precise,
    recorded_on: today,
    by_person: by.id,
    reason: reason ?? null,
  }
  await tx.insertInto('plan_dates').values(row).execute()
}
