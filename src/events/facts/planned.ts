import type { Day } from '#platform/db'
import type { Fact } from '#terminology'
import { dayCount, weekdayCount } from '../days.ts'
import { dateText, dateValue, inAll } from './told.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { factAbout, kindTold, ranks } from './telling.ts'

/** What is planned or under way, as it was known at the end of the period: with its length, or that it is still to be confirmed. */
export function plannedFacts(event: Told, to: Day): Fact[] {
  const { kind, when, standing } = event
  const dated = inAll((lang) => {
    const say = speak(lang)
    const date = dateText(lang, when)
    if (standing === 'tentative') return say('events.dated-tentative', { date })
    if (when.precise === 'month' || when.first === when.last) return date
    const days = say('events.counted-days', { n: dayCount(when.first, when.last) })
    const weekdays = say('events.counted-weekdays', { n: weekdayCount(when.first, when.last) })
    return say('events.dated-length', { date, length: say('events.days-and-weekdays', { days, weekdays }) })
  })
  const begun = when.precise === 'day' && when.first <= to
  const key = kind === 'statement' || kind === 'submission' ? 'planned-text' : begun ? 'ongoing' : 'planned'
  return [factAbout(event, { key, rank: ranks.planned, values: { ...kindTold(event), dated } })]
}

/** What was called off in the period, with the reason. */
export function cancelledFact(event: Told): Fact {
  const step = event.steps.findLast(({ kind }) => kind === 'cancelled')
  const values = { ...kindTold(event), date: dateValue(event.when), reason: { texts: step?.reason ?? {} } }
  return factAbout(event, { key: 'cancelled', rank: ranks.cancelled, values })
}
