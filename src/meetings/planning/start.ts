import { refuse } from '#platform/acts'
import { instantIn, shownIn } from '#platform/clock'
import type { Day } from '#platform/db'
import { isTimeOfDay } from '../meeting.ts'

/**
 * The instant at which a meeting starts, from a time of day in its zone or from an instant as it was given. Refuses an
 * instant that is another day there.
 */
export function startOn({ day, startsAt, zone }: { day: Day; startsAt: string; zone: string }): Date {
  const at = isTimeOfDay(startsAt) ? instantIn(zone, day, startsAt.padStart(5, '0')) : new Date(startsAt)
  if (shownIn(zone, at).day !== day) refuse('platform.not-understood', {}, { startsAt: 'meetings.starts-another-day' })
  return at
}
