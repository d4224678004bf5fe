import type { Tx } from '#platform/db'
import { langs, textIn } from '#platform/words'
import type { Texts } from '#platform/words'
import { tellable } from '#terminology'
import type { Fact, Scope, Source, Value } from '#terminology'
import { storedDay } from './document.ts'
import { sourceOf } from './languages/matrix.ts'
import type { Taken } from './languages/matrix.ts'
import { adoptionsOf, finalisationsOf } from './read-card.ts'
import { circulationsTo } from './read-circulations.ts'
import type { Received } from './read-circulations.ts'
import { documentsList } from './read.ts'
import type { DocumentRecord, VersionRecord } from './read.ts'
import { speak } from './words/index.ts'

/** Published texts and their languages, adoptions, final forms and circulations of a period. */
export async function facts(tx: Tx, { from, to }: Scope): Promise<Fact[]> {
  const within = ({ day }: { day: string }): boolean => from <= day && day <= to
  const edition = (document: DocumentRecord) => document.versions.map((version) => ({ document, version }))
  const editions = (await documentsList(tx)).filter(tellable).flatMap(edition)
  // How a work plan was adopted and became final, the plan itself tells.
  const decided = editions.filter(({ document }) => document.kind !== 'plan')
  const ofVersion = new Map(decided.map((one) => [one.version.id, one]))
  const ids = [...ofVersion.keys()]
  const adopted = (await adoptionsOf(tx, ids)).filter(within)
  const final = (await finalisationsOf(tx, ids)).filter(within)
  const sent = await circulationsTo(tx, { from, until: to })
  return [
    ...editions.flatMap((one) => publications(one, within)),
    ...adopted.flatMap(({ id, version, body, method, ...dated }) =>
      toldOf(ofVersion.get(version), 'adopted', {
        dated,
        rank: 22,
        more: {
          body: inAll(`documents.by-${body}`),
          plainBody: inAll(`documents.by-${body}-plain`),
          method: inAll(`documents.method-${method}-told`),
        },
        source: { kind: 'adoption', id },
      }),
    ),
    ...final.flatMap(({ version, note: _, ...dated }) =>
      toldOf(ofVersion.get(version), 'final', {
        dated,
        rank: 23,
        source: { kind: 'finalisation', id: version },
      }),
    ),
    ...sent.filter(({ document }) => tellable(document)).map(circulated),
  ]
}

type Edition = { readonly document: DocumentRecord; readonly version: VersionRecord }
type When = Pick<Taken, 'day' | 'precise'>

/** The first publication of a version, and its further languages. Each language counts in the period it came out in. */
function publications({ document, version }: Edition, within: (when: When) => boolean): Fact[] {
  const published = version.taken.filter(({ step }) => step === 'published').toSorted(byDay)
  const source = sourceOf(document.versions)
  const first = published.find(({ lang }) => lang === source) ?? published[0]
  const further = published.filter((one) => one !== first && one.day !== first?.day && within(one))
  const sameDay = published.filter(({ day }) => day === first?.day)
  return [
    ...(first === undefined || !within(first)
      ? []
      : toldOf({ document, version }, 'published', {
          dated: first,
          rank: 20,
          more: { langs: { langs: sameDay.map(({ lang }) => lang) } },
          source: { kind: 'document-version', id: version.id },
        })),
    ...languageVersions({ document, version }, further),
  ]
}

function languageVersions(edition: Edition, further: readonly Taken[]): Fact[] {
  const [first, last] = [further[0], further.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = [first.day.slice(0, 7), last.day.slice(0, 7)] as const
  const key = months[0] === months[1] ? 'language-versions-in-month' : 'language-versions'
  const values = {
    title: titled(edition),
    n: { number: further.length },
    langs: { langs: further.map(({ lang }) => lang) },
    first: { month: months[0] },
    last: { month: months[1] },
    period: { period: [`${months[0]}-01`, storedDay({ day: last.day, precise: 'month' })] },
  } as const
  const source = { kind: 'document-version', id: edition.version.id }
  return [factOf(edition, { key, values, rank: 21, on: last.day, source })]
}

function circulated({ document, number, ...circulation }: Received): Fact {
  const version = document.versions.find(({ id }) => id === circulation.version)
  const edition = { document, version: version ?? { number } }
  const values = {
    title: titled(edition),
    number: { number },
    day: { day: circulation.day },
    to: inAll(toKey(circulation.toAudience)),
    purpose: inAll(`documents.for-${circulation.purpose}-told`),
  }
  const source = { kind: 'circulation', id: circulation.id }
  return factOf(edition, { key: 'circulated', values, rank: 30, on: circulation.day, source })
}

type Told = {
  readonly dated: When
  readonly rank: number
  readonly more?: Readonly<Record<string, Value>>
  readonly source: { readonly kind: string; readonly id: string }
}

/** One fact in the sentence that suits what is known of its day: the day itself, or the month only. */
function toldOf(edition: Edition | undefined, key: string, { dated, rank, more = {}, source }: Told): Fact[] {
  if (edition === undefined) return []
  const values = {
    title: titled(edition),
    day: { day: dated.day },
    month: { month: dated.day.slice(0, 7) },
    ...more,
  }
  const sentence = dated.precise === 'month' ? `${key}-in-month` : key
  return [factOf(edition, { key: sentence, values, rank, on: dated.day, source })]
}

type Made = {
  readonly key: string
  readonly values: Readonly<Record<string, Value>>
  readonly rank: number
  readonly on: string
  readonly source: { readonly kind: string; readonly id: string }
}

function factOf({ document }: Pick<Edition, 'document'>, { key, values, rank, on, source }: Made): Fact {
  const path = `/documents/${document.slug}`
  const label = document.symbol ?? textIn(document.title, 'en').text
  const sources: Source[] = [
    { kind: 'document', id: document.id, label, path },
    { ...source, label, path },
  ]
  return {
    key: `documents.fact-${key}`,
    values,
    sources,
    rank,
    on,
    ...(document.pillar === null ? {} : { pillar: document.pillar }),
  }
}

/** What the text is called; of a later version, with its number. */
function titled({ document, version }: { document: DocumentRecord; version: { readonly number: number } }): Value {
  if (version.number === 1) return { texts: document.title }
  const inLang = langs.map((lang) => {
    const { text } = textIn(document.title, lang)
    return [lang, speak(lang)('documents.titled-version', { title: text, number: String(version.number) })] as const
  })
  return { texts: Object.fromEntries(inLang) }
}

type Phrase =
  | `documents.by-${'pillar' | 'network' | 'principals'}`
  | `documents.by-${'pillar' | 'network' | 'principals'}-plain`
  | `documents.method-${'meeting' | 'silence' | 'ad-referendum'}-told`
  | `documents.for-${'information' | 'comment' | 'adoption' | 'action'}-told`
  | `documents.sent-to-${'public' | 'un' | 'network' | 'secretariat' | 'co-chairs' | 'pillar' | 'people'}`

/** A phrase of ours in all six languages, to stand inside a sentence. */
const inAll = (key: Phrase): { texts: Texts } => ({
  texts: Object.fromEntries(langs.map((lang) => [lang, speak(lang)(key)])),
})

function toKey(audience: string): Phrase {
  if (audience.startsWith('pillar:')) return 'documents.sent-to-pillar'
  if (audience === 'public' || audience === 'un' || audience === 'network') return `documents.sent-to-${audience}`
  if (audience === 'secretariat' || audience === 'co-chairs') return `documents.sent-to-${audience}`
  return 'documents.sent-to-people'
}

const byDay = (one: When, other: When): number => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)
