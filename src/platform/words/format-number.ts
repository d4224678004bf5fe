import { locales } from './lang.ts'
import type { Lang } from './lang.ts'

/** A number with Western digits and the language's own marks between thousands. */
export const formatNumber = (lang: Lang, number: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locales[lang], options).format(number)

/** "A, B and C", as the language joins a list. */
export const formatList = (lang: Lang, items: Iterable<string>): string =>
  new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(items)

/** "90 KB": the size of a file, rounded up so that nobody downloads more than was said. A KB is a thousand bytes. */
export function formatBytes(lang: Lang, bytes: number): string {
  const unit = bytes > 999_000_000 ? 2 : bytes > 999_000 ? 1 : 0
  const size = bytes / 1000 ** (unit + 1)
  const rounded = unit === 0 || size >= 10 ? Math.ceil(size) : Math.ceil(size * 10) / 10
  return `${formatNumber(lang, rounded)}\u00a0${units[lang][unit]}`
}

const units = {
  ar: ['كيلوبايت', 'ميغابايت', 'غيغابايت'],
  zh: ['KB', 'MB', 'GB'],
  en: ['KB', 'MB', 'GB'],
  fr: ['Ko', 'Mo', 'Go'],
  ru: ['КБ', 'МБ', 'ГБ'],
  es: ['KB', 'MB', 'GB'],
} as const satisfies Record<Lang, readonly string[]>

/** The order of a language, kept once made; numbers inside texts count as numbers, so that 2.10 follows 2.9. */
export function collator(lang: Lang): Intl.Collator {
  const known = collators.get(lang)
  if (known !== undefined) return known
  const made = new Intl.Collator(lang === 'zh' ? 'zh-Hans-u-co-pinyin' : lang, {
    numeric: true,
    ignorePunctuation: true,
  })
  collators.set(lang, made)
  return made
}

const collators = new Map<Lang, Intl.Collator>()
