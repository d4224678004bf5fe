import { DayText } from '#platform/web'
import { formatMonth } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Dated } from '../document.ts'

/** A day, or the month when no more is known. */
export const DatedText = ({ lang, dated }: { lang: Lang; dated: Dated }) =>
  dated.precise === 'month' ? (
    <time datetime={dated.day.slice(0, 7)}>{formatMonth(lang, dated.day)}</time>
  ) : (
    <DayText lang={lang} day={dated.day} />
  )
