import { dateOf, dayAndMonth, dayNumber, formatDay, formatMonth, monthAlone, yearAfter } from './format-day.ts'
import type { Date3 } from './format-day.ts'
import type { Lang } from './lang.ts'

// What stands between the ends of a range: between bare numbers or months, and between longer parts.
const short = { ar: ' إلى ', zh: '至', en: '–', fr: '-', ru: '–', es: ' a ' } as const
const long = { ar: ' إلى ', zh: '至', en: '–', fr: ' – ', ru: ' – ', es: ' a ' } as const

/** "4–28 October 2021": what both ends share is said once. Both days are part of the range. */
export function formatRange(lang: Lang, from: string, to: string): string {
  if (from === to) return formatDay(lang, from)
  const [start, end] = [dateOf(from), dateOf(to)]
  return `${lang === 'ar' ? 'من ' : ''}${startOf(lang, start, end)}${betweenOf(lang, start, end)}${endOf(lang, start, end)}`
}

/** Both ends of a range for a sentence that joins them itself, "from 4 to 28 October 2021": what they share, the last has. */
export function formatEnds(lang: Lang, from: string, to: string): { readonly first: string; readonly last: string } {
  const [start, end] = [dateOf(from), dateOf(to)]
  return { first: startOf(lang, start, end), last: endOf(lang, start, end) }
}

/** "January–June 2021" for whole months, "2021" or "2021–2025" for whole years; otherwise the range of days. */
export function formatPeriod(lang: Lang, from: string, to: string): string {
  const [start, end] = [dateOf(from), dateOf(to)]
  if (start.day !== 1 || end.day !== lastDayOf(end)) return formatRange(lang, from, to)
  if (start.month === 1 && end.month === 12) return wholeYears(lang, start.year, end.year)
  if (start.year !== end.year) return `${formatMonth(lang, from)}${long[lang]}${formatMonth(lang, to)}`
  if (start.month === end.month) return formatMonth(lang, from)
  if (lang === 'zh') return `${start.year}年${start.month}月至${end.month}月`
  return `${monthAlone(lang, start.month)}${short[lang]}${formatMonth(lang, to)}`
}

function startOf(lang: Lang, start: Date3, end: Date3): string {
  if (lang === 'zh' || start.year !== end.year) return `${dayAndMonth(lang, start)}${yearAfter(lang, start.year)}`
  return start.month === end.month ? dayNumber(lang, start.day) : dayAndMonth(lang, start)
}

const betweenOf = (lang: Lang, start: Date3, end: Date3): string =>
  (start.year === end.year && start.month === end.month ? short : long)[lang]

function endOf(lang: Lang, start: Date3, end: Date3): string {
  if (lang !== 'zh' || start.year !== end.year) return `${dayAndMonth(lang, end)}${yearAfter(lang, end.year)}`
  return start.month === end.month ? `${end.day}日` : `${end.month}月${end.day}日`
}

// Day 0 of the next month is the last of this one.
const lastDayOf = ({ year, month }: Date3): number => new Date(Date.UTC(Number(year), month, 0)).getUTCDate()

function wholeYears(lang: Lang, first: string, last: string): string {
  const years = first === last ? first : `${first}${betweenYears[lang]}${last}`
  if (lang === 'zh') return `${years}年`
  return lang === 'ru' ? `${years} ${first === last ? 'год' : 'годы'}` : years
}

// Arabic reads the first year on the right; digits and a hyphen alone would run the other way.
const betweenYears = { ar: '\u200F-', zh: '至', en: '–', fr: '-', ru: '–', es: '-' } as const
