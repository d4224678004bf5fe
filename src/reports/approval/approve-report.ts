import * as v from 'valibot'
import { act, id, refuse } from '#platform/acts'
import { officesOn } from '#members'
import { findDraft } from '../claims/find-claim.ts'
import { reportSteps } from '../read.ts'
import { approvalOf, textHashes } from './approval.ts'
import { readyText } from './ready-text.ts'

/** A Co-Chair approves the text as it stands, for the entity that holds the office. Every Co-Chair has to. */
export const approveReport = act({
  name: 'reports.approve-report',
  asks: v.strictObject({ report: id }),
  may: async ({ tx, by, today }) =>
    by.grants.has('co-chairs') && by.id !== null && (await officesOn(tx, today)).length > 0,
  async does(scene, { report: about }) {
    const { tx, by, now, today, newId } = scene
    const report = await findDraft(scene, about)
    const offices = await officesOn(tx, today)
    const mine = offices.find(({ holders }) => holders.some(({ person }) => person === by.id))
    if (mine === undefined) refuse('reports.not-a-co-chair')
    const { standing, setting } = await readyText(scene, report)
    const approval = approvalOf(
      { standing, voiceIn: setting.voiceIn },
      { steps: await reportSteps(tx, report.id), coChairs: offices.map(({ entity }) => entity) },
    )
    const unchecked = approval.pillars.filter(({ stands }) => !stands).map(({ pillar }) => pillar.number)
    if (unchecked.length > 0) refuse('reports.pillars-unchecked', { pillars: unchecked.join(', ') })
    const text_hash = textHashes(standing, setting.voiceIn).whole
    const step = {
      id: newId(),
      report: report.id,
      kind: 'approved',
      entity: mine.entity,
      at: now,
      by_person: by.id,
      text_hash,
    } as const
    await tx.insertInto('report_steps').values(step).execute()
    return { about: report.id, audience: report.audience, forEntity: mine.entity, slug: report.slug }
  },
})
