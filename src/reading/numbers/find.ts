import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { NumberSaid, Span } from '../reading.ts'
import { digitsOf } from './digits.ts'
import { numerals } from './words.ts'
import type { Numerals } from './words.ts'

type Patterns = { readonly words: RegExp | undefined; readonly before: RegExp; readonly label: RegExp }

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')

const patterns = new Map<Lang, Patterns>(langs.map((lang) => [lang, patternsOf(lang, numerals[lang])]))

function patternsOf(lang: Lang, { values, joins, about, over, under, labels }: Numerals): Patterns {
  const one = anyOf(Object.keys(values))
  const said =
    lang === 'zh'
      ? '(?<![第\\p{N}])[〇零一二两三四五六七八九十百千万亿]+(?=[个名项国次种家位人份天周场套期类余多])'
      : `(?<![\\p{L}\\p{N}-])و?(?:${one})(?:${joins}(?:${one}))*(?![\\p{L}\\p{N}])`
  const edge = lang === 'zh' ? '' : lang === 'ar' ? '(?<!\\p{L})[وفبك]?' : '(?<!\\p{L})'
  return {
    words: new RegExp(said, 'giu'),
    before: new RegExp(`${edge}(?<word>${anyOf([...about, ...over, ...under])})\\s*$`, 'iu'),
    label: new RegExp(`${edge}(?:${anyOf(labels)})[\\s-]*(?:[\\p{N}.]+\\s*(?:,|and|et|y|и|و|-|–|to)\\s*)*$`, 'iu'),
  }
}

// Chinese puts no space before a number; any other letter there makes it part of a word.
const digits =
  /(?<!(?!\p{Script=Han})[\p{L}\p{N}.,/@_+-]|[-–—]\s?)(?:[1-9]\d{0,2}(?:[,\u00a0\u202f ]\d{3})+|\d+(?:[.,]\d+)?|[٠-٩]+)(?![\p{N}@_\p{Script=Latin}]|[/.,:-]\p{N}|[-–](?!\p{L}))(?!-[йяегом]{1,3}(?!\p{L})|[ºª°])/gu

/** Numbers that count something, in digits and in words. `taken` are dates, symbols and addresses, whose digits count nothing. */
export function numbersIn(
  text: string,
  { block, lang, taken }: { block: number; lang: Lang | null; taken: readonly Span[] },
): NumberSaid[] {
  const tongue = lang ?? 'en'
  const { words } = patterns.get(tongue) ?? {}
  const spelled = words === undefined ? [] : [...text.matchAll(words)].map((hit) => ({ hit, inWords: true }))
  const found = [...[...text.matchAll(digits)].map((hit) => ({ hit, inWords: false })), ...spelled]
  return found
    .toSorted((one, other) => one.hit.index - other.hit.index)
    .flatMap(({ hit, inWords }) => {
      const [from, to] = [hit.index, hit.index + hit[0].length]
      if (taken.some((span) => span.from < to && from < span.to) || isLabel(text, { from, to, lang: tongue })) return []
      if (standsAlone(text, { from, to })) return []
      if (inWords && !countsAnything(text, from, hit[0])) return []
      const value = inWords ? valueOfWords(hit[0], tongue) : valueOfDigits(hit[0])
      if (value === undefined) return []
      return [
        {
          block,
          from,
          to,
          said: hit[0],
          value,
          rounding: roundingOf(text, { from, to, lang: tongue }),
          inWords,
          of: clauseAfter(text, to),
        },
      ]
    })
}

type At = { readonly from: number; readonly to: number; readonly lang: Lang }

/** The number of an item, «(1)» or «1.», and of something that is called by a number, «Pillar 4», «No. 36». */
function isLabel(text: string, { from, to, lang }: At): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  if (/^[)\]]/.test(text.slice(to)) && (/[([]$/.test(before) || before.trim() === '' || /[;:,]\s*$/.test(before)))
    return true
  if (before.trim() === '' && /^[.)]\s/.test(text.slice(to))) return true
  if (/^\s*(?:号|届|次会议|章|条|款|段)/u.test(text.slice(to)) && lang === 'zh') return true
  return patterns.get(lang)?.label.test(before) ?? false
}

/** A number of a page or a line, with no word beside it. */
const standsAlone = (text: string, { from, to }: { from: number; to: number }): boolean =>
  clauseAfter(text, to) === '' && !/[\p{L}:=%(]\s*$/u.test(text.slice(0, from))

/** «No one» counts nothing, and a capital in the middle of a sentence belongs to a name. */
function countsAnything(text: string, from: number, said: string): boolean {
  const before = text.slice(0, from)
  if (/\b(?:no|every|any|some|each|this|that|another|which)[\s-]$/i.test(before) && /^one\b/i.test(said)) return false
  return !/^\p{Lu}/u.test(said) || /(?:^|[.!?:;(“"]|\d[.)])\s*$/u.test(before)
}

function roundingOf(text: string, { from, to, lang }: At): NumberSaid['rounding'] {
  const after = text.slice(to)
  if (/^\s?\+|^\s(?:or|and) more\b|^余|^多(?!边)/u.test(after)) return 'over'
  const word = patterns
    .get(lang)
    ?.before.exec(text.slice(Math.max(0, from - 30), from))
    ?.groups?.['word']?.toLowerCase()
  if (word === undefined) return 'exact'
  const { over, under } = numerals[lang]
  return over.includes(word) ? 'over' : under.includes(word) ? 'under' : 'about'
}

function valueOfDigits(said: string): number | undefined {
  const arabic = digitsOf(said)
  if (arabic !== undefined) return arabic
  const grouped = /^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+$/u.test(said)
  const value = Number(grouped ? said.replaceAll(/\D/g, '') : said.replace(',', '.'))
  return Number.isNaN(value) ? undefined : value
}

/** «two hundred and five»: what is larger than what stood before it multiplies, anything else is added. */
function valueOfWords(said: string, lang: Lang): number | undefined {
  if (lang === 'zh') return digitsOf(said)
  const { values } = numerals[lang]
  let total = 0
  let group = 0
  for (const word of said.toLowerCase().split(/[\s-]+/u)) {
    const value = values[word] ?? values[word.replace(/^و/u, '')]
    if (value === undefined) continue
    if (value === 1000 || value === 1_000_000) {
      total += Math.max(group, 1) * value
      group = 0
    } else if (value === 100 && group > 0 && group < 100) group *= 100
    else group += value
  }
  return total + group
}

/** What follows a number up to the end of its clause. */
const clauseAfter = (text: string, to: number): string =>
  /^\s*(?:\+|or more|余|多)?\s*([^.,;:()[\]—–!?\t\n。，；：、（）؛،؟]{0,120})/u.exec(text.slice(to))?.[1]?.trim() ?? ''
