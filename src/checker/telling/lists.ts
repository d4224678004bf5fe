import type { Block, Place } from '#platform/texts'
import type { Lang } from '#platform/words'
import type { Span } from '#reading'
import type { Finding } from '../finding.ts'
import { kinds } from '../rule.ts'
import type { Kind } from '../rule.ts'
import { inWords } from './tell.ts'

/** How many findings there are of each kind, in the order of the kinds; kinds without any are left out. */
export const countsOf = (findings: readonly Finding[]): { readonly kind: Kind; readonly n: number }[] =>
  kinds
    .map((kind) => ({ kind, n: findings.filter((finding) => finding.kind === kind).length }))
    .filter(({ n }) => n > 0)

/** Findings for machines: keys and codes in English, sentences in the language that was asked for. */
export const jsonOf = (findings: readonly Finding[], blocks: readonly Block[], lang: Lang) =>
  findings.map((finding) => {
    const { key, rule, kind, certainty, at, also, words, instead, record } = finding
    const { found, why, more } = inWords(finding, lang)
    const places = also.map((span) => placeOf(blocks, span))
    return {
      key,
      rule,
      kind,
      certainty,
      place: placeOf(blocks, at),
      from: at.from,
      to: at.to,
      also: places,
      words,
      found,
      more,
      why,
      instead,
      record,
    }
  })

/** Where a finding stands in the original. */
export const placeOf = (blocks: readonly Block[], { block }: Span): Place => blocks[block]?.place ?? { part: block + 1 }
