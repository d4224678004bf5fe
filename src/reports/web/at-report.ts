import type { Desk, Page } from '#platform/web'
import { notFound } from '#platform/web'
import { formatPeriod } from '#platform/words'
import { asItStands, seesAll } from '../as-it-stands.ts'
import type { AsItStands } from '../as-it-stands.ts'
import type { Reader } from '../pages/reader.ts'
import { reportBySlug } from '../read.ts'
import type { Report } from '../read.ts'
import type { Claim } from '../report.ts'
import { isOpen } from '../report.ts'
import { inOrder } from '../telling/tell.ts'
import { speak } from '../words/index.ts'

/** What every form of this room says of itself. */
export const formRules = { rate: 'form', audit: 'ledger', level: 'unclassified', speak } as const
export const pageRules = { rate: 'page', audit: 'none', level: 'unclassified', speak } as const

export const readerAt = ({ lang, href, today, house }: Desk): Reader => ({ lang, href, today, once: house.newId })

/** The report of the address; what is not there and what the reader may not see is the same. */
export const theReport = async (desk: Desk): Promise<Report> =>
  (await reportBySlug(desk.tx, desk.params['slug'] ?? '')) ?? notFound()

/** A report that can still change. */
export async function theDraft(desk: Desk): Promise<Report> {
  const report = await theReport(desk)
  return report.issuedOn === null ? report : notFound()
}

export const nowAt = (desk: Desk, report: Report): Promise<AsItStands> =>
  asItStands(desk.tx, report, { live: seesAll(desk.by), today: desk.today })

/** The claim of the address, in the draft as it stands. */
export async function theClaim(desk: Desk): Promise<{ report: Report; now: AsItStands; claim: Claim }> {
  const report = await theDraft(desk)
  const now = await nowAt(desk, report)
  const number = Number(desk.params['number'])
  return { report, now, claim: now.standing.claims.find((claim) => claim.number === number) ?? notFound() }
}

/** The claim of the address as it lies in the records: enough to know whose it is and to do something with it. */
export async function storedClaim(desk: Desk): Promise<{ id: string; pillar: string | null }> {
  const number = Number(desk.params['number'])
  if (!Number.isSafeInteger(number)) return notFound()
  const row = await desk.tx
    .selectFrom('claims')
    .innerJoin('reports', 'reports.id', 'claims.report')
    .leftJoin('report_issues', 'report_issues.report', 'reports.id')
    .select(['claims.id', 'claims.pillar'])
    .where('reports.slug', '=', desk.params['slug'] ?? '')
    .where('claims.number', '=', number)
    .where('report_issues.report', 'is', null)
    .executeTakeFirst()
  return row ?? notFound()
}

/** Where a reviewer goes on: the next claim that somebody still has to decide on, after the one just decided. */
export async function toNext(desk: Desk): Promise<string> {
  const report = await theReport(desk)
  const claims = inOrder((await asItStands(desk.tx, report, { live: false, today: desk.today })).standing)
  const at = claims.findIndex(({ number }) => number === Number(desk.params['number']))
  const next = [...claims.slice(at + 1), ...claims.slice(0, Math.max(0, at))].find(isOpen)
  return next === undefined ? `/reports/${report.slug}` : `/reports/${report.slug}/claims/${next.number}`
}

export const crumbsTo = (desk: Desk, report?: Report): NonNullable<Page['crumbs']> => [
  { label: speak(desk.lang)('reports.title'), href: desk.href('/reports') },
  ...(report === undefined ? [] : [{ label: titleOf(report, desk), href: desk.href(`/reports/${report.slug}`) }]),
]

const titleOf = ({ profile, from, to }: Report, { lang }: Desk): string =>
  speak(lang)(`reports.title-${profile}`, { period: formatPeriod(lang, from, to) })
