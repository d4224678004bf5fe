import type { Day } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Claim } from '../report.ts'

/** What a paragraph for a report to the Human Rights Council may have, in each language. */
export const councilWordsAtMost = 300

/**
 * Which claims a Council paragraph takes, the weightiest first, as long as the text fits in all six languages, so that all
 * six say the same. A longer sentence that does not fit does not keep out a shorter one after it.
 */
export function fitting(
  claims: readonly Claim[],
  to: Day,
  textOf: (claim: Claim, lang: Lang) => string,
): ReadonlySet<number> {
  const taken = new Set<number>()
  const words: Record<Lang, number> = { ar: 0, zh: 0, en: 0, fr: 0, ru: 0, es: 0 }
  for (const claim of claims.toSorted(byWeight(to))) {
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

/** Highlights, then what the network is, then what was done, then what is planned; each by rank. */
const byWeight =
  (to: Day) =>
  (one: Claim, other: Claim): number => {
    const [mine, theirs] = [weightsOf(one, to), weightsOf(other, to)]
    const at = mine.findIndex((weight, index) => weight !== theirs[index])
    return (mine[at] ?? 0) - (theirs[at] ?? 0)
  }

// What people wrote themselves, they want told.
const weightsOf = ({ content, highlight, number }: Claim, to: Day): readonly number[] =>
  'fact' in content
    ? [
        highlight ? 0 : 1,
        content.fact.rank < headsBelow && content.fact.pillar === undefined ? 0 : 1,
        (content.fact.on ?? '') > to ? 1 : 0,
        content.fact.rank,
        number,
      ]
    : [0, 0, 0, 0, number]

// Ranks below this are of facts that say who leads and what the network is.
const headsBelow = 10
