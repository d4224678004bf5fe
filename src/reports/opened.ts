import type { Tx, Viewer } from '#platform/db'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import type { Scope } from '#terminology'
import type { AsItStands } from './as-it-stands.ts'
import { asItStands, findingsOf, seesAll } from './as-it-stands.ts'
import { openRecords } from './as-public.ts'
import { contactsFor } from './contacts-for.ts'
import { annexOf, corrigendaOf, issueOf } from './read.ts'
import type { Corrigendum, Issue, Report } from './read.ts'
import { tellContacts } from './telling/contacts.ts'
import type { Edition } from './telling/contacts.ts'
import { namedToAll, withSources } from './telling/edition.ts'
import type { Printable } from './telling/print.ts'
import { tell } from './telling/tell.ts'
import { speak } from './words/index.ts'

/** A stored report opened for somebody: the draft as it stands, or what was issued. */
export type Opened =
  | { readonly report: Report; readonly draft: AsItStands }
  | { readonly report: Report; readonly issue: Issue; readonly corrigenda: readonly Corrigendum[] }

/** Who reads, when, and how to learn which records are open to everybody. */
export type Reading = {
  readonly tx: Tx
  readonly by: Viewer
  readonly now: Date
  readonly today: string
  readonly openTo?: (scope: Scope) => Promise<ReadonlySet<string>>
}

/** Opens a report: what was issued is read back, a draft is told anew. */
export async function openReport({ tx, by, today }: Reading, report: Report): Promise<Opened> {
  const issue = report.issuedOn === null ? undefined : await issueOf(tx, report.id)
  if (issue !== undefined) return { report, issue, corrigenda: await corrigendaOf(tx, report.id) }
  return { report, draft: await asItStands(tx, report, { live: seesAll(by), today }) }
}

/** The edition somebody gets who does not ask for one: that of the network for whoever belongs to it. */
export const editionFor = ({ grants }: Viewer): Edition => (grants.has('network') ? 'network' : 'public')

type Asked = { readonly lang: Lang; readonly edition: Edition; readonly address: string }

/** The report as it is printed for a circle of readers, in one language. */
export async function printableOf(reading: Reading, opened: Opened, asked: Asked): Promise<Printable> {
  return 'issue' in opened ? issuedPrintable(reading, opened, asked) : draftPrintable(reading, opened, asked)
}

async function issuedPrintable(
  { tx }: Reading,
  { report, issue }: Extract<Opened, { issue: unknown }>,
  { lang, edition, address }: Asked,
): Promise<Printable> {
  const annex = await annexOf(tx, report.id, edition)
  return {
    told: withSources(issue.frozen[lang], (number, own) => annex?.sources[String(number)] ?? own),
    contacts: report.profile === 'progress' ? annex?.contacts[lang] : undefined,
    findings: [],
    statusText: speak(lang)('reports.issued-on', { day: formatDay(lang, issue.day) }),
    status: 'issued',
    slug: report.slug,
    created: new Date(`${issue.day}T00:00:00Z`),
    address,
  }
}

const draftPrintable = async (
  reading: Reading,
  { report, draft }: Extract<Opened, { draft: unknown }>,
  asked: Asked,
): Promise<Printable> => ({
  ...(await printableDraft(reading, draft, asked)),
  statusText: speak(asked.lang)('reports.draft-of', { day: formatDay(asked.lang, report.draftedOn) }),
  slug: report.slug,
  created: new Date(`${report.draftedOn}T00:00:00Z`),
})

/** A draft as it is printed, stored or made on the spot; without a stored report it is of today. */
export async function printableDraft(
  { tx, by, now, today, openTo }: Reading,
  draft: AsItStands,
  { lang, edition, address }: Asked,
): Promise<Printable> {
  const { standing, setting } = draft
  const { scope, pillars, names } = setting
  const told = tell(standing, lang, setting.voiceIn)
  const askOpen = openTo ?? ((of: Scope) => openRecords(tx, { by, now, scope: of }))
  const named = edition === 'public' ? namedToAll(await askOpen(scope)) : undefined
  const known = standing.profile === 'progress' ? await contactsFor(tx, setting) : undefined
  return {
    told: named === undefined ? told : withSources(told, (_, sources) => sources.filter(named)),
    contacts: known && tellContacts(pillars, known, { edition, lang, names }),
    findings: findingsOf(draft, lang),
    statusText: speak(lang)('reports.draft-of', { day: formatDay(lang, today) }),
    status: 'draft',
    slug: null,
    created: now,
    address,
  }
}
