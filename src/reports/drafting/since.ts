import type { Day } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import type { Fact, Source } from '#terminology'
import type { FrozenReport, ToldClaim } from '../telling/told.ts'
import { sameRecords } from './identity.ts'

/** The report that was issued before: its text, its last day, and itself as a source. */
export type Earlier = { readonly frozen: FrozenReport; readonly to: Day; readonly source: Source }

/** A fact of this period with its sentence in six languages. */
export type Now = { readonly fact: Fact; readonly said: Texts }

/**
 * What became of the last report: each promise that fell due (a sentence about a day after that report's period) is
 * kept, moved or open; a promise whose day was moved is told even before it falls due; a standing figure that is told
 * differently now is put beside what was said.
 */
export function sinceFacts(earlier: Earlier, now: readonly Now[], to: Day): Fact[] {
  const claims = claimsOf(earlier.frozen)
  return [
    ...claims.flatMap((claim) => promiseFact(claim, { earlier, now, to }) ?? []),
    ...claims.flatMap((claim) => changeFact(claim, { earlier, now }) ?? []),
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

type Asked = { readonly earlier: Earlier; readonly now: readonly Now[] }

function promiseFact(claim: EarlierClaim, { earlier, now, to }: Asked & { readonly to: Day }): Fact | undefined {
  const due = claim.on
  if (due === null || due <= earlier.to) return undefined
  const about = now.map(({ fact }) => fact).filter((fact) => sameRecords(claim.sources, fact.sources))
  const dated = about.flatMap((fact) => (fact.on === undefined ? [] : [{ fact, on: fact.on }])).toSorted(byDay)
  const done = dated.find(({ on }) => on > earlier.to && on <= to)
  const ahead = dated.find(({ on }) => on > to)
  const promise = { promise: { texts: claim.texts }, due: { day: due } }
  const become = becomes(claim, earlier)
  if (done !== undefined) return become('kept', { ...promise, day: { day: done.on } }, [done.fact])
  if (ahead !== undefined && ahead.on !== due)
    return become('moved', { ...promise, day: { day: ahead.on } }, [ahead.fact])
  return due > to ? undefined : become('open', promise, about)
}

function changeFact(claim: EarlierClaim, { earlier, now }: Asked): Fact | undefined {
  if (claim.on !== null || claim.edited) return undefined
  const [key = '', pillar = ''] = claim.identity.split('|')
  const same = now.filter(({ fact }) => fact.key === key && (fact.pillar ?? '') === pillar && fact.on === undefined)
  const match = same.length === 1 ? same[0] : same.find(({ fact }) => sameRecords(claim.sources, fact.sources))
  if (match === undefined || bare(match.said.en ?? '') === claim.texts.en) return undefined
  const then = { texts: claim.texts }
  const today = { texts: Object.fromEntries(Object.entries(match.said).map(([lang, text]) => [lang, bare(text)])) }
  return becomes(claim, earlier)('changed', { then, now: today }, [match.fact])
}

const byDay = (one: { on: Day }, other: { on: Day }): number => (one.on < other.on ? -1 : 1)

type Outcome = 'kept' | 'moved' | 'open' | 'changed'
const order: Readonly<Record<Outcome, number>> = { kept: 0, moved: 1, open: 2, changed: 3 }

/** What a claim of the earlier report became, with that sentence and the records of both as sources. */
const becomes =
  (claim: EarlierClaim, { source }: Earlier) =>
  (outcome: Outcome, values: Fact['values'], facts: readonly Fact[]): Fact => {
    const records = [...claim.sources.slice(0, 1), ...facts.flatMap(({ sources }) => sources.slice(0, 1))]
    const distinct = new Map(records.map((record) => [`${record.kind}:${record.id}`, record]))
    const quoted = { ...source, id: `${source.id}#${claim.number}`, path: `${source.path}#claim-${claim.number}` }
    return {
      key: `reports.fact-promise-${outcome}`,
      values,
      sources: [quoted, ...distinct.values()],
      rank: order[outcome],
    }
  }
