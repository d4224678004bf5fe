import { MessageFormat } from 'messageformat'
import { directed } from './directed.ts'
import { frenchSpaces } from './french-spaces.ts'
import { functionsIn } from './functions.ts'
import { locales } from './lang.ts'
import type { Lang } from './lang.ts'

/** Fills a message. `onError` hears of every argument that is missing or of the wrong kind. */
export type Fill = (values: Record<string, unknown>, onError: (error: unknown) => void) => string

// Text without braces, escapes or a leading declaration says itself.
const plain = /^(?!\s*\.)[^{}\\]*$/

/** Compiles a message of Unicode MessageFormat 2 for a language. Throws when the message is not well formed. */
export function compiled(lang: Lang, message: string): Fill {
  if (plain.test(message)) return () => (lang === 'fr' ? frenchSpaces(message) : message)
  const format = new MessageFormat(locales[lang], message, { functions: functionsIn(lang) })
  if (lang === 'ar') return (values, onError) => directed(format.format(values, onError))
  const said: Fill = (values, onError) => withoutNeedlessIsolates(format.format(values, onError))
  return lang === 'fr' ? (values, onError) => frenchSpaces(said(values, onError)) : said
}

// Any character of a script written from right to left, or a control that changes direction by itself.
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

// In a text that runs from left to right throughout, isolates change nothing to the eye; left in, they would
// travel into subjects of letters, file names and what people copy.
const withoutNeedlessIsolates = (text: string): string =>
  rightToLeft.test(text) ? text : text.replaceAll(/[\u2066\u2068\u2069]/g, '')
