import { sql } from 'kysely'
import * as v from 'valibot'
import type { Scene } from '#platform/acts'
import { act, id, optional, refuse, texts } from '#platform/acts'
import type { Tx } from '#platform/db'
import { pillarsOn } from '#plan'
import { mayReview } from '../leave.ts'
import type { Report } from '../read.ts'
import { sourceAsked, sourceFrom } from './add-source.ts'
import { findDraft } from './find-claim.ts'

/** A sentence of somebody's own, where the records say nothing. Without a source it is marked in every form of the report. */
export const writeClaim = act({
  name: 'reports.write-claim',
  asks: v.strictObject({
    id: optional(id),
    report: id,
    section: v.picklist(['summary', 'council', 'pillar', 'network'], 'platform.choose-one'),
    pillar: optional(id),
    text: texts(2000),
    source: v.optional(sourceAsked),
  }),
  may: ({ by }, { pillar }) => mayReview(by, { pillar: pillar ?? null }),
  async does(scene, given) {
    const report = await findDraft(scene, given.report)
    const pillar = await pillarFor(scene, report, given)
    const claim = given.id ?? scene.newId()
    const number = (await lastNumber(scene.tx, report.id)) + 1
    const row = {
      id: claim,
      report: report.id,
      section: given.section,
      pillar,
      number,
      written: given.text,
      sources: JSON.stringify(given.source === undefined ? [] : [sourceFrom(given.source)]),
      identity: `written|${claim}`,
    }
    await scene.tx.insertInto('claims').values(row).execute()
    return { about: report.id, audience: report.audience, number }
  },
})

/** The highest number that any claim of a report has had. */
export async function lastNumber(tx: Tx, report: string): Promise<number> {
  const { last } = await tx
    .selectFrom('claims')
    .select(sql<number>`coalesce(max(claims.number), 0)::int`.as('last'))
    .where('claims.report', '=', report)
    .executeTakeFirstOrThrow()
  return last
}

async function pillarFor(
  { tx }: Scene,
  { plan, to, profile }: Report,
  { section, pillar }: { section: string; pillar?: string | undefined },
): Promise<string | null> {
  if ((profile === 'council') !== (section === 'council'))
    refuse('reports.no-such-section', {}, { section: 'platform.choose-one' })
  if (section !== 'pillar') return null
  const pillars = await pillarsOn(tx, { plan, day: to })
  return (
    pillars.find(({ id: one }) => one === pillar)?.id ??
    refuse('reports.no-such-pillar', {}, { pillar: 'platform.choose-one' })
  )
}
