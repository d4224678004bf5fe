import { Timeline, Written } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { knownOn, slipDays } from '../dates.ts'
import type { Dated } from '../dates.ts'
import { speak } from '../words/index.ts'
import { sayDate } from './dated.tsx'

/** Every day that was ever written down, in the order of writing, with the slip that each one brought and the reason given. */
export function DatesHistory({ lang, dates }: { lang: Lang; dates: readonly Dated[] }) {
  if (dates.length === 0) return null
  const say = speak(lang)
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{say('plan.dates-history')}</h2>
      <Timeline
        items={dates.map((date, at) => ({
          at: say('plan.recorded-on', { day: formatDay(lang, date.recordedOn) }),
          what: say(`plan.date-${date.kind}`, { day: sayDate(lang, date) }),
          meta: <Why lang={lang} dates={dates.slice(0, at + 1)} date={date} />,
        }))}
      />
    </section>
  )
}

function Why({ lang, dates, date }: { lang: Lang; dates: readonly Dated[]; date: Dated }) {
  const slip = slipDays(knownOn(dates, date.recordedOn))
  const words = slip === undefined || slip === 0 ? undefined : slipText(lang, slip)
  if (words === undefined && date.reason === null) return null
  return (
    <>
      {words}
      {words !== undefined && date.reason !== null ? ' · ' : null}
      {date.reason === null ? null : <Written texts={date.reason} reader={lang} />}
    </>
  )
}

const slipText = (lang: Lang, slip: number): string =>
  speak(lang)(slip > 0 ? 'plan.days-later' : 'plan.days-earlier', { n: Math.abs(slip) })
