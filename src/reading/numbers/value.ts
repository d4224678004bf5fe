import type { Lang } from '#platform/words'
import { digitsOf } from './digits.ts'
import { numerals } from './words.ts'

/** What digits say, with commas or spaces between their thousands, times a word like «million» after them. */
export function valueOfDigits(said: string, { lang, scale }: { lang: Lang; scale: string | undefined }): number {
  const times = scale === undefined ? 1 : (numerals[lang].scales[scale.toLowerCase()] ?? 1)
  return (digitsOf(said) ?? plain(said)) * times
}

function plain(said: string): number {
  const grouped = /^\d{1,3}(?:[,\u00a0\u202f ]\d{3})+$/u.test(said)
  return Number(grouped ? said.replaceAll(/\D/g, '') : said.replace(',', '.'))
}

/** «two hundred and five»: what is larger than what stood before it multiplies, anything else is added. */
export function valueOfWords(said: string, lang: Lang): number | undefined {
  if (lang === 'zh') return digitsOf(said)
  const { values } = numerals[lang]
  let total = 0
  let group = 0
  for (const word of said.toLowerCase().split(/[\s-]+/u)) {
    const value = values[word] ?? values[word.replace(/^و/u, '')]
    if (value === undefined) continue
    // «Hundred» without a number before it is how many nobody knows.
    if (value >= 100 && value % 100 === 0 && group === 0 && total === 0 && lang === 'en') return undefined
    if (value >= 1000) {
      total += Math.max(group, 1) * value
      group = 0
    } else if (value === 100 && group > 0 && group < 100) group *= 100
    else group += value
  }
  return total + group
}
