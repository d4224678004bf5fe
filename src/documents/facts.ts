import type { Tx } from '#platform/db'
import { outputSources } from '#plan'
import { textIn } from '#platform/words'
import { inAll, namesAt, tellable } from '#terminology'
import type { Fact, Names, Scope, Source, Value } from '#terminology'
import { storedDay } from './document.ts'
import { sourceOf } from './languages/matrix.ts'
import type { Taken } from './languages/matrix.ts'
import { adoptionsOf, finalisationsOf } from './read-card.ts'
import { circulationsTo } from './read-circulations.ts'
import type { Received } from './read-circulations.ts'
import { documentsList } from './read.ts'
import type { DocumentRecord, VersionRecord } from './read.ts'
import { phrase, sentTo, spokenIn, versionTold } from './told.ts'

/** What the sentences about texts need besides the texts: names, and the outputs that texts belong to as sources. */
type Telling = { readonly names: Names; readonly outputs: ReadonlyMap<string, Source> }

/** Published texts and their languages, adoptions, final forms and circulations of a period. */
export async function facts(tx: Tx, { from, to, plan }: Scope): Promise<Fact[]> {
  const within = ({ day }: { day: string }): boolean => from <= day && day <= to
  const telling = { names: await namesAt(tx, to), outputs: await outputSources(tx, { plan, day: to }) }
  const edition = (document: DocumentRecord) => document.versions.map((version) => ({ document, version }))
  const editions = (await documentsList(tx)).filter(tellable).flatMap(edition)
  // How a work plan was adopted and became final, the plan itself tells.
  const decided = editions.filter(({ document }) => document.kind !== 'plan')
  const ofVersion = new Map(decided.map((one) => [one.version.id, one]))
  const ids = [...ofVersion.keys()]
  const adopted = (await adoptionsOf(tx, ids)).filter(within)
  const final = (await finalisationsOf(tx, ids)).filter(within)
  const sent = (await circulationsTo(tx, { from, until: to })).filter(({ document }) => tellable(document))
  // Where a text was adopted in the period, that it went round for adoption before goes without saying.
  const settled = new Set(adopted.map(({ version }) => version))
  const open = sent.filter(({ purpose, version }) => purpose !== 'adoption' || !settled.has(version))
  return [
    ...editions.flatMap((one) => publications(one, within, telling)),
    ...adopted.flatMap(({ id, version, body, method, ...dated }) =>
      toldOf(ofVersion.get(version), 'adopted', {
        dated,
        rank: 22,
        more: { by: { text: body }, body: phrase(`by-${body}`), method: phrase(`method-${method}-told`) },
        source: { kind: 'adoption', id },
        telling,
      }),
    ),
    ...final.flatMap(({ version, note: _, ...dated }) =>
      toldOf(ofVersion.get(version), 'final', {
        dated,
        rank: 23,
        source: { kind: 'finalisation', id: version },
        telling,
      }),
    ),
    ...open.map((one) => circulated(one, telling)),
  ]
}

type Edition = { readonly document: DocumentRecord; readonly version: VersionRecord }
type When = Pick<Taken, 'day' | 'precise'>

/** The first publication of a version, and its further languages. Each language counts in the period it came out in. */
function publications({ document, version }: Edition, within: (when: When) => boolean, telling: Telling): Fact[] {
  const published = version.taken.filter(({ step }) => step === 'published').toSorted(byDay)
  const source = sourceOf(document.versions)
  const first = published.find(({ lang }) => lang === source) ?? published[0]
  const further = published.filter((one) => one !== first && one.day !== first?.day && within(one))
  const sameDay = published.filter(({ day }) => day === first?.day).map(({ lang }) => lang)
  return [
    ...(first === undefined || !within(first)
      ? []
      : toldOf({ document, version }, 'published', {
          dated: first,
          rank: 20,
          more: { n: { number: sameDay.length }, langs: inAll((lang) => spokenIn(sameDay, { lang, ...telling })) },
          source: { kind: 'document-version', id: version.id },
          telling,
        })),
    ...languageVersions({ document, version }, further, telling),
  ]
}

function languageVersions(edition: Edition, further: readonly Taken[], telling: Telling): Fact[] {
  const [first, last] = [further[0], further.at(-1)]
  if (first === undefined || last === undefined) return []
  const months = [first.day.slice(0, 7), last.day.slice(0, 7)] as const
  const key = months[0] === months[1] ? 'language-versions-in-month' : 'language-versions'
  const values = {
    ...titled(edition),
    n: { number: further.length },
    langs: inAll((lang) =>
      spokenIn(
        further.map((one) => one.lang),
        { lang, ...telling },
      ),
    ),
    first: { month: months[0] },
    last: { month: months[1] },
    period: { period: [`${months[0]}-01`, storedDay({ day: last.day, precise: 'month' })] },
  } as const
  const source = { kind: 'document-version', id: edition.version.id }
  return [factOf(edition, { key, values, rank: 21, on: last.day, source, telling })]
}

function circulated({ document, number, ...circulation }: Received, telling: Telling): Fact {
  const version = document.versions.find(({ id }) => id === circulation.version)
  const edition = { document, version: version ?? { number } }
  const values = {
    ...titled(edition),
    day: { day: circulation.day },
    to: sentTo(circulation.toAudience),
    purpose: phrase(`for-${circulation.purpose}-told`),
  }
  const source = { kind: 'circulation', id: circulation.id }
  return factOf(edition, { key: 'circulated', values, rank: 30, on: circulation.day, source, telling })
}

type Told = {
  readonly dated: When
  readonly rank: number
  readonly more?: Readonly<Record<string, Value>>
  readonly source: { readonly kind: string; readonly id: string }
  readonly telling: Telling
}

/** One fact in the sentence that suits what is known of its day: the day itself, or the month only. */
function toldOf(edition: Edition | undefined, key: string, { dated, rank, more = {}, source, telling }: Told): Fact[] {
  if (edition === undefined) return []
  const values = {
    ...titled(edition),
    day: { day: dated.day },
    month: { month: dated.day.slice(0, 7) },
    ...more,
  }
  const sentence = dated.precise === 'month' ? `${key}-in-month` : key
  return [factOf(edition, { key: sentence, values, rank, on: dated.day, source, telling })]
}

type Made = {
  readonly key: string
  readonly values: Readonly<Record<string, Value>>
  readonly rank: number
  readonly on: string
  readonly source: { readonly kind: string; readonly id: string }
  readonly telling: Telling
}

function factOf({ document }: Pick<Edition, 'document'>, { key, values, rank, on, source, telling }: Made): Fact {
  const path = `/documents/${document.slug}`
  const label = document.symbol ?? textIn(document.title, 'en').text
  const sources: Source[] = [
    { kind: 'document', id: document.id, label, path },
    { ...source, label, path },
    ...[telling.outputs.get(document.output ?? '') ?? []].flat(),
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

/** What the text is called, and which version of it is meant where it is not the first. */
const titled = ({ document, version }: { document: DocumentRecord; version: { readonly number: number } }) => ({
  title: { texts: document.title },
  version: versionTold(version.number),
})

const byDay = (one: When, other: When): number => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)
