import type { Day } from '#platform/db'
import type { Fact } from '#terminology'

/**
 * What a sentence is to the next report: something still to come, something late, something done or called off, or a
 * standing figure. Rooms say it by the words they use; every key of theirs that is about days is listed here.
 */
export type Bearing = 'ahead' | 'overdue' | 'done' | 'dropped' | 'stock'

export const bearings: Readonly<Record<Bearing, readonly string[]>> = {
  ahead: [
    'plan.fact-output-planned',
    'plan.fact-output-forecast',
    'plan.fact-milestone-planned',
    'plan.fact-milestone-forecast',
    'plan.fact-expected',
    'plan.fact-postponed',
    'events.fact-planned',
    'events.fact-planned-text',
    'events.fact-ongoing',
    'decisions.fact-due',
    'decisions.fact-due-by',
    'decisions.fact-moved',
  ],
  overdue: ['plan.fact-output-overdue', 'plan.fact-milestone-overdue'],
  done: [
    'plan.fact-output-done',
    'plan.fact-output-done-late',
    'plan.fact-milestone-done',
    'plan.fact-milestone-done-late',
    'plan.fact-arrived',
    'events.fact-held',
    'events.fact-launched',
    'events.fact-statement',
    'events.fact-submission',
    'events.fact-side-events',
    'events.fact-information-sessions',
    'decisions.fact-done',
  ],
  dropped: ['events.fact-cancelled', 'decisions.fact-dropped'],
  stock: [
    'members.fact-co-chairs',
    'members.fact-permanent',
    'members.fact-rotating',
    'members.fact-rotating-open',
    'members.fact-people',
    'members.fact-people-exact',
    'members.fact-people-stated',
    'plan.fact-pillars',
    'plan.fact-pillar',
    'plan.fact-paused',
  ],
}

const byKey = new Map(Object.entries(bearings).flatMap(([bearing, keys]) => keys.map((key) => [key, bearing] as const)))

/** What a key is to the next report; undefined: nothing that it has to come back to. */
export const bearingOf = (key: string): Bearing | undefined =>
  (['ahead', 'overdue', 'done', 'dropped', 'stock'] as const).find((bearing) => bearing === byKey.get(key))

/** The day something is promised for; undefined where nothing is promised. */
export function promisedDay({ key, on, values }: Fact): Day | undefined {
  const bearing = bearingOf(key)
  if (bearing !== 'ahead' && bearing !== 'overdue') return undefined
  // A follow-up that was moved tells of the day on which it was, and has its new day among its values.
  const due = values['due']
  return key === 'decisions.fact-moved' && due !== undefined && 'day' in due ? due.day : on
}
