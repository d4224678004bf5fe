import { langs } from './lang.ts'
import type { Lang } from './lang.ts'

/** A text people wrote, per language: titles, names. */
export type Texts = Readonly<Partial<Record<Lang, string>>>

/** The text in a language, else in English, else in the first language there is; and which language that was. */
export function textIn(texts: Texts, lang: Lang): { text: string; lang: Lang } {
  const found = [lang, 'en' as const, ...langs].find((one) => (texts[one] ?? '') !== '')
  return found === undefined ? { text: '', lang } : { text: texts[found] ?? '', lang: found }
}
