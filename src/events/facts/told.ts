import { formatDay, formatMonth, formatRange, langs } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import type { Value } from '#terminology'
import type { When } from '../event.ts'
import { speak } from '../words/index.ts'

/** A text in all six languages, each made by its own words. */
export const inAll = (say: (lang: Lang) => string): { texts: Texts } => ({
  texts: Object.fromEntries(langs.map((lang) => [lang, say(lang)])),
})

/** «on 20 May 2021», «in May 2021», «from 4 to 28 October 2021»: when an event is, as it stands inside a sentence. */
export const whenTold = (when: When): Value =>
  inAll((lang) => {
    const say = speak(lang)
    if (when.precise === 'month') return say('events.in-month', { month: formatMonth(lang, when.last) })
    if (when.first === when.last) return say('events.on-day', { day: formatDay(lang, when.first) })
    return say('events.on-range', endsTold(lang, when))
  })

/** «in May», and «in May 2020» when that is not the year reported on: how the Council reads it. */
export const monthTold = ({ last }: When, year: string): Value =>
  inAll((lang) => {
    const month = formatMonth(lang, last)
    const bare = last.startsWith(year) ? month.replace(/^\d{4}年| (de )?\d{4}( года)?$/, '') : month
    return speak(lang)('events.in-month', { month: bare })
  })

/** The day, the range or the month as it stands in a list. */
export const dateValue = ({ first, last, precise }: When): Value => {
  if (precise === 'month') return { month: last.slice(0, 7) }
  return first === last ? { day: first } : { range: [first, last] }
}

export const dateText = (lang: Lang, { first, last, precise }: When): string =>
  precise === 'month' ? formatMonth(lang, last) : formatRange(lang, first, last)

/** Both ends of a range, each part that they share said once. */
function endsTold(lang: Lang, { first, last }: When): { first: string; last: string } {
  const [from, to] = [formatDay(lang, first), formatDay(lang, last)]
  const [sameYear, sameMonth] = [first.slice(0, 4) === last.slice(0, 4), first.slice(0, 7) === last.slice(0, 7)]
  if (lang === 'zh') {
    const shared = sameMonth ? /^\d{4}年\d+月/ : /^\d{4}年/
    return { first: from, last: sameYear ? to.replace(shared, '') : to }
  }
  if (sameMonth) return { first: from.split(' ')[0] ?? from, last: to }
  return { first: sameYear ? from.replace(/ (de )?\d{4}( года)?$/, '') : from, last: to }
}
