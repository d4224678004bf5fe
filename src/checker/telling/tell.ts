import type { Place } from '#platform/texts'
import type { Lang } from '#platform/words'
import type { Finding, Told } from '../finding.ts'
import type { Certainty, Kind } from '../rule.ts'
import { speak } from '../words/index.ts'

/** A finding in the words of a reader: what is wrong here, and why that matters. */
export type InWords = { readonly found: string; readonly why: string; readonly more: readonly string[] }

export const inWords = (finding: Finding, lang: Lang): InWords => ({
  found: sentenceOf(finding, finding.words, lang),
  why: ruleWords('why', finding.rule, lang),
  more: finding.more.map((told) => sentenceOf(told, finding.words, lang)),
})

const sentenceOf = ({ rule, values }: Told, said: string, lang: Lang): string =>
  speak(lang).byKey(`checker.found-${rule}`, { said, ...values }) ?? ruleWords('rule', rule, lang)

/** What a rule looks for, or why that matters; a rule that has been given up since is called by its name. */
export const ruleWords = (what: 'rule' | 'why', name: string, lang: Lang): string =>
  speak(lang).byKey(`checker.${what}-${name}`) ?? name

export const kindWords = (kind: Kind, lang: Lang): string => speak(lang)(`checker.kind-${kind}`)
export const certaintyWords = (certainty: Certainty, lang: Lang): string => speak(lang)(`checker.sure-${certainty}`)

/** Where people look it up in the original: its line, its page, or which paragraph of the text it is. */
export function placeWords({ line, page, part }: Place, lang: Lang): string {
  const say = speak(lang)
  if (line !== undefined) return say('checker.at-line', { n: String(line) })
  if (page !== undefined) return say('checker.at-page', { n: String(page), part: String(part) })
  return say('checker.at-part', { n: String(part) })
}
