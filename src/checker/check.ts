import { breathe } from '#platform/clock'
import { langs } from '#platform/words'
import type { Known, Reading, Span } from '#reading'
import { keyOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { certainties } from './rule.ts'
import type { Found, Rule } from './rule.ts'

/**
 * Everything the rules find in a text, in its order. Rules that do not understand its language are not asked; where the
 * language is not known, only those that understand all six are. Several rules about the very same words are one finding.
 */
export const check = (reading: Reading, known: Known, rules: readonly Rule[]): Finding[] =>
  together(
    reading,
    rules.flatMap((rule) => foundBy(rule, reading, known)),
  )

/** The same, rule by rule, so that a long text keeps nobody else waiting. */
export async function checkInSteps(reading: Reading, known: Known, rules: readonly Rule[]): Promise<Finding[]> {
  const found: One[] = []
  for (const rule of rules) {
    found.push(...foundBy(rule, reading, known))
    await breathe()
  }
  return together(reading, found)
}

type One = { readonly rule: Rule; readonly one: Found }

function foundBy(rule: Rule, reading: Reading, known: Known): One[] {
  if (!understands(rule, reading)) return []
  const found = rule.find(reading, known).map((one) => ({ rule, one }))
  return rule.leavesQuotations === true ? found.filter(({ one }) => !isQuoted(reading, one.at)) : found
}

function together(reading: Reading, all: readonly One[]): Finding[] {
  const found = all.toSorted((one, other) => inOrder(one.one.at, other.one.at) || sureness(one) - sureness(other))
  const keyed = keysIn(reading)
  return [...Map.groupBy(found, ({ one: { at } }) => `${at.block} ${at.from} ${at.to}`).values()].flatMap(
    ([first, ...others]) => {
      if (first === undefined) return []
      const rest = others.filter(({ rule }) => rule !== first.rule)
      return [merged(reading, [first, ...rest], keyed)]
    },
  )
}

const understands = (rule: Rule, { lang }: Reading): boolean =>
  lang === null ? langs.every((each) => rule.langs.includes(each)) : rule.langs.includes(lang)

const isQuoted = ({ quotations }: Reading, { block, from, to }: Span): boolean =>
  quotations.some((quoted) => quoted.block === block && quoted.from <= from && to <= quoted.to)

const inOrder = (one: Span, other: Span): number =>
  one.block - other.block || one.from - other.from || other.to - one.to

const certaintyOf = ({ rule, one }: One) => one.certainty ?? rule.certainty
const sureness = (one: One): number => certainties.indexOf(certaintyOf(one))

function merged(reading: Reading, all: readonly [One, ...One[]], keyed: KeyOf): Finding {
  const [first, ...others] = all
  const { at } = first.one
  const words = reading.blocks[at.block]?.text.slice(at.from, at.to) ?? ''
  const firstOf = <T>(part: (found: Found) => T | undefined): T | null =>
    all.map(({ one }) => part(one)).find((given) => given !== undefined) ?? null
  return {
    ...toldBy(first),
    key: keyed(first.rule, at, words),
    certainty: certaintyOf(first),
    at: { block: at.block, from: at.from, to: at.to },
    also: all.flatMap(({ one }) => one.also ?? []).map(({ block, from, to }) => ({ block, from, to })),
    words,
    instead: firstOf(({ instead }) => instead),
    record: firstOf(({ record }) => record),
    more: others.map(toldBy),
  }
}

const toldBy = ({ rule, one }: One) => ({ rule: rule.name, kind: rule.kind, values: one.values ?? {} })

type KeyOf = (rule: Rule, at: Span, words: string) => string

/** Gives keys, in the order of the text, so that alike faults of one sentence are told apart. */
function keysIn({ sentences, blocks }: Reading): KeyOf {
  const byBlock = Map.groupBy(sentences, ({ block }) => block)
  const seen = new Map<string, number>()
  return ({ name }, at, words) => {
    const around = byBlock.get(at.block)?.find(({ from, to }) => from <= at.from && at.from < to)
    const sentence = around?.text ?? blocks[at.block]?.text ?? ''
    const alike = JSON.stringify([name, words, sentence])
    const nth = seen.get(alike) ?? 0
    seen.set(alike, nth + 1)
    return keyOf({ rule: name, words, sentence, nth })
  }
}
