import { dayOf } from '#platform/db'
import type { StateOf } from '#platform/web'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { standings } from '../intake.ts'
import type { Standing } from '../intake.ts'
import type { Intake } from '../read.ts'
import { speak } from '../words/index.ts'

type Stand = { readonly state: StateOf; readonly words: (lang: Lang) => string }

/** How far an intake is: only read, applied in part or whole, or taken back. */
export function stateOf({ undone, applied, firstMade }: Pick<Intake, 'undone' | 'applied' | 'firstMade'>): Stand {
  if (undone !== null)
    return { state: { kind: 'withdrawn' }, words: (lang) => speak(lang)('intake.state-undone', on(lang, undone)) }
  if (applied !== null)
    return { state: { kind: 'done' }, words: (lang) => speak(lang)('intake.state-applied', on(lang, applied)) }
  const begun = firstMade !== null
  return {
    state: { kind: begun ? 'in-progress' : 'draft' },
    words: (lang) => speak(lang)(begun ? 'intake.state-begun' : 'intake.state-open'),
  }
}

const on = (lang: Lang, at: Date) => ({ day: formatDay(lang, dayOf(at)) })

/** "3 need you", "57 new": how many stand how, those that are none left out. */
export const countWords = (counts: Readonly<Record<Standing, number>>, lang: Lang): string[] =>
  standings.filter((standing) => counts[standing] > 0).map((standing) => oneCount(standing, counts[standing], lang))

export const oneCount = (standing: Standing, n: number, lang: Lang): string =>
  speak(lang)(`intake.count-${standing}`, { n })

/** How a proposal's standing looks beside its words. */
export const standingState: Readonly<Record<Standing, StateOf>> = {
  refused: { kind: 'late', days: 0 },
  'needs-you': { kind: 'due-soon', days: 0 },
  open: { kind: 'draft' },
  accepted: { kind: 'on-time' },
  made: { kind: 'done' },
  known: { kind: 'not-started' },
  'left-out': { kind: 'withdrawn' },
}
