import { sql } from 'kysely'
import * as v from 'valibot'
import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { frozenAnnex } from './telling/contacts.ts'
import type { Edition } from './telling/contacts.ts'
import { frozenCorrigendum, frozenReport } from './telling/told.ts'
import type { FrozenCorrigendum, FrozenReport } from './telling/told.ts'
import type { Claim, ClaimStep, Profile, Section } from './report.ts'
import { reviewOf, sections, sourcesOf } from './report.ts'
import { readFact, readSource, readSources } from './drafting/stored-fact.ts'

/** A stored report, without its claims. */
export type Report = {
  readonly id: string
  readonly slug: string
  readonly profile: Profile
  readonly plan: string
  readonly from: Day
  readonly to: Day
  readonly draftedOn: Day
  readonly audience: string
  readonly issuedOn: Day | null
}

/** Every report the reader may see, the latest period first. */
export const reportsList = (tx: Tx): Promise<Report[]> =>
  reportRows(tx).orderBy('reports.last_day', 'desc').orderBy('reports.slug').execute()

export const reportBySlug = (tx: Tx, slug: string): Promise<Report | undefined> =>
  reportRows(tx).where('reports.slug', '=', slug).executeTakeFirst()

export const reportById = (tx: Tx, id: string): Promise<Report | undefined> =>
  reportRows(tx).where('reports.id', '=', id).executeTakeFirst()

/** The stored report of a profile on exactly this period, for a plan when one is named: the one drafted last. */
export const reportOn = (
  tx: Tx,
  { profile, from, to, plan }: { profile: Profile; from: Day; to: Day; plan: string },
): Promise<Report | undefined> =>
  reportRows(tx)
    .where('reports.profile', '=', profile)
    .where('reports.first_day', '=', from)
    .where('reports.last_day', '=', to)
    .where('reports.plan', '=', plan)
    .orderBy('reports.drafted_on', 'desc')
    .orderBy('reports.slug', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The report issued last on a time before a day, of the same profile and plan. */
export const issuedBefore = (
  tx: Tx,
  { profile, plan, from }: { profile: Profile; plan: string; from: Day },
): Promise<Report | undefined> =>
  reportRows(tx)
    .where('reports.profile', '=', profile)
    .where('reports.plan', '=', plan)
    .where('reports.last_day', '<', from)
    .where('report_issues.day', 'is not', null)
    .orderBy('reports.last_day', 'desc')
    .limit(1)
    .executeTakeFirst()

const reportRows = (tx: Tx) =>
  tx
    .selectFrom('reports')
    .leftJoin('report_issues', (join) =>
      join.onRef('report_issues.report', '=', 'reports.id').on('report_issues.corrigendum', '=', 0),
    )
    .select([
      'reports.id',
      'reports.slug',
      'reports.profile',
      'reports.plan',
      'reports.first_day as from',
      'reports.last_day as to',
      'reports.drafted_on as draftedOn',
      'reports.audience',
      'report_issues.day as issuedOn',
    ])

/** The claims of a report with what people made of them, by number. */
export async function claimsOf(tx: Tx, report: string): Promise<Claim[]> {
  const rows = await claimRows(tx).where('claims.report', '=', report).orderBy('claims.number').execute()
  const steps = await stepsOf(tx, report)
  return rows.map((row) => {
    const mine = steps.get(row.id) ?? []
    const content = row.written === null ? { fact: readFact(row.fact) } : { written: row.written }
    const own = 'fact' in content ? content.fact.sources : readSources(row.sources)
    return {
      id: row.id,
      number: row.number,
      section: sectionOf(row.section),
      pillar: row.pillar,
      identity: row.identity,
      content,
      sources: sourcesOf(own, mine),
      highlight: row.highlight,
      gone: row.gone_on !== null,
      review: reviewOf(mine),
    }
  })
}

const claimRows = (tx: Tx) =>
  tx
    .selectFrom('claims')
    .select([
      'claims.id',
      'claims.number',
      'claims.section',
      'claims.pillar',
      'claims.identity',
      'claims.fact',
      'claims.written',
      'claims.sources',
      'claims.highlight',
      'claims.gone_on',
    ])

function sectionOf(stored: string): Section {
  const found = sections.find((section) => section === stored)
  if (found === undefined) throw new Error(`reports: a claim in a section ${stored} that no report has`)
  return found
}

async function stepsOf(tx: Tx, report: string): Promise<Map<string, ClaimStep[]>> {
  const rows = await tx
    .selectFrom('claim_steps')
    .innerJoin('claims', 'claims.id', 'claim_steps.claim')
    .select([
      'claim_steps.claim',
      'claim_steps.kind',
      'claim_steps.lang',
      'claim_steps.text',
      'claim_steps.source',
      'claim_steps.fact_hash as factHash',
    ])
    .where('claims.report', '=', report)
    .orderBy('claim_steps.seq')
    .execute()
  const steps = rows.map(({ claim, source, ...row }) => ({
    claim,
    step: { ...row, source: source === null ? null : readSource(source) },
  }))
  return new Map([...Map.groupBy(steps, ({ claim }) => claim)].map(([id, all]) => [id, all.map(({ step }) => step)]))
}

/** A pillar check or an approval, of which state of the text. */
export type ReportStep = {
  readonly kind: 'pillar-checked' | 'approved' | 'issued'
  readonly pillar: string | null
  readonly entity: string | null
  readonly at: Date
  readonly byPerson: string | null
  readonly textHash: string | null
}

export const reportSteps = (tx: Tx, report: string): Promise<ReportStep[]> =>
  tx
    .selectFrom('report_steps')
    .select([
      'report_steps.kind',
      'report_steps.pillar',
      'report_steps.entity',
      'report_steps.at',
      'report_steps.by_person as byPerson',
      'report_steps.text_hash as textHash',
    ])
    .where('report_steps.report', '=', report)
    .orderBy('report_steps.seq')
    .execute()

/** What was issued: the text in six languages, its day and its seal. */
export type Issue = { readonly day: Day; readonly hash: string; readonly frozen: FrozenReport }
export type Corrigendum = FrozenCorrigendum & {
  readonly number: number
  readonly day: Day
  readonly hash: string
  readonly note: Texts
}

export async function issueOf(tx: Tx, report: string): Promise<Issue | undefined> {
  const row = await issueRows(tx, report).where('report_issues.corrigendum', '=', 0).executeTakeFirst()
  return row && { day: row.day, hash: hex(row.hash), frozen: v.parse(frozenReport, row.frozen) }
}

export async function corrigendaOf(tx: Tx, report: string): Promise<Corrigendum[]> {
  const rows = await issueRows(tx, report)
    .where('report_issues.corrigendum', '>', 0)
    .orderBy('report_issues.corrigendum')
    .execute()
  return rows.map(({ number, day, hash, note, frozen }) => ({
    number,
    day,
    hash: hex(hash),
    note: note ?? {},
    ...v.parse(frozenCorrigendum, frozen),
  }))
}

const issueRows = (tx: Tx, report: string) =>
  tx
    .selectFrom('report_issues')
    .select([
      'report_issues.corrigendum as number',
      'report_issues.day',
      'report_issues.hash',
      'report_issues.note',
      'report_issues.frozen',
    ])
    .where('report_issues.report', '=', report)

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** What was issued beside the text for a circle of readers; undefined where the reader is outside of it. */
export async function annexOf(tx: Tx, report: string, edition: Edition) {
  const row = await tx
    .selectFrom('report_annexes')
    .select('report_annexes.annex')
    .where('report_annexes.report', '=', report)
    .where('report_annexes.edition', '=', edition)
    .executeTakeFirst()
  return row && v.parse(frozenAnnex, row.annex)
}

/** How many claims each of these reports has, and how many somebody has decided on. */
export async function claimCounts(tx: Tx): Promise<Map<string, { all: number; decided: number }>> {
  const { rows } = await sql<{ report: string; all: number; decided: number }>`
    select claims.report, count(*)::int "all", count(last.kind) filter (where last.kind <> 'asked')::int decided
    from claims left join lateral (
      select claim_steps.kind from claim_steps
      where claim_steps.claim = claims.id and claim_steps.kind <> 'source-added'
      order by claim_steps.seq desc limit 1) last on true
    group by claims.report`.execute(tx)
  return new Map(rows.map(({ report, all, decided }) => [report, { all, decided }]))
}
