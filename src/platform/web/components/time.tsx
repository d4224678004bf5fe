import { formatDay, formatInstant } from '#platform/words'
import type { Lang } from '#platform/words'

/** An instant as the clocks of one or two zones show it; the first is the one it was set in. */
export const Moment = ({
  lang,
  at,
  zones = ['Europe/Zurich'],
}: {
  lang: Lang
  at: Date
  zones?: readonly string[]
}) => <time datetime={at.toISOString()}>{zones.map((zone) => formatInstant(lang, at, zone)).join(' · ')}</time>

/** A day, `2021-03-21`, as the language writes it. */
export const DayText = ({ lang, day }: { lang: Lang; day: string }) => (
  <time datetime={day}>{formatDay(lang, day)}</time>
)
