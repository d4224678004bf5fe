import type { Day } from '#platform/db'
import { formatDay, langs } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import type { Fact, Source } from '#terminology'
import type { FrozenReport, ToldClaim } from '../telling/told.ts'
import { sameRecords } from './identity.ts'
import { bearingOf, promisedDay } from './promises.ts'
import type { Bearing } from './promises.ts'

/** The report that was issued before: its text, its last day, and itself as a source. */
export type Earlier = { readonly frozen: FrozenReport; readonly to: Day; readonly source: Source }

/** A fact of this period with its sentence in six languages. */
export type Now = { readonly fact: Fact; readonly said: Texts }

/**
 * What became of the last report: each promise that fell due is kept, moved, called off or open; a promise whose day was
 * moved is told even before it falls due; a standing figure that is told differently now is put beside what was said.
 */
export function sinceFacts(earlier: Earlier, now: readonly Now[], to: Day): Fact[] {
  const claims = claimsOf(earlier.frozen)
  const asked = { earlier, now, to }
  const promises = claims.flatMap((claim) => promiseOf(claim, asked) ?? [])
  return [
    ...promises
      .filter((one) => !saidWith(one, promises))
      .map(({ claim, outcome, today }) => becomes(claim, earlier)(outcome, today)),
    ...claims.flatMap((claim) => changeFact(claim, asked) ?? []),
  ]
}

type EarlierClaim = ToldClaim & { readonly texts: Texts }

/** Claims of the body, each once, with their texts in all languages. */
function claimsOf(frozen: FrozenReport): EarlierClaim[] {
  const inLang = (lang: Lang) => new Map(allOf(frozen, lang).map(({ number, text }) => [number, text]))
  const texts = new Map(langs.map((lang) => [lang, inLang(lang)]))
  return allOf(frozen, 'en').map((claim) => ({
    ...claim,
    texts: Object.fromEntries(langs.map((lang) => [lang, bare(texts.get(lang)?.get(claim.number) ?? claim.text)])),
  }))
}

const allOf = (frozen: FrozenReport, lang: Lang): readonly ToldClaim[] =>
  frozen[lang].sections.filter(({ kind }) => kind === 'pillar' || kind === 'network').flatMap(({ claims }) => claims)

// The sentence is quoted inside another one.
const bare = (text: string): string => text.replace(/[.。؟…]\s*$/u, '')

type Asked = { readonly earlier: Earlier; readonly now: readonly Now[]; readonly to: Day }

/** What became of a promise, and the sentence of this period that says so. */
type Become = { readonly claim: EarlierClaim; readonly outcome: Outcome; readonly today: Now | undefined }

function promiseOf(claim: EarlierClaim, { now, to }: Asked): Become | undefined {
  if (claim.due === null) return undefined
  const about = now.filter(({ fact }) => sameRecords(claim.sources, fact.sources))
  const told = (...wanted: Bearing[]) => about.find(({ fact }) => wanted.some((one) => one === bearingOf(fact.key)))
  const become = (outcome: Outcome, today: Now | undefined): Become => ({ claim, outcome, today })
  const done = told('done')
  if (done !== undefined) return become('kept', done)
  const dropped = told('dropped')
  if (dropped !== undefined) return become('dropped', dropped)
  const ahead = told('ahead')
  const day = ahead && promisedDay(ahead.fact)
  if (ahead !== undefined && day !== undefined && day > claim.due) return become('moved', ahead)
  return claim.due > to ? undefined : become('open', told('overdue', 'ahead'))
}

/** Whether the sentence is about another record, whose own promise it tells: a milestone that came with its output. */
const saidWith = ({ claim, today }: Become, all: readonly Become[]): boolean =>
  today !== undefined &&
  !isAbout(claim, today) &&
  all.some((other) => other.today === today && isAbout(other.claim, today))

const isAbout = ({ sources }: EarlierClaim, { fact }: Now): boolean => sources[0]?.id === fact.sources[0]?.id

function changeFact(claim: EarlierClaim, { earlier, now, to }: Asked): Fact | undefined {
  const [key = '', pillar = ''] = claim.identity.split('|')
  if (bearingOf(key) !== 'stock' || claim.edited) return undefined
  const same = now.filter(({ fact }) => fact.key === key && (fact.pillar ?? '') === pillar)
  const match = same.length === 1 ? same[0] : same.find(({ fact }) => sameRecords(claim.sources, fact.sources))
  if (match === undefined || isSame(match.said.en ?? '', claim.texts.en ?? '', [to, earlier.to])) return undefined
  return becomes(claim, earlier)('changed', match)
}

/** Whether two sentences say the same, be it of the last day of one period or of the other. */
const isSame = (today: string, then: string, [to, before]: readonly [Day, Day]): boolean =>
  bare(today) === bare(then) || bare(today).replace(formatDay('en', to), formatDay('en', before)) === bare(then)

type Outcome = 'kept' | 'dropped' | 'moved' | 'open' | 'changed'
const order: Readonly<Record<Outcome, number>> = { kept: 0, dropped: 1, moved: 2, open: 3, changed: 4 }

/** What a claim of the earlier report became: both sentences, with that claim and the records of both as sources. */
const becomes =
  (claim: EarlierClaim, { source }: Earlier) =>
  (outcome: Outcome, today: Now | undefined): Fact => {
    const records = [...claim.sources.slice(0, 1), ...(today?.fact.sources.slice(0, 1) ?? [])]
    const distinct = new Map(records.map((record) => [`${record.kind}:${record.id}`, record]))
    const quoted = {
      ...source,
      id: `${source.id}#${claim.number}`,
      path: `${source.path}?claim=${claim.number}#claim-${claim.number}`,
    }
    const said = Object.entries(today?.said ?? {}).map(([lang, text]) => [lang, bare(text)] as const)
    const same = outcome === 'open' && bare(today?.said.en ?? '') === claim.texts.en
    return {
      key: `reports.fact-promise-${today === undefined ? 'silent' : same ? 'unchanged' : outcome}`,
      values: {
        then: { texts: claim.texts },
        ...(today === undefined ? {} : { now: { texts: Object.fromEntries(said) } }),
      },
      sources: [quoted, ...distinct.values()],
      rank: order[outcome],
    }
  }
