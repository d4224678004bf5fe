import type { Day } from '#platform/db'
import type { Lang, Texts } from '#platform/words'
import { inAll } from '#terminology'
import type { Fact } from '#terminology'
import { dayCount, weekdayCount } from '../days.ts'
import type { Told } from '../read-held.ts'
import { speak } from '../words/index.ts'
import { behind, factAbout, kindTold, ranks, teamTold, timesOf } from './telling.ts'
import type { Telling } from './telling.ts'

/** What is planned or under way, as it was known at the end of the period: with its length, or that it is still to be confirmed. */
export function plannedFact(event: Told, telling: Telling, to: Day): Fact {
  const { kind, when } = event
  const begun = when.precise === 'day' && when.first <= to
  const key = kind === 'statement' || kind === 'submission' ? 'planned-text' : begun ? 'ongoing' : 'planned'
  const values = {
    ...kindTold(event),
    ...timesOf(event, telling),
    team: teamTold(event, telling),
    length: inAll((lang) => lengthTold(lang, event)),
  }
  return factAbout(event, { key, rank: ranks.planned, values, also: behind(event, telling) })
}

/** How long teaching takes; of a campaign nobody counts the days. */
function lengthTold(lang: Lang, { kind, when, standing }: Told): string {
  const say = speak(lang)
  if (standing === 'tentative') return say('events.mark-tentative')
  const taught = kind === 'course' || kind === 'training'
  if (!taught || when.precise === 'month' || when.first === when.last) return ''
  const days = say('events.counted-days', { n: dayCount(when.first, when.last) })
  const weekdays = say('events.counted-weekdays', { n: weekdayCount(when.first, when.last) })
  return say('events.mark', { about: say('events.days-and-weekdays', { days, weekdays }) })
}

/** What was called off in the period, with the reason. */
export function cancelledFact(event: Told, telling: Telling): Fact {
  const step = event.steps.findLast(({ kind }) => kind === 'cancelled')
  const values = { ...kindTold(event), ...timesOf(event, telling), reason: { texts: unstopped(step?.reason ?? {}) } }
  return factAbout(event, { key: 'cancelled', rank: ranks.cancelled, values })
}

// The reason is quoted inside a sentence that has a full stop of its own.
const unstopped = (reason: Texts): Texts =>
  Object.fromEntries(Object.entries(reason).map(([lang, text]) => [lang, text.replace(/[.。۔]\s*$/u, '')]))
