import {
  formatDay,
  formatList,
  formatMonth,
  formatNumber,
  formatPeriod,
  formatRange,
  langs,
  textIn,
} from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import type { Day } from '#platform/db'
import type { Names } from './names.ts'
import { compareKeys, sortKey } from './sort-key.ts'
import { termId } from './term.ts'

/** A value a fact speaks of, in no language yet. Ranges and periods are days, both inclusive; a month is `2021-03`. */
export type Value =
  | { readonly number: number }
  | { readonly day: Day }
  | { readonly month: string }
  | { readonly range: readonly [from: Day, to: Day] }
  | { readonly text: string }
  | { readonly texts: Texts }
  | { readonly entity: string }
  | { readonly entities: readonly string[] }
  | { readonly country: string }
  | { readonly countries: readonly string[] }
  | { readonly langs: readonly Lang[] }
  | { readonly period: readonly [from: Day, to: Day] }

/** The record that proves a fact: what it is, its id, what people call it, and where it can be read. */
export type Source = { readonly kind: string; readonly id: string; readonly label: string; readonly path: string }

/** A sentence a room can prove: the word key, the values, and the records behind them. A smaller rank comes first. */
export type Fact = {
  readonly key: string
  readonly values: Readonly<Record<string, Value>>
  readonly sources: readonly Source[]
  readonly pillar?: string
  readonly on?: Day
  readonly rank: number
  readonly highlight?: boolean
}

/**
 * Whether records shown to an audience may be facts. The whole network reads a draft, whoever had it made; what is for the
 * co-chairs, a pillar or some people is told at most as a number.
 */
export const tellable = ({ audience }: { readonly audience: string }): boolean =>
  audience === 'public' || audience === 'un' || audience === 'network'

/** A value that each language says in words of its own. */
export const inAll = (say: (lang: Lang) => string): { readonly texts: Texts } => ({
  texts: Object.fromEntries(langs.map((lang) => [lang, say(lang)])),
})

/** What facts are asked for: a period, both days inclusive, and the plan whose pillars they are told by. */
export type Scope = { readonly from: Day; readonly to: Day; readonly plan: string }

/** In which language a value is said, and with the names of which day. */
export type Speaking = { readonly lang: Lang; readonly names: Names }

/** A value as words of a sentence: entities by short form, with their article, countries by official short name, in the order of the language. */
export function sayValue(value: Value, { lang, names }: Speaking): string {
  if ('number' in value) return formatNumber(lang, value.number)
  if ('day' in value) return formatDay(lang, value.day)
  if ('month' in value) return formatMonth(lang, value.month)
  if ('range' in value) return formatRange(lang, ...value.range)
  if ('period' in value) return formatPeriod(lang, ...value.period)
  if ('text' in value) return value.text
  if ('texts' in value) return textIn(value.texts, lang).text
  return sayNames(value, { lang, names })
}

type NamedValue = Extract<
  Value,
  { entity: string } | { entities: unknown } | { country: string } | { countries: unknown } | { langs: unknown }
>

function sayNames(value: NamedValue, { lang, names }: Speaking): string {
  if ('entity' in value) return names.inSentence(value.entity, lang)
  if ('country' in value) return names.name(value.country, lang).text
  if ('entities' in value)
    return formatList(
      lang,
      names.sortedByLabel(value.entities, lang).map((id) => names.inSentence(id, lang)),
    )
  if ('countries' in value)
    return formatList(
      lang,
      names.sorted(value.countries, lang).map((id) => names.name(id, lang).text),
    )
  return formatList(lang, languageNames(value.langs, { lang, names }))
}

/** Names of official languages in a language, in its order, each once. */
export function languageNames(of: Iterable<Lang>, { lang, names }: Speaking): string[] {
  const said = [...new Set(of)].map((one) => names.name(termId('term', `lang-${one}`), lang).text)
  return said.toSorted((a, b) => compareKeys(lang, sortKey(lang, a), sortKey(lang, b)))
}

/** The arguments of a fact's sentence: numbers stay numbers, so that the language can choose its plural. */
export function fillFact(fact: Fact, speaking: Speaking): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(fact.values).map(([name, value]) => [
      name,
      'number' in value ? value.number : sayValue(value, speaking),
    ]),
  )
}
