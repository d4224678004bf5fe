import type { Day } from '#platform/db'
import { formatPeriod, textIn } from '#platform/words'
import type { Lang, Texts } from '#platform/words'
import type { Claim, Pillar, Profile, Section } from '../report.ts'
import { promisedDay } from '../drafting/promises.ts'
import { isMarked, isPrinted, sections } from '../report.ts'
import { speak } from '../words/index.ts'
import { fitting } from './fit.ts'
import { noteKey, paragraphsOf } from './lay-out.ts'
import { referTo } from './references.ts'
import type { LeftOut, ToldClaim, ToldReport, ToldSection } from './told.ts'
import { footnote, sentence } from './voice.ts'
import type { Variant, Voice } from './voice.ts'

/** A report as it stands, in no language yet. */
export type Standing = {
  readonly profile: Profile
  readonly period: { readonly from: Day; readonly to: Day }
  readonly plan: Texts
  readonly network: Texts
  /** In the order of their numbers. */
  readonly pillars: readonly Pillar[]
  readonly claims: readonly Claim[]
}

export type VoiceIn = (lang: Lang) => Voice

/** Tells a report in one language. What is not printed is listed with the reason, never dropped. */
export function tell(standing: Standing, lang: Lang, voiceIn: VoiceIn): ToldReport {
  const say = speak(lang)
  const { printed, out } = printedOf(standing, voiceIn)
  const paragraphs = paragraphsOf(printed)
  const told = new Map(
    printed.map((claim) => [claim.number, toldClaim(claim, { standing, lang, voiceIn, paragraphs })]),
  )
  return {
    profile: standing.profile,
    lang,
    from: standing.period.from,
    to: standing.period.to,
    title: say(`reports.title-${standing.profile}`, {
      period: formatPeriod(lang, standing.period.from, standing.period.to),
    }),
    subtitle: textIn(standing.plan, lang).text,
    network: textIn(standing.network, lang).text,
    sections: onceEach(
      sectionsOf(standing, lang, printed).map(({ claims, ...section }) => ({
        ...section,
        claims: claims.flatMap(({ number }) => told.get(number) ?? []),
      })),
    ),
    leftOut: out.map(({ claim, why }): LeftOut => ({
      number: claim.number,
      text: textOf(claim, { standing, lang, voiceIn }).text,
      why,
    })),
  }
}

/** The claims of a report in the order in which they are printed or would be. */
export function inOrder({ claims, pillars }: Pick<Standing, 'claims' | 'pillars'>): Claim[] {
  const place = (claim: Claim): readonly number[] => [
    sections.indexOf(claim.section),
    claim.pillar === null ? 0 : pillars.findIndex(({ id }) => id === claim.pillar),
    partOf(claim),
    claim.section === 'summary' && claim.highlight ? 0 : rankOf(claim),
  ]
  const compare = (one: Claim, other: Claim): number => {
    const [mine, theirs] = [place(one), place(other)]
    const at = mine.findIndex((value, index) => value !== theirs[index])
    if (at >= 0) return (mine[at] ?? 0) - (theirs[at] ?? 0)
    if (one.section === 'council' || one.section === 'summary') return one.number - other.number
    return dayOf(one).localeCompare(dayOf(other), 'en') || one.number - other.number
  }
  return claims.toSorted(compare)
}

/** Which sentence of a fact a claim tells, by where it stands. */
const variantOf = (profile: Profile, section: Section): Variant => {
  if (section === 'council' || section === 'summary') return section
  return profile === 'bullets' ? 'bullet' : 'plain'
}

// In the summary: the context, what holds for the network, the marked records, what somebody wrote.
const partOf = ({ section, content, highlight }: Claim): number => {
  if (section !== 'summary' || !('fact' in content)) return 'fact' in content ? 0 : 3
  if (content.fact.key === noteKey) return 0
  return highlight ? 2 : 1
}

// The Council paragraph keeps the order in which it was drafted.
const rankOf = ({ section, content }: Claim): number =>
  section === 'council' ? 0 : 'fact' in content ? content.fact.rank : 100

const dayOf = ({ content }: Claim): Day => ('fact' in content ? (content.fact.on ?? '') : '')

type Out = { readonly claim: Claim; readonly why: LeftOut['why'] }

/** What is printed, in order, and what is not, with the reason. */
export function printedOf(standing: Standing, voiceIn: VoiceIn): { printed: Claim[]; out: Out[] } {
  const all = inOrder(standing)
  const outside = new Set(
    all.filter((claim) => claim.section !== 'summary' && !isPrinted(claim)).map(({ identity }) => identity),
  )
  const whyOf = (claim: Claim): LeftOut['why'] | undefined => {
    if (!isPrinted(claim)) return 'left-out'
    return claim.section === 'summary' && outside.has(claim.identity) ? 'left-out-in-body' : undefined
  }
  const wanted = all.filter((claim) => whyOf(claim) === undefined)
  const fits =
    standing.profile === 'council'
      ? fitting(wanted, standing.period.to, (claim, lang) => textOf(claim, { standing, lang, voiceIn }).text)
      : new Set(wanted.map(({ number }) => number))
  return {
    printed: wanted.filter(({ number }) => fits.has(number)),
    out: all.flatMap((claim): Out[] => {
      const why = whyOf(claim) ?? (fits.has(claim.number) ? undefined : 'does-not-fit')
      return why === undefined ? [] : [{ claim, why }]
    }),
  }
}

type Telling = { readonly standing: Standing; readonly lang: Lang; readonly voiceIn: VoiceIn }

/** The words of a claim: what was edited in this language, else what was written, else what the records say. */
export function textOf(
  { content, section, review }: Claim,
  { standing, lang, voiceIn }: Telling,
): { readonly text: string; readonly edited: boolean } {
  const edit = review.edits[lang]
  if (edit !== undefined) return { text: edit, edited: true }
  if ('written' in content) return { text: textIn(content.written, lang).text, edited: false }
  const variant = variantOf(standing.profile, section)
  return { text: sentence(content.fact, variant, voiceIn(lang)) ?? '', edited: false }
}

function toldClaim(claim: Claim, telling: Telling & { readonly paragraphs: ReadonlyMap<number, number> }): ToldClaim {
  const { lang, voiceIn, paragraphs } = telling
  const { text, edited } = textOf(claim, telling)
  const { content } = claim
  return {
    number: claim.number,
    paragraph: paragraphs.get(claim.number) ?? 0,
    text: referTo(text, paragraphs, lang),
    note: 'fact' in content && claim.section !== 'council' ? (footnote(content.fact, voiceIn(lang)) ?? null) : null,
    edited,
    marked: isMarked(claim),
    highlight: claim.highlight,
    identity: claim.identity,
    on: 'fact' in content ? (content.fact.on ?? null) : null,
    due: 'fact' in content ? (promisedDay(content.fact) ?? null) : null,
    sources: claim.sources,
  }
}

type Part = Omit<ToldSection, 'claims'> & { readonly claims: readonly Claim[] }

/** Every pillar has its section, even when nothing can be said there yet; other sections only when they say something. */
function sectionsOf({ profile, pillars }: Standing, lang: Lang, printed: readonly Claim[]): Part[] {
  const say = speak(lang)
  const ofPillars = (): Part[] =>
    pillars.map(({ id, number, name }) => {
      const called = textIn(name, lang).text
      return {
        kind: 'pillar',
        pillar: { id, number, name: called },
        title: say('reports.pillar-heading', { number: String(number), name: called }),
        claims: printed.filter((claim) => claim.section === 'pillar' && claim.pillar === id),
      }
    })
  return sections.flatMap((kind): Part[] => {
    if (kind === 'pillar') return profile === 'council' ? [] : ofPillars()
    const claims = printed.filter(({ section }) => section === kind)
    return claims.length === 0 ? [] : [{ kind, pillar: null, title: say(`reports.section-${kind}`), claims }]
  })
}

/** A footnote that was printed once is not printed again. */
function onceEach(all: readonly ToldSection[]): ToldSection[] {
  const seen = new Set<string>()
  return all.map((section) => ({
    ...section,
    claims: section.claims.map((claim) => {
      if (claim.note === null || !seen.has(claim.note)) {
        if (claim.note !== null) seen.add(claim.note)
        return claim
      }
      return { ...claim, note: null }
    }),
  }))
}
