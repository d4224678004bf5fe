import { createHash } from 'node:crypto'
import type { Lang, Texts } from '#platform/words'
import type { Fact, Source } from '#terminology'

/** How a period is accounted for: the half-yearly report, the paragraph for the Human Rights Council, one line a fact. */
export const profiles = ['progress', 'council', 'bullets'] as const
export type Profile = (typeof profiles)[number]

/** The parts of a report, in the order in which they are printed; a profile has some of them. */
export const sections = ['summary', 'council', 'pillar', 'network', 'since', 'mandate'] as const
export type Section = (typeof sections)[number]

/** A pillar as the plan version in force numbers and names it. */
export type Pillar = {
  readonly id: string
  readonly number: number
  readonly name: Texts
  readonly shortName: Texts
  readonly aliases: readonly string[]
  readonly leads: readonly { readonly entity: string; readonly people: readonly { readonly person: string }[] }[]
  readonly paused: boolean
}

/** What a claim says: a fact, told anew in each language, or a sentence that somebody wrote. */
export type Content = { readonly fact: Fact } | { readonly written: Texts }

/** One sentence of a report, in no language yet. Its number stays; where it is printed follows from section and pillar. */
export type Claim = {
  readonly id: string
  readonly number: number
  readonly section: Section
  readonly pillar: string | null
  readonly identity: string
  readonly content: Content
  readonly sources: readonly Source[]
  readonly highlight: boolean
  /** The records no longer say this; the fact is the last they said. */
  readonly gone: boolean
  readonly review: Review
}

export type Decision = 'to-review' | 'accepted' | 'edited' | 'left-out' | 'asked'

/** What people made of a claim, and which state of its content was before them when they did. */
export type Review = {
  readonly decision: Decision
  readonly edits: Texts
  readonly question: string | undefined
  readonly decidedHash: string | null
}

export const unreviewed: Review = { decision: 'to-review', edits: {}, question: undefined, decidedHash: null }

/** What a reviewer did with a claim, in the order it was done. */
export type ClaimStep = {
  readonly kind: 'accepted' | 'edited' | 'left-out' | 'asked' | 'source-added'
  readonly lang: Lang | null
  readonly text: string | null
  readonly source: Source | null
  readonly factHash: string | null
}

/** The review that the steps of a claim add up to. An edit stays through later acceptance; a new decision answers a question. */
export function reviewOf(steps: readonly ClaimStep[]): Review {
  const decided = steps.filter(({ kind }) => kind !== 'source-added')
  const last = decided.at(-1)
  const edits = Object.fromEntries(
    steps.flatMap(({ kind, lang, text }) =>
      kind === 'edited' && lang !== null && text !== null ? [[lang, text]] : [],
    ),
  )
  const edited = Object.keys(edits).length > 0
  const decision = last === undefined ? 'to-review' : last.kind === 'accepted' && edited ? 'edited' : last.kind
  return {
    decision: decision === 'source-added' ? 'to-review' : decision,
    edits,
    question: last?.kind === 'asked' ? (last.text ?? '') : undefined,
    decidedHash: last === undefined || last.kind === 'asked' ? null : last.factHash,
  }
}

/** The sources of a claim: those of its fact, then those that people added, each once. */
export function sourcesOf(own: readonly Source[], steps: readonly ClaimStep[]): Source[] {
  const added = steps.flatMap(({ source }) => (source === null ? [] : [source]))
  const all = new Map([...added, ...own].map((source) => [`${source.kind}:${source.id}`, source]))
  const first = own.map((source) => `${source.kind}:${source.id}`)
  return [...new Set([...first, ...all.keys()])].flatMap((key) => all.get(key) ?? [])
}

/** Whether a reader must be told that nothing proves this sentence. */
export const isMarked = ({ sources, gone }: Pick<Claim, 'sources' | 'gone'>): boolean => sources.length === 0 || gone

/** Whether somebody still has to decide: never decided, asked, or decided when the records said something else. */
export const isOpen = (claim: Pick<Claim, 'review' | 'content'>): boolean =>
  claim.review.decision === 'to-review' || claim.review.decision === 'asked' || hasChanged(claim)

/** Whether the records say something else now than when somebody decided. */
export const hasChanged = ({ review, content }: Pick<Claim, 'review' | 'content'>): boolean =>
  review.decidedHash !== null && review.decidedHash !== hashOfContent(content)

export const isPrinted = ({ review }: Pick<Claim, 'review'>): boolean => review.decision !== 'left-out'

/** Tells two states of a fact apart: its sentence and its values. Sources may join without changing what is said. */
export const hashOfContent = (content: Content): string =>
  hashOf('fact' in content ? { key: content.fact.key, values: saidValues(content.fact) } : content.written)

/** Tells two texts of printed claims apart: what they say, in which order, and what was edited. */
export const hashOfText = (printed: readonly Claim[]): string =>
  hashOf(printed.map(({ number, content, review }) => [number, hashOfContent(content), review.edits]))

// A list is said in the order of a language, whatever the order of its ids.
const saidValues = ({ values }: Fact): unknown =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      'entities' in value ? value.entities.toSorted() : 'countries' in value ? value.countries.toSorted() : value,
    ]),
  )

/** The SHA-256 of a value of plain data, whatever the order of its fields. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value), 'utf8').digest('hex')

/** Plain data as one text, fields in order: equal data, equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`
}
