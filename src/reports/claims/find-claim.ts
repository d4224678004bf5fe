import type { Scene } from '#platform/acts'
import { refuse } from '#platform/acts'
import { mayReview } from '../leave.ts'
import { claimsOf, reportById } from '../read.ts'
import type { Report } from '../read.ts'
import type { Claim } from '../report.ts'

/** Whether somebody may decide on a claim. What is not there for them is not theirs to decide either. */
export async function mayDecide({ tx, by }: Scene, { claim }: { readonly claim: string }): Promise<boolean> {
  const row = await tx.selectFrom('claims').select('claims.pillar').where('claims.id', '=', claim).executeTakeFirst()
  return row !== undefined && mayReview(by, row)
}

/** The claim an act is about, with its report. Refuses what is not there, and what was issued. */
export async function findClaim({ tx }: Scene, id: string): Promise<{ claim: Claim; report: Report }> {
  const row = await tx.selectFrom('claims').select('claims.report').where('claims.id', '=', id).executeTakeFirst()
  const report = row && (await reportById(tx, row.report))
  if (report === undefined) refuse('reports.no-such-claim')
  if (report.issuedOn !== null) refuse('reports.issued-already')
  const claim = (await claimsOf(tx, report.id)).find((one) => one.id === id) ?? refuse('reports.no-such-claim')
  return { claim, report }
}

/** A report that can still change. */
export async function findDraft({ tx }: Scene, id: string): Promise<Report> {
  const report = (await reportById(tx, id)) ?? refuse('reports.no-such-report')
  if (report.issuedOn !== null) refuse('reports.issued-already')
  return report
}
