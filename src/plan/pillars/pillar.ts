import type { Day } from '#platform/db'
import type { Pause, Pillar } from './read.ts'

/** Neither led nor paused on the day: something is missing that somebody has to settle. */
export const lacksLead = ({ leads, pause }: Pick<Pillar, 'leads' | 'pause'>): boolean =>
  leads.length === 0 && pause === undefined

/** The day for looking again at a pause has come, and nobody has looked since. */
export const reviewIsDue = ({ reviewOn, reviewedOn }: Pause, today: Day): boolean =>
  reviewOn <= today && (reviewedOn === null || reviewedOn < reviewOn)
