import { DayText } from '#platform/web'
import { formatDay, formatMonth } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Precise } from '../meeting.ts'

type Known = { readonly day: string; readonly precise: Precise }

/** The day of a meeting, or the month where no more of it is known. */
export function DayKnown({ lang, day, precise }: Known & { readonly lang: Lang }) {
  if (precise === 'day') return <DayText lang={lang} day={day} />
  return <time datetime={day.slice(0, 7)}>{formatMonth(lang, day)}</time>
}

export const sayDayKnown = (lang: Lang, { day, precise }: Known): string =>
  precise === 'day' ? formatDay(lang, day) : formatMonth(lang, day)
