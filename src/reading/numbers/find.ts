import type { Lang } from '#platform/words'
import { after, before } from '../places/beside.ts'
import type { NumberSaid, Span } from '../reading.ts'
import { digits, patternsIn } from './patterns.ts'
import { valueOfDigits, valueOfWords } from './value.ts'
import { numerals } from './words.ts'

type Seek = { readonly block: number; readonly lang: Lang | null; readonly taken: readonly Span[] }
type At = { readonly from: number; readonly to: number; readonly lang: Lang }
type Seen = At & { readonly value: number; readonly inWords: boolean }

/** Numbers that count something, in digits and in words. `taken` are dates, symbols and addresses, whose digits count nothing. */
export function numbersIn(text: string, { block, lang, taken }: Seek): NumberSaid[] {
  const tongue = lang ?? 'en'
  const seen = [...inDigits(text, tongue), ...inWords(text, tongue)].toSorted((one, other) => one.from - other.from)
  return seen
    .filter(({ from, to }) => !taken.some((span) => span.from < to && from < span.to))
    .filter((at) => !isLabel(text, at) && !standsAlone(text, at))
    .map((at) => {
      const { from, to, value } = at
      const said = text.slice(from, to)
      return {
        block,
        from,
        to,
        said,
        value,
        rounding: roundingOf(text, at),
        inWords: at.inWords,
        of: clauseAfter(text, to),
      }
    })
}

const inDigits = (text: string, lang: Lang): Seen[] =>
  [...text.matchAll(digits)].map(({ 0: said, index: from }) => {
    const scaled = patternsIn(lang).scale.exec(after(text, from + said.length))
    const to = from + said.length + (scaled?.[0].length ?? 0)
    return { from, to, lang, value: valueOfDigits(said, { lang, scale: scaled?.groups?.['word'] }), inWords: false }
  })

const inWords = (text: string, lang: Lang): Seen[] =>
  [...text.matchAll(patternsIn(lang).words)].flatMap(({ 0: said, index: from }) => {
    const value = countsAnything(text, from, said) ? valueOfWords(said, lang) : undefined
    return value === undefined ? [] : [{ from, to: from + said.length, lang, value, inWords: true }]
  })

/** The number of an item, «(1)» or «1.», and of something that is called by a number, «Pillar 4», «No. 36». */
function isLabel(text: string, { from, to, lang }: At): boolean {
  const beside = text.slice(Math.max(0, from - 40), from)
  const closed =
    /^[)\]]/.test(after(text, to)) && (/[([]$/.test(beside) || beside.trim() === '' || /[;:,]\s*$/.test(beside))
  if (closed || (beside.trim() === '' && /^[.)]\s/.test(after(text, to)))) return true
  if (lang === 'zh' && /^\s*(?:号|届|次会议|章|条|款|段)/u.test(after(text, to))) return true
  return patternsIn(lang).label.test(beside)
}

/**
 * A number of a page or a line, with no word beside it; of a section, «3.1 Title»; or of something, «Programme 14», when
 * nothing follows it.
 */
function standsAlone(text: string, { from, to }: { from: number; to: number }): boolean {
  const [said, left, right] = [text.slice(from, to), before(text, from), after(text, to)]
  if (/^0\d/.test(said) || (/^\d+\.\d+$/.test(said) && /^\s+\p{Lu}/u.test(right))) return true
  if (clauseAfter(text, to) !== '') return false
  const isTold = /(?:^|[^\p{L}])(?!\p{Lu})\p{L}+\s+$|[:=%(]\s*$|\p{Script=Han}$/u.test(left)
  return !isTold || /^\s+\p{N}/u.test(right)
}

/** «No one» counts nothing, and a capital in the middle of a sentence belongs to a name. */
function countsAnything(text: string, from: number, said: string): boolean {
  const beside = before(text, from)
  if (/\b(?:no|every|any|some|each|this|that|another|which)[\s-]$/i.test(beside) && /^one\b/i.test(said)) return false
  return !/^\p{Lu}/u.test(said) || /(?:^|[.!?:;(“"]|\d[.)])\s*$/u.test(beside)
}

function roundingOf(text: string, { from, to, lang }: At): NumberSaid['rounding'] {
  const beside = after(text, to)
  if (/^\s?\+|^\s(?:or|and) more\b|^余|^多(?!边)/u.test(beside)) return 'over'
  const word = patternsIn(lang)
    .before.exec(text.slice(Math.max(0, from - 30), from))
    ?.groups?.['word']?.toLowerCase()
  if (word === undefined) return 'exact'
  const { over, under } = numerals[lang]
  return over.includes(word) ? 'over' : under.includes(word) ? 'under' : 'about'
}

/** What follows a number up to the end of its clause, if there is a word in it. */
function clauseAfter(text: string, to: number): string {
  const clause = /^[\s-]*(?:\+|or more|余|多)?\s*([^.,;:()[\]—–!?\t\n。，；：、（）؛،؟]{0,120})/u.exec(after(text, to))
  const said = clause?.[1]?.trim() ?? ''
  return /^%|^[^\p{N}]*\p{L}/u.test(said) ? said : ''
}
