import { State } from '#platform/web'
import type { StateOf } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

const soonDays = 14

/** That something is due: the days that are left when they are few, otherwise the day. */
export function Due({ lang, due, days }: { lang: Lang; due: string; days: number }) {
  const state: StateOf = days <= soonDays ? { kind: 'due-soon', days } : { kind: 'on-time' }
  return (
    <State lang={lang} state={state}>
      {days <= soonDays ? undefined : speak(lang)('decisions.due-on', { day: formatDay(lang, due) })}
    </State>
  )
}

/** That it was given up, and when. */
export const Dropped = ({ lang, on }: { lang: Lang; on: string }) => (
  <State lang={lang} state={{ kind: 'withdrawn' }}>
    {speak(lang)('decisions.dropped-on', { day: formatDay(lang, on) })}
  </State>
)
