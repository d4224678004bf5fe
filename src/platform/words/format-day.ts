import type { Lang } from './lang.ts'
import { months, russianMonthsAlone } from './months.ts'

/** A day of the calendar taken apart; `month` is the one people count, 1 to 12. */
export type Date3 = { readonly year: string; readonly month: number; readonly day: number }

/** Takes `2021-03-21` apart. Throws on anything else: text of people is parsed before it comes here. */
export function dateOf(day: string): Date3 {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (year === undefined) throw new Error(`${day} is not a day like 2021-03-21`)
  return { year, month: Number(month), day: Number(date) }
}

/** "21 March 2021", as United Nations texts write it in each language. */
export function formatDay(lang: Lang, day: string): string {
  const date = dateOf(day)
  return `${dayAndMonth(lang, date)}${yearAfter(lang, date.year)}`
}

/** "March 2021", from `2021-03`; a whole day is taken by its month. */
export function formatMonth(lang: Lang, month: string): string {
  const date = dateOf(`${month.slice(0, 7)}-01`)
  return lang === 'zh'
    ? `${date.year}年${date.month}月`
    : `${monthAlone(lang, date.month)}${yearAfter(lang, date.year)}`
}

/** Day and month; Chinese puts the year before them, see `yearAfter`, so its day comes whole. */
export function dayAndMonth(lang: Lang, { year, month, day }: Date3): string {
  if (lang === 'zh') return `${year}年${month}月${day}日`
  if (lang === 'es') return `${day} de ${months.es[month - 1]}`
  return `${dayNumber(lang, day)} ${months[lang][month - 1]}`
}

/** French says the first of a month as an ordinal, and no other day. */
export const dayNumber = (lang: Lang, day: number): string => (lang === 'fr' && day === 1 ? '1er' : String(day))

/** What stands after the month for the year; nothing in Chinese, where it stood before. */
export function yearAfter(lang: Lang, year: string): string {
  if (lang === 'zh') return ''
  if (lang === 'ru') return ` ${year} года`
  return lang === 'es' ? ` de ${year}` : ` ${year}`
}

export const monthAlone = (lang: Lang, month: number): string =>
  (lang === 'ru' ? russianMonthsAlone : months[lang])[month - 1] ?? ''
