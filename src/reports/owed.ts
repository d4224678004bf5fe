import type { Day, Tx, Viewer } from '#platform/db'
import { officesOn } from '#members'
import { claimsOf, reportSteps, reportsList } from './read.ts'
import type { Report } from './read.ts'
import { reviewsSomething, tendsReport } from './leave.ts'

/** Something a reader has to do about a draft: answer a question, check a pillar, approve. Said by `reports.owed-<kind>`. */
export type OwedForReports = {
  readonly kind: 'answer' | 'check' | 'approve'
  readonly report: Report
  readonly number: number | undefined
  readonly path: string
}

/** What somebody owes to the drafts that are open: questions put to them first, then pillars they lead, then approval. */
export async function owedForReports(tx: Tx, by: Viewer, today: Day): Promise<OwedForReports[]> {
  if (by.id === null || (!reviewsSomething(by) && !tendsReport(by))) return []
  const drafts = (await reportsList(tx)).filter(({ issuedOn }) => issuedOn === null)
  const owed: OwedForReports[] = []
  for (const report of drafts)
    owed.push(...(await answersOf(tx, by, report)), ...(await saysOf(tx, by, { report, today })))
  return owed
}

async function answersOf(tx: Tx, { grants }: Viewer, report: Report): Promise<OwedForReports[]> {
  const asked = (await claimsOf(tx, report.id)).filter(
    ({ review, pillar }) => review.decision === 'asked' && grants.has(pillar === null ? 'co-chairs' : `lead:${pillar}`),
  )
  return asked.map(({ number }) => ({
    kind: 'answer',
    report,
    number,
    path: `/reports/${report.slug}/claims/${number}`,
  }))
}

/** A pillar nobody has checked yet, an approval nobody has given yet. Whether an older one still stands, the page says. */
async function saysOf(
  tx: Tx,
  by: Viewer,
  { report, today }: { report: Report; today: Day },
): Promise<OwedForReports[]> {
  const steps = await reportSteps(tx, report.id)
  const path = `/reports/${report.slug}#approval`
  const leads = [...by.grants].filter((grant) => grant.startsWith('lead:')).map((grant) => grant.slice('lead:'.length))
  const unchecked = leads.filter((pillar) => !steps.some((step) => step.pillar === pillar))
  const checks = report.profile === 'council' ? [] : unchecked
  const office = (await officesOn(tx, today)).find(({ holders }) => holders.some(({ person }) => person === by.id))
  const approves = office !== undefined && !steps.some(({ entity }) => entity === office.entity)
  return [
    ...checks.map(() => ({ kind: 'check', report, number: undefined, path }) as const),
    ...(approves ? [{ kind: 'approve', report, number: undefined, path } as const] : []),
  ]
}
