import type { Lang } from '#platform/words'
import { numerals } from './words.ts'
import type { Numerals } from './words.ts'

export type Patterns = {
  /** A number in words. */
  readonly words: RegExp
  /** A word after digits that multiplies them. */
  readonly scale: RegExp
  /** What stands before a number that is not exact, or that names something. */
  readonly before: RegExp
  readonly label: RegExp
}

// Chinese puts no space before a number; any other letter there makes it part of a word.
export const digits =
  /(?<!(?!\p{Script=Han})[\p{L}\p{N}.,/@_+-]|[-–—]\s?)(?:[1-9]\d{0,2}(?:[,\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?|[٠-٩]+)(?![\p{N}@_\p{Script=Latin}]|[/.,:-]\p{N}|[-–](?!\p{L}))(?!-[йяегом]{1,3}(?!\p{L})|[ºª°])/gu

const chineseWords =
  '(?<![第\\p{N}〇零一二两三四五六七八九十百千万亿])[〇零一二两三四五六七八九十百千万亿]+(?=[个名项国次种家位人份天周场套期类余多])'
// «twenty-third» puts in order and counts nothing.
const ordinalAfter = '(?!-(?:first|second|third|\\w+th)\\b)'

const compiled: Readonly<Record<Lang, Patterns>> = {
  ar: patternsOf('ar'),
  zh: patternsOf('zh'),
  en: patternsOf('en'),
  fr: patternsOf('fr'),
  ru: patternsOf('ru'),
  es: patternsOf('es'),
}

export const patternsIn = (lang: Lang): Patterns => compiled[lang]

function patternsOf(lang: Lang): Patterns {
  const { values, scales, joins, about, over, under, labels }: Numerals = numerals[lang]
  const one = anyOf(Object.keys(values))
  const words = `(?<![\\p{L}\\p{N}-])و?(?:${one})(?:${joins}(?:${one}))*(?![\\p{L}\\p{N}])${ordinalAfter}`
  const edge = lang === 'zh' ? '' : lang === 'ar' ? '(?<!\\p{L})[وفبك]?' : '(?<!\\p{L})'
  const more = '(?:[\\p{N}.]+\\s*(?:,|and|et|y|и|و|-|–|to)\\s*)*'
  return {
    words: new RegExp(lang === 'zh' ? chineseWords : words, 'giu'),
    scale: new RegExp(`^\\s?(?<word>${anyOf(Object.keys(scales))})${lang === 'zh' ? '' : '(?!\\p{L})'}`, 'iu'),
    before: new RegExp(`${edge}(?<word>${anyOf([...about, ...over, ...under])})\\s*$`, 'iu'),
    label: new RegExp(`${edge}(?:${anyOf(labels)})[\\s-]*${more}$`, 'iu'),
  }
}

/** Words as one alternative, longer ones first so that none hides another. */
function anyOf(words: readonly string[]): string {
  return words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
