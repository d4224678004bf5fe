import type { Block, Inline, Outline } from '#platform/export'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'
import type { ToldContacts } from './contacts.ts'
import { contactsTable } from './contacts.ts'
import type { ToldClaim, ToldReport, ToldSection } from './told.ts'

/** How a report is printed: when it was drafted or issued, where the house stands, and which annexes it carries. */
export type Printing = {
  readonly created: Date
  /** The public address, `https://network.example.org`: links to sources lead there. */
  readonly address: string
  /** "Draft", or "Issued on 5 July 2021". */
  readonly status: string
  readonly contacts: ToldContacts | undefined
  readonly withClaims: boolean
}

/** The report as headings, numbered paragraphs, footnotes and annexes; all written forms come from here. */
export function outlineOf(told: ToldReport, printing: Printing): Outline {
  return {
    lang: told.lang,
    title: told.title,
    subtitle: told.network,
    runningHead: speak(told.lang)('reports.running-head', { network: told.network, title: told.title }),
    meta: { author: told.network, created: printing.created, classification: printing.status },
    blocks: [
      ...told.sections.flatMap((section) => sectionBlocks(section, told)),
      ...contactBlocks(told, printing),
      ...(printing.withClaims ? claimBlocks(told, printing.address) : []),
    ],
  }
}

function sectionBlocks(section: ToldSection, { profile, lang, sections: all }: ToldReport): Block[] {
  const heading = (level: 1 | 2): Block => ({ heading: level, content: [{ text: section.title }], id: idOf(section) })
  const blocks =
    profile === 'bullets' ? [bulletsOf(section, lang)] : paragraphBlocks(section.claims, lang, profile !== 'council')
  if (section.kind === 'council') return blocks
  if (section.kind === 'summary') return [{ box: [heading(1), ...blocks] }]
  if (section.kind !== 'pillar') return [heading(1), ...blocks]
  const first = all.find(({ kind }) => kind === 'pillar') === section
  const above: Block[] = first ? [{ heading: 1, content: [{ text: speak(lang)('reports.section-pillars') }] }] : []
  const said = section.claims.length === 0 ? [{ note: [{ text: speak(lang)('reports.nothing-told') }] }] : blocks
  return [...above, heading(2), ...said]
}

const idOf = ({ kind, pillar }: ToldSection): string => (pillar === null ? kind : `pillar-${pillar.number}`)

function paragraphBlocks(claims: readonly ToldClaim[], lang: Lang, numbered: boolean): Block[] {
  return [...Map.groupBy(claims, ({ paragraph }) => paragraph)].map(([number, together]): Block => ({
    paragraph: together.flatMap((claim, at) => [...(at === 0 ? [] : between(lang)), inlineOf(claim)]),
    ...(numbered ? { number } : {}),
    ...(together.some(({ marked }) => marked) ? { marked: true } : {}),
  }))
}

const bulletsOf = ({ claims }: ToldSection, lang: Lang): Block => ({
  list: claims.map((claim) => [
    ...(claim.marked ? [{ text: speak(lang)('reports.no-source-mark'), strong: true }, { text: ' ' }] : []),
    inlineOf(claim),
  ]),
})

const inlineOf = ({ text, note }: ToldClaim): Inline => (note === null ? { text } : { text, note: [{ text: note }] })

// Chinese sentences stand side by side.
const between = (lang: Lang): Inline[] => (lang === 'zh' ? [] : [{ text: ' ' }])

function contactBlocks({ lang }: ToldReport, { contacts }: Printing): Block[] {
  if (contacts === undefined) return []
  const say = speak(lang)
  return [{ heading: 1, content: [{ text: say('reports.annex-contacts') }] }, contactsTable(contacts, lang)]
}

/** Every sentence by paragraph, with what proves it: the trail from the page back to the record. */
function claimBlocks(told: ToldReport, address: string): Block[] {
  const say = speak(told.lang)
  const rows = told.sections
    .flatMap(({ claims }) => claims)
    .map((claim) => [
      [{ text: String(claim.paragraph) }],
      [{ text: claim.text }, ...(claim.edited ? [{ text: ` (${say('reports.edited')})` }] : [])],
      provedBy(claim, { lang: told.lang, address }),
    ])
  const table = {
    caption: say('reports.annex-claims-caption'),
    head: [say('reports.paragraph-short'), say('reports.sentence'), say('reports.sources')],
    rows,
  }
  return [{ heading: 1, content: [{ text: say('reports.annex-claims') }] }, { table }]
}

function provedBy(claim: ToldClaim, { lang, address }: { lang: Lang; address: string }): Inline[] {
  if (claim.sources.length > 0) return sourceInlines(claim, address)
  const say = speak(lang)
  return claim.marked ? [{ text: say('reports.no-source'), strong: true }] : [{ text: say('reports.sources-inside') }]
}

const sourceInlines = ({ sources }: ToldClaim, address: string): Inline[] =>
  shownOnce(sources).flatMap(({ label, path }, at) => [
    ...(at === 0 ? [] : [{ text: '; ' }]),
    path === '' ? { text: label } : { text: label, href: path.startsWith('/') ? `${address}${path}` : path },
  ])

/** A document and a version of it are two records that one name and one address stand for. */
export const shownOnce = (sources: ToldClaim['sources']): ToldClaim['sources'] => [
  ...new Map(sources.map((source) => [`${source.path} ${source.label}`, source])).values(),
]
