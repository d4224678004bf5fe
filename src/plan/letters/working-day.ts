import { isWorkingDay } from '#platform/clock'
import type { Day } from '#platform/db'
import { daysAfter } from '../dates.ts'

/** The first day of a month, `2021-06`, on which offices are open: no Saturday, no Sunday, not New Year's Day. */
export function firstWorkingDay(month: string): Day {
  const days = Array.from({ length: 7 }, (_, at) => daysAfter(`${month}-01`, at))
  return days.find((day) => isWorkingDay('UTC', day) && !day.endsWith('-01-01')) ?? `${month}-01`
}
