import { Temporal } from 'temporal-polyfill'

// Where offices open on Sunday and close on Friday and Saturday: by the zones whose city is in such a country.
const sundayZones: ReadonlySet<string> = new Set([
  'Africa/Algiers',
  'Africa/Cairo',
  'Africa/Khartoum',
  'Africa/Tripoli',
  'Asia/Aden',
  'Asia/Amman',
  'Asia/Baghdad',
  'Asia/Bahrain',
  'Asia/Damascus',
  'Asia/Dhaka',
  'Asia/Gaza',
  'Asia/Hebron',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kuwait',
  'Asia/Muscat',
  'Asia/Qatar',
  'Asia/Riyadh',
  'Indian/Maldives',
])

const sunday = 7
const workingDays = 5

/** The first day of the working week that a day belongs to, where the clocks of the zone are: a Monday, in some a Sunday. */
export function weekOf(zone: string, day: string): string {
  const date = Temporal.PlainDate.from(day)
  const first = sundayZones.has(zone) ? sunday : 1
  return date.subtract({ days: (date.dayOfWeek - first + 7) % 7 }).toString()
}

/** Whether offices are open on that day of the week where the clocks of the zone are; holidays are not known here. */
export const isWorkingDay = (zone: string, day: string): boolean =>
  Temporal.PlainDate.from(weekOf(zone, day)).until(Temporal.PlainDate.from(day)).days < workingDays

/** The first working day of the month that a day belongs to. */
export function firstWorkingDay(zone: string, day: string): string {
  let date = Temporal.PlainDate.from(day).with({ day: 1 })
  while (!isWorkingDay(zone, date.toString())) date = date.add({ days: 1 })
  return date.toString()
}
