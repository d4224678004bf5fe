import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Claim } from '../report.ts'

/** What a paragraph for a report to the Human Rights Council may have, in each language. */
export const councilWordsAtMost = 300

/**
 * Which claims a Council paragraph takes: highlights first, then by rank, as long as the text fits in all six languages,
 * so that all six say the same. A longer sentence that does not fit does not keep out a shorter one after it.
 */
export function fitting(claims: readonly Claim[], textOf: (claim: Claim, lang: Lang) => string): ReadonlySet<number> {
  const taken = new Set<number>()
  const words: Record<Lang, number> = { ar: 0, zh: 0, en: 0, fr: 0, ru: 0, es: 0 }
  for (const claim of claims.toSorted(byWeight)) {
    const more = langs.map((lang) => [lang, wordCount(textOf(claim, lang), lang)] as const)
    if (more.some(([lang, count]) => words[lang] + count > councilWordsAtMost)) continue
    for (const [lang, count] of more) words[lang] += count
    taken.add(claim.number)
  }
  return taken
}

/** Words as a reader counts them; in Chinese as the language cuts them. */
export function wordCount(text: string, lang: Lang): number {
  if (lang !== 'zh') return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return [...segments.segment(text)].filter(({ isWordLike }) => isWordLike).length
}

const segments = new Intl.Segmenter('zh', { granularity: 'word' })

const byWeight = (one: Claim, other: Claim): number =>
  Number(other.highlight) - Number(one.highlight) || rankOf(one) - rankOf(other) || one.number - other.number

// What people wrote themselves, they want told.
const rankOf = ({ content }: Claim): number => ('fact' in content ? content.fact.rank : 0)
