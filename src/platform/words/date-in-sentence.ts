import type { Lang } from './lang.ts'
import { months, russianMonthsAlone } from './months.ts'

/** The cases a month or a year may be put in; one that stands alone is in the nominative. */
export const monthCases = ['genitive', 'prepositional'] as const
export type MonthCase = (typeof monthCases)[number]

/**
 * The months and years of a text as a Russian preposition asks for them: «март 2021 года» becomes «марте 2021 года» after
 * «в», «марта 2021 года» after «с». Other languages leave months as they are.
 */
export function declineMonth(lang: Lang, text: string, wanted: MonthCase): string {
  if (lang !== 'ru') return text
  const inCase = text.replace(
    alone,
    (month) => declined[wanted][russianMonthsAlone.findIndex((one) => one === month)] ?? month,
  )
  return inCase.replace(/ год(ы?)$/u, (_, several: string) => ` ${years[wanted][several === '' ? 'one' : 'several']}`)
}

const alone = new RegExp(`(?<!\\p{L})(?:${russianMonthsAlone.join('|')})(?!\\p{L})`, 'gu')

const declined: Readonly<Record<MonthCase, readonly string[]>> = {
  genitive: months.ru,
  prepositional: months.ru.map((month) => `${month.slice(0, -1)}е`),
}

const years = {
  genitive: { one: 'года', several: 'годов' },
  prepositional: { one: 'году', several: 'годах' },
} as const satisfies Record<MonthCase, Record<string, string>>

/** A day with the article that French and Spanish put before it inside a sentence; a month or a year has none. */
export function withArticle(lang: Lang, text: string): string {
  const article = lang === 'fr' ? 'le ' : lang === 'es' ? 'el ' : ''
  return /^\d{1,2}(?:er)? \p{L}/u.test(text) ? `${article}${text}` : text
}
