import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, holds, id } from '#platform/acts'
import { asItStands } from '../as-it-stands.ts'
import { findDraft } from '../claims/find-claim.ts'
import { lastNumber } from '../claims/write-claim.ts'
import { insertClaims } from './insert-claims.ts'
import type { Report } from '../read.ts'
import { canonical } from '../report.ts'
import type { Claim } from '../report.ts'

/**
 * Takes in what the records say now: sentences are told anew, facts that no sentence told get one. Decisions and edits
 * stay with their sentences; a decision on something that has changed since shows that it has.
 */
export const redraft = act({
  name: 'reports.redraft',
  asks: v.strictObject({ report: id }),
  may: holds('secretariat'),
  async does(scene, { report: about }) {
    const report = await findDraft(scene, about)
    const { retold, fresh } = await takeIn(scene, report)
    return { about: report.id, audience: report.audience, retold, fresh }
  },
})

/** What taking in comes to, in numbers; also a step of issuing. */
async function takeIn(scene: Scene, report: Report): Promise<{ retold: number; fresh: number }> {
  const { standing, fresh } = await asItStands(scene.tx, report, { live: true, today: scene.today })
  const stored = await storedClaims(scene, report.id)
  const changed = standing.claims.filter((claim) => stored.get(claim.id) !== stateOf(claim))
  for (const claim of changed) await keep(scene, claim)
  await insertClaims(scene, { report: report.id, claims: fresh, after: await lastNumber(scene.tx, report.id) })
  return { retold: changed.length, fresh: fresh.length }
}

async function storedClaims({ tx }: Scene, report: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('claims')
    .select(['claims.id', 'claims.fact', 'claims.section', 'claims.pillar', 'claims.gone_on'])
    .where('claims.report', '=', report)
    .execute()
  return new Map(rows.map((row) => [row.id, canonical([row.fact, row.section, row.pillar, row.gone_on !== null])]))
}

const stateOf = ({ content, section, pillar, gone }: Claim): string =>
  canonical(['fact' in content ? content.fact : null, section, pillar, gone])

async function keep(
  { tx, today }: Scene,
  { id: claim, content, section, pillar, identity, gone }: Claim,
): Promise<void> {
  const told = 'fact' in content ? { fact: JSON.stringify(content.fact), identity } : {}
  const row = { section, pillar, gone_on: gone ? today : null, ...told }
  await tx.updateTable('claims').set(row).where('claims.id', '=', claim).execute()
}
