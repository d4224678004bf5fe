import * as v from 'valibot'
import { act, id, refuse } from '#platform/acts'
import { findDraft } from '../claims/find-claim.ts'
import { writeStep } from '../claims/write-step.ts'
import { tendsReport } from '../leave.ts'
import { isOpen } from '../report.ts'
import { textHashes } from './approval.ts'
import { readyText } from './ready-text.ts'

/**
 * A lead of a pillar says that its section is complete and right; the secretariat may write that down for them. Sentences
 * that nobody decided on are accepted with it; a question that is not answered stands in the way.
 */
export const checkPillar = act({
  name: 'reports.check-pillar',
  asks: v.strictObject({ report: id, pillar: id }),
  may: ({ by }, { pillar }) => tendsReport(by) || by.grants.has(`lead:${pillar}`),
  async does(scene, { report: about, pillar }) {
    const { tx, by, now, newId } = scene
    const report = await findDraft(scene, about)
    const { standing, setting } = await readyText(scene, report)
    if (!standing.pillars.some((one) => one.id === pillar)) refuse('reports.no-such-pillar')
    const mine = standing.claims.filter((claim) => claim.section === 'pillar' && claim.pillar === pillar)
    const asked = mine.filter(({ review }) => review.decision === 'asked')
    if (asked.length > 0) refuse('reports.questions-open', { n: asked.length })
    for (const claim of mine.filter(isOpen)) await writeStep(scene, claim, { kind: 'accepted' })
    const text_hash = textHashes(standing, setting.voiceIn).pillars.get(pillar) ?? ''
    const step = {
      id: newId(),
      report: report.id,
      kind: 'pillar-checked',
      pillar,
      at: now,
      by_person: by.id,
      text_hash,
    } as const
    await tx.insertInto('report_steps').values(step).execute()
    return { about: report.id, audience: report.audience, slug: report.slug }
  },
})
