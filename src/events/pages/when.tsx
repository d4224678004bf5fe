import { Moment } from '#platform/web'
import { formatPeriod, formatRange } from '#platform/words'
import type { Lang } from '#platform/words'
import type { When } from '../event.ts'

/** When an event is, as the language writes it: a day, a range of days, or the month. */
export const whenText = (lang: Lang, { first, last, precise }: When): string =>
  precise === 'day' ? formatRange(lang, first, last) : formatPeriod(lang, first, last)

/** The same for machines and people: with the hour, in the zone it was set in, when it is known. */
export function WhenText({
  lang,
  when,
  startsAt,
  zone,
}: {
  lang: Lang
  when: When
  startsAt?: Date | null
  zone?: string
}) {
  if (startsAt !== null && startsAt !== undefined && zone !== undefined && when.first === when.last)
    return <Moment lang={lang} at={startsAt} zones={[zone]} />
  const single = when.precise === 'day' && when.first === when.last
  return <time datetime={single ? when.first : when.first.slice(0, 7)}>{whenText(lang, when)}</time>
}
