import type { Lang } from '#platform/words'
import { ar } from './ar.ts'
import { en } from './en.ts'
import type { CueName } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

const cues: Readonly<Record<Lang, Readonly<Record<CueName, string>>>> = { ar, zh, en, fr, ru, es }
const compiled = new Map<string, RegExp>()

/** The words by which a language says something, as a pattern that is found anywhere in a text. */
export function cue(lang: Lang, name: CueName): RegExp {
  const key = `${lang} ${name}`
  const found = compiled.get(key) ?? patternOf(lang, cues[lang][name])
  compiled.set(key, found)
  return found
}

export type Place = { readonly from: number; readonly to: number }

/** All places of a cue in some words, from one character to before another. */
export const placesOf = (lang: Lang, name: CueName, said: string): Place[] =>
  [...said.matchAll(everywhere(cue(lang, name)))].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }))

const global = new Map<RegExp, RegExp>()

function everywhere(pattern: RegExp): RegExp {
  const found = global.get(pattern) ?? new RegExp(pattern, 'giu')
  global.set(pattern, found)
  return found
}

// Chinese writes no spaces between words; Arabic writes «and», «in» and the article together with the word.
function patternOf(lang: Lang, words: string): RegExp {
  if (lang === 'zh') return new RegExp(`(?:${words})`, 'iu')
  const before = lang === 'ar' ? String.raw`(?<![\p{L}\p{M}])[وفبلك]{0,2}(?:ال)?` : String.raw`(?<![\p{L}\p{M}])`
  return new RegExp(`${before}(?:${words})(?![\\p{L}\\p{M}])`, 'iu')
}
