import type { Lang } from '#platform/words'

type ByLang = Readonly<Record<Lang, readonly string[]>>

/** Words as they are compared: small, one kind of apostrophe and space, Arabic without marks and with one kind of alif. */
export const plainly = (text: string): string => evened(text.toLowerCase())

/**
 * One pattern of phrases in six languages. They are pieces of patterns themselves, and must stay linear: no repetition
 * inside a repetition. Except in Chinese and Arabic, where words are written together, each stands at the start of a word.
 */
export function phrases(spoken: ByLang): RegExp {
  const { ar, zh, ...spaced } = spoken
  const apart = Object.values(spaced).flat().map(evened).join('|')
  return new RegExp(`(?<!\\p{L})(?:${apart})|${[...ar, ...zh].map(evened).join('|')}`, 'iu')
}

/** A pattern for whole lines, made fit for words as they are compared. */
export const alike = (pattern: RegExp): RegExp => new RegExp(evened(pattern.source), pattern.flags)

const evened = (text: string): string =>
  text
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[\u00A0\u202F\u2009]/g, ' ')
    .replaceAll(/[\u064B-\u0652\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll('ё', 'е')
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
