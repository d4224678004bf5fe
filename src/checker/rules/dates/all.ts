import type { Rule } from '../../rule.ts'
import { adoptedOrFinal } from './adopted-or-final.ts'
import { computedLength } from './computed-length.ts'
import { dateWithoutYear } from './date-without-year.ts'
import { finishedTwice } from './finished-twice.ts'
import { impossibleDay } from './impossible-day.ts'
import { mixedDateStyles } from './mixed-date-styles.ts'
import { noFixedDate } from './no-fixed-date.ts'
import { ongoingOrPlanned } from './ongoing-or-planned.ts'
import { openAndClosedPeriod } from './open-and-closed-period.ts'
import { openItem } from './open-item.ts'
import { outsidePeriod } from './outside-period.ts'
import { rangeStyle } from './range-style.ts'
import { tenseAgainstDate } from './tense-against-date.ts'
import { toldAgainstDay } from './told-against-day.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'
import { widerThanReport } from './wider-than-report.ts'

export const dates: readonly Rule[] = [
  impossibleDay,
  weekdayMismatch,
  openAndClosedPeriod,
  outsidePeriod,
  widerThanReport,
  dateWithoutYear,
  mixedDateStyles,
  rangeStyle,
  computedLength,
  tenseAgainstDate,
  toldAgainstDay,
  adoptedOrFinal,
  finishedTwice,
  ongoingOrPlanned,
  noFixedDate,
  openItem,
]
