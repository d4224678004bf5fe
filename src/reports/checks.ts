import type { Lang, Texts } from '#platform/words'
import { formatList, langs, textIn } from '#platform/words'
import type { Day } from '#platform/db'
import { languageNames } from '#terminology'
import type { Names } from '#terminology'
import type { Claim, Pillar } from './report.ts'
import { hasChanged, isMarked, isPrinted } from './report.ts'
import { strangeFigures, strangePillarNumbers, tentativeWords } from './wording.ts'
import { referencesIn } from './telling/references.ts'
import type { Standing, VoiceIn } from './telling/tell.ts'
import { printedOf, textOf } from './telling/tell.ts'
import { speak } from './words/index.ts'

/** What may be wrong with a report. The word key is `reports.check-<kind>`; `values` fill it. */
export type CheckKind =
  | 'broken-reference'
  | 'empty-pillar'
  | 'pillar-numbers'
  | 'pillar-named-otherwise'
  | 'count-and-list'
  | 'figure-not-in-records'
  | 'lead-not-member'
  | 'before-period'
  | 'tentative'
  | 'no-source'
  | 'gone'
  | 'changed'
  | 'summary-differs'
  | 'one-language'
  | 'highlight-untold'
  | 'does-not-fit'
  | 'promise-open'

export type Finding = {
  readonly kind: CheckKind
  /** The report cannot be issued before this is put right. */
  readonly blocks: boolean
  readonly claim?: number
  /** Where it is put right, when that is not in the report. */
  readonly path?: string
  readonly values: Readonly<Record<string, string | number>>
}

export type RecordKind = 'output' | 'document' | 'event' | 'decision' | 'meeting' | 'engagement'

/** What the checks look at besides the report itself. */
export type Looking = {
  readonly voiceIn: VoiceIn
  readonly lang: Lang
  readonly names: Names
  /** Entities that are members on the last day of the period. */
  readonly members: readonly string[]
  /** The kinds of the records that are marked as primary work while no fact tells of them. */
  readonly untold: readonly RecordKind[]
  /** Earlier promises that fell due by the end of the period and are not kept, moved or dropped. */
  readonly promises: readonly OpenPromise[]
}

export type OpenPromise = { readonly label: string; readonly text: Texts }

/** Looks for everything that a report must not have. Pure: the same report, the same findings, in the same order. */
export function check(standing: Standing, looking: Looking): Finding[] {
  const { printed, out } = printedOf(standing, looking.voiceIn)
  const seen = { standing, looking, printed }
  return [
    ...brokenReferences(seen),
    ...emptyPillars(seen),
    ...pillarNumbers(standing.pillars),
    ...otherwiseNamed(seen),
    ...countsAndLists(seen),
    ...figures(seen),
    ...leads(standing.pillars, looking),
    ...beforePeriod(printed, standing.period.from),
    ...tentative(seen),
    ...marked(printed),
    ...changed(standing.claims),
    ...summaries(standing.claims),
    ...oneLanguage(seen),
    ...looking.untold.map((kind) =>
      finding('highlight-untold', { record: speak(looking.lang)(`reports.record-${kind}`) }),
    ),
    ...openPromises(standing.profile, looking),
    ...tooLong(out.filter(({ why }) => why === 'does-not-fit').length),
  ]
}

/** Only the progress report accounts for what was promised; shorter texts tell a part. */
const openPromises = (profile: Standing['profile'], { promises, lang }: Looking): Finding[] =>
  profile === 'progress'
    ? promises.map(({ label, text }) => ({
        ...finding('promise-open', { label, text: textIn(text, lang).text }, true),
        path: `/p/${label}`,
      }))
    : []

/** How many sentences did not fit; the report itself lists which. */
const tooLong = (n: number): Finding[] => (n === 0 ? [] : [finding('does-not-fit', { n })])

type Seen = { readonly standing: Standing; readonly looking: Looking; readonly printed: readonly Claim[] }

const finding = (kind: CheckKind, values: Finding['values'] = {}, blocks = false): Finding => ({ kind, blocks, values })
const of = (kind: CheckKind, { number }: Claim, values: Finding['values'] = {}): Finding => ({
  ...finding(kind, { ...values, number }, kind === 'broken-reference'),
  claim: number,
})

// Texts that people wrote or edited; what the records say has been checked where it was recorded.
const writtenTexts = ({ content, review }: Claim): [lang: Lang, text: string][] =>
  langs.flatMap((lang): [Lang, string][] => {
    const text = review.edits[lang] ?? ('written' in content ? content.written[lang] : undefined)
    return text === undefined ? [] : [[lang, text]]
  })

function brokenReferences({ printed }: Seen): Finding[] {
  const targets = new Set(printed.map(({ number }) => number))
  return printed.flatMap((claim) => {
    const to = new Set(writtenTexts(claim).flatMap(([, text]) => referencesIn(text)))
    return [...to].filter((number) => !targets.has(number)).map((target) => of('broken-reference', claim, { target }))
  })
}

function emptyPillars({ standing: { profile, pillars }, printed, looking: { lang } }: Seen): Finding[] {
  if (profile !== 'progress') return []
  return pillars
    .filter(({ id }) => !printed.some(({ section, pillar }) => section === 'pillar' && pillar === id))
    .map((pillar) => finding('empty-pillar', namedIn(pillar, lang), true))
}

const namedIn = ({ number, name }: Pillar, lang: Lang) => ({ pillar: String(number), name: textIn(name, lang).text })

const pillarNumbers = (pillars: readonly Pillar[]): Finding[] =>
  pillars.every(({ number }, at) => number === at + 1)
    ? []
    : [finding('pillar-numbers', { list: pillars.map(({ number }) => number).join(', ') })]

const otherwiseNamed = ({ standing: { pillars }, printed }: Seen): Finding[] =>
  printed.flatMap((claim) =>
    writtenTexts(claim).flatMap(([lang, text]) =>
      strangePillarNumbers(text, lang, pillars).map((said) => of('pillar-named-otherwise', claim, { said })),
    ),
  )

/** A number announced together with a list of entities or languages is the length of that list. */
const countsAndLists = ({ printed }: Seen): Finding[] =>
  printed.flatMap((claim) => {
    if (!('fact' in claim.content)) return []
    const values = Object.values(claim.content.fact.values)
    const numbers = values.flatMap((value) => ('number' in value ? value.number : []))
    const lists = values.flatMap((value) =>
      'entities' in value ? new Set(value.entities).size : 'langs' in value ? new Set(value.langs).size : [],
    )
    const [announced] = numbers
    const [listed] = lists
    if (announced === undefined || listed === undefined || numbers.length > 1 || lists.length > 1) return []
    return announced === listed ? [] : [of('count-and-list', claim, { announced, listed })]
  })

/** A figure in an edited sentence that the records behind it do not have. */
const figures = ({ standing, looking: { voiceIn }, printed }: Seen): Finding[] =>
  printed.flatMap((claim) => {
    if (!('fact' in claim.content)) return []
    const bare = { ...claim, review: { ...claim.review, edits: {} } }
    return writtenTexts(claim).flatMap(([lang, text]) => {
      const recorded = [textOf(bare, { standing, lang, voiceIn }).text, ...claim.sources.map(({ label }) => label)]
      return strangeFigures(text, lang, recorded).map((figure) => of('figure-not-in-records', claim, { figure }))
    })
  })

const leads = (pillars: readonly Pillar[], { members, names, lang }: Looking): Finding[] =>
  pillars.flatMap((pillar) =>
    pillar.leads
      .filter(({ entity }) => !members.includes(entity))
      .map(({ entity }) =>
        finding('lead-not-member', { entity: names.label(entity, lang).text, ...namedIn(pillar, lang) }),
      ),
  )

const beforePeriod = (printed: readonly Claim[], from: Day): Finding[] =>
  printed.flatMap((claim) => {
    const on = 'fact' in claim.content ? claim.content.fact.on : undefined
    return on !== undefined && on < from ? [of('before-period', claim, { month: on.slice(0, 7) })] : []
  })

/** What is not settled yet, as the events say it and as people write it. */
const tentative = ({ standing, looking: { voiceIn }, printed }: Seen): Finding[] =>
  printed
    .filter(
      (claim) =>
        tentativeWords(textOf(claim, { standing, lang: 'en', voiceIn }).text, 'en') ||
        writtenTexts(claim).some(([lang, text]) => tentativeWords(text, lang)),
    )
    .map((claim) => of('tentative', claim))

const marked = (printed: readonly Claim[]): Finding[] =>
  printed.filter(isMarked).map((claim) => of(claim.gone ? 'gone' : 'no-source', claim))

const changed = (claims: readonly Claim[]): Finding[] => claims.filter(hasChanged).map((claim) => of('changed', claim))

/** A sentence that was edited in the body while the summary still says what the records say. */
function summaries(claims: readonly Claim[]): Finding[] {
  const edited = new Map(
    claims
      .filter((claim) => claim.section !== 'summary' && isPrinted(claim) && Object.keys(claim.review.edits).length > 0)
      .map((claim) => [claim.identity, claim]),
  )
  return claims.flatMap((claim) => {
    const other = edited.get(claim.identity)
    if (claim.section !== 'summary' || other === undefined || Object.keys(claim.review.edits).length > 0) return []
    return [of('summary-differs', claim, { body: other.number })]
  })
}

/** Texts that people wrote in some languages only: readers of the others get the records' sentence, or another language. */
const oneLanguage = ({ looking, printed }: Seen): Finding[] =>
  printed.flatMap((claim) => {
    const there = writtenTexts(claim).map(([lang]) => lang)
    if (there.length === 0 || there.length === langs.length) return []
    const missing = languageNames(
      langs.filter((one) => !there.includes(one)),
      looking,
    )
    return [of('one-language', claim, { missing: formatList(looking.lang, missing) })]
  })
