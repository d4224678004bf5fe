import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'
import { inSentence } from './article.ts'
import { compareKeys, fold, sortKey } from './sort-key.ts'
import type { Kind } from './term.ts'

/** A text and the language it is really in, so that a page can mark a name that is missing in the reader's language. */
export type Named = { readonly text: string; readonly lang: Lang }

/** One name of one term, with its period as days, both inclusive; null is open. */
export type NameRecord = {
  readonly term: string
  readonly kind: Kind
  readonly code: string
  readonly lang: Lang
  readonly from: Day | null
  readonly until: Day | null
  readonly name: string
  readonly acronym: string | null
  readonly sortKey: string
  readonly source: string
}

/** A term that a search found, by which name, and whether that name is one it no longer has. */
export type Found = {
  readonly id: string
  readonly kind: Kind
  readonly code: string
  readonly by: string
  readonly lang: Lang
  readonly former: boolean
}

/** Official names as they stand on one day. A name that is asked for by an unknown id is a fault, and thrown. */
export type Names = {
  readonly day: Day
  /** Official name, in English when the language has none; the language it is in is told. */
  readonly name: (id: string, lang: Lang) => Named
  /** Acronym or short form used in that language; undefined when the language uses the name. */
  readonly acronym: (id: string, lang: Lang) => Named | undefined
  /** What lists print: the acronym, or the name where there is none. */
  readonly label: (id: string, lang: Lang) => Named
  /** The same as it stands inside a sentence: with its article where the language puts one. */
  readonly inSentence: (id: string, lang: Lang) => string
  /** Distinct ids that have a name on the day, in the order of their official names in that language. */
  readonly sorted: (ids: Iterable<string>, lang: Lang) => string[]
  /** The same, in the order of what lists print. */
  readonly sortedByLabel: (ids: Iterable<string>, lang: Lang) => string[]
  readonly has: (id: string) => boolean
  readonly codeOf: (id: string) => string
  /** Where the name of that language comes from; begins with `unverified` when it could not be checked. */
  readonly sourceOf: (id: string, lang: Lang) => string
  readonly kindOf: (id: string) => Kind
  /** Ids of a kind that have a name on the day. */
  readonly all: (kind: Kind) => string[]
  /** Whose name or acronym this is, in any language, now or formerly; undefined when nobody's or more than one's. */
  readonly recognize: (text: string, among?: readonly Kind[]) => string | undefined
  /** Terms with a name or acronym that begins with the text, or has a word that does; what they are called now comes first. */
  readonly search: (text: string, among?: readonly Kind[]) => Found[]
}

/** Every name of every term, arranged so that a day and a language can be asked for. */
export type Register = {
  readonly byTerm: ReadonlyMap<string, readonly NameRecord[]>
  readonly byFold: ReadonlyMap<string, readonly NameRecord[]>
}

export function registerOf(records: readonly NameRecord[]): Register {
  const byFold = new Map<string, NameRecord[]>()
  for (const record of records) {
    for (const spelling of new Set([fold(record.name), fold(record.acronym ?? record.name)])) {
      byFold.set(spelling, [...(byFold.get(spelling) ?? []), record])
    }
  }
  return { byTerm: Map.groupBy(records, ({ term }) => term), byFold }
}

/** The names of a register on a day. */
export function namesOn(register: Register, day: Day): Names {
  const recordOn = (id: string, lang: Lang): NameRecord => bestOn(recordsOf(register, id), lang, day)
  const name = (id: string, lang: Lang): Named => nameIn(recordOn(id, lang))
  const acronym = (id: string, lang: Lang): Named | undefined => acronymIn(recordOn(id, lang))
  const label = (id: string, lang: Lang): Named => acronym(id, lang) ?? name(id, lang)
  const has = (id: string): boolean => register.byTerm.get(id)?.some((record) => standsOn(record, day)) ?? false
  const distinct = (ids: Iterable<string>): string[] => [...new Set(ids)].filter(has)
  const codeOf = (id: string): string => recordOn(id, 'en').code
  const kindOf = (id: string): Kind => recordOn(id, 'en').kind
  return {
    day,
    name,
    acronym,
    label,
    inSentence: (id, lang) => calledIn(name(id, lang), label(id, lang)),
    has,
    codeOf,
    kindOf,
    sourceOf: (id, lang) => recordOn(id, lang).source,
    sorted: (ids, lang) => sortedBy(distinct(ids), lang, (id) => recordOn(id, lang).sortKey),
    sortedByLabel: (ids, lang) => sortedBy(distinct(ids), lang, (id) => sortKey(lang, label(id, lang).text)),
    all: (kind) => distinct(register.byTerm.keys()).filter((id) => kindOf(id) === kind),
    recognize: (text, among) =>
      theOnly((register.byFold.get(fold(text)) ?? []).filter(({ kind }) => among?.includes(kind) ?? true)),
    search: (text, among) => searchIn(register, { text, among, day }),
  }
}

function recordsOf(register: Register, id: string): readonly NameRecord[] {
  const records = register.byTerm.get(id)
  if (records === undefined) throw new Error(`terminology: no name is on record for ${id}`)
  return records
}

function sortedBy(ids: readonly string[], lang: Lang, keyOf: (id: string) => string): string[] {
  const keyed = ids.map((id) => ({ id, key: keyOf(id) }))
  return keyed.toSorted((a, b) => compareKeys(lang, a.key, b.key) || compareKeys('en', a.id, b.id)).map(({ id }) => id)
}

// A name that is missing in the language is in English, and has no article there.
const calledIn = ({ text, lang }: Named, label: Named): string => inSentence(lang, { name: text, label: label.text })

const nameIn = ({ name, lang }: NameRecord): Named => ({ text: name, lang })
const acronymIn = ({ acronym, lang }: NameRecord): Named | undefined =>
  acronym === null ? undefined : { text: acronym, lang }
const standsOn = ({ from, until }: NameRecord, day: Day): boolean =>
  (from === null || from <= day) && (until === null || day <= until)

/** The record of the language that stands on the day; else the English one; else, of a name not yet or no longer valid, the nearest. */
function bestOn(records: readonly NameRecord[], lang: Lang, day: Day): NameRecord {
  const standing = records.filter((record) => standsOn(record, day))
  const pool = standing.length > 0 ? standing : nearest(records, day)
  const best = pool.find((record) => record.lang === lang) ?? pool.find((record) => record.lang === 'en') ?? pool[0]
  if (best === undefined) throw new Error('terminology: a term without any name')
  return best
}

function nearest(records: readonly NameRecord[], day: Day): readonly NameRecord[] {
  const past = records.filter(({ until }) => until !== null && until < day).map(({ until }) => until ?? '')
  const last = past.toSorted().at(-1)
  if (last !== undefined) return records.filter(({ until }) => until === last)
  const first = records.map(({ from }) => from ?? '').toSorted()[0]
  return records.filter(({ from }) => (from ?? '') === first)
}

function theOnly(records: readonly NameRecord[]): string | undefined {
  const [id, ...others] = new Set(records.map(({ term }) => term))
  return others.length === 0 ? id : undefined
}

function searchIn(
  register: Register,
  { text, among, day }: { text: string; among?: readonly Kind[] | undefined; day: Day },
): Found[] {
  const wanted = fold(text)
  if (wanted === '') return []
  const hits = [...register.byFold].filter(
    ([spelling]) => ` ${spelling}`.includes(` ${wanted}`) || (isHan(wanted) && spelling.includes(wanted)),
  )
  const records = hits.flatMap(([spelling, same]) =>
    same.map((record) => ({ record, exact: spelling === wanted, former: !standsOn(record, day) })),
  )
  const ranked = records
    .filter(({ record }) => among?.includes(record.kind) ?? true)
    .toSorted((a, b) => rank(a) - rank(b))
  const firstOfEach = new Map(ranked.toReversed().map((hit) => [hit.record.term, hit]))
  const kept = ranked.filter((hit) => firstOfEach.get(hit.record.term) === hit)
  return kept.map(({ record: { term, kind, code, name, lang }, former }) => ({
    id: term,
    kind,
    code,
    by: name,
    lang,
    former,
  }))
}

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
const rank = ({ exact, former }: { exact: boolean; former: boolean }): number => (exact ? 0 : 2) + (former ? 1 : 0)
