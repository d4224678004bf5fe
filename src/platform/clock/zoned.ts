import { Temporal } from 'temporal-polyfill'

/** The instant at which clocks of a zone show a time (`15:00`) on a day; a time that a change of clocks skips is taken an hour later. */
export const instantIn = (zone: string, day: string, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds)

/** What clocks of a zone show at an instant: the day and the time, `15:00`. */
export function shownIn(zone: string, at: Date): { day: string; time: string } {
  const there = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}
