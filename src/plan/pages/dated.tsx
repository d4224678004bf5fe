import { DayText, State, stateWords } from '#platform/web'
import type { StateOf } from '#platform/web'
import { formatDay, formatMonth, formatPeriod } from '#platform/words'
import type { Lang } from '#platform/words'
import { slipDays } from '../dates.ts'
import type { Dated, Known, Standing } from '../dates.ts'
import { speak } from '../words/index.ts'

type Written = Pick<Dated, 'day' | 'precise'>

/** A day as precisely as it was given: "31 August 2021", "December 2021", "2022". */
export function sayDate(lang: Lang, { day, precise }: Written): string {
  if (precise === 'day') return formatDay(lang, day)
  if (precise === 'month') return formatMonth(lang, day)
  return formatPeriod(lang, `${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`)
}

export function DateText({ lang, date }: { lang: Lang; date: Written }) {
  if (date.precise === 'day') return <DayText lang={lang} day={date.day} />
  return <time datetime={date.day.slice(0, date.precise === 'month' ? 7 : 4)}>{sayDate(lang, date)}</time>
}

/** When something is due: what was promised, struck by the newest forecast where that is another day. */
export function DueText({ lang, known }: { lang: Lang; known: Known }) {
  const { promised, forecast } = known
  if (promised === undefined) return null
  const slip = slipDays({ ...known, actual: undefined })
  if (forecast === undefined || slip === undefined || slip === 0) return <DateText lang={lang} date={promised} />
  return (
    <>
      <DateText lang={lang} date={promised} />
      <br />
      <span class="meta">{speak(lang)('plan.now-expected', { day: sayDate(lang, forecast) })}</span>
    </>
  )
}

/** Where a thing stands, in words; the word carries the meaning and the colour only repeats it. */
export function StandingText({ lang, standing }: { lang: Lang; standing: Standing }) {
  return (
    <State lang={lang} state={stateOf(standing)}>
      {ownWords(lang, standing)}
    </State>
  )
}

/** A standing as one of the states of the house. */
function stateOf(standing: Standing): StateOf {
  switch (standing.kind) {
    case 'done':
      return { kind: 'done', on: standing.on.day }
    case 'slipping':
      return { kind: 'due-soon', days: 0 }
    case 'undated':
      return { kind: 'not-started' }
    case 'in-progress':
      return standing.of === 0 ? { kind: 'in-progress' } : standing
    default:
      return standing
  }
}

/** What the states of the house cannot say; undefined when they can. */
function ownWords(lang: Lang, standing: Standing): string | undefined {
  const say = speak(lang)
  if (standing.kind === 'slipping') return say('plan.slipping', { n: standing.days })
  if (standing.kind === 'undated') return say('plan.undated')
  if (standing.kind === 'done' && standing.on.precise !== 'day')
    return say('plan.done-in', { month: sayDate(lang, standing.on) })
  return undefined
}

/** By how much something slipped, in words; nothing when it did not. */
export function slipWords(lang: Lang, known: Known): string | undefined {
  const slip = slipDays(known)
  if (slip === undefined || slip === 0) return undefined
  return speak(lang)(slip > 0 ? 'plan.days-later' : 'plan.days-earlier', { n: Math.abs(slip) })
}

/** The same as plain words, for files and the terminal. */
export const standingWords = (lang: Lang, standing: Standing): string =>
  ownWords(lang, standing) ?? stateWords(lang, stateOf(standing))
