import type { ReportStep } from '../read.ts'
import type { Pillar } from '../report.ts'
import { hashOfText } from '../report.ts'
import type { Standing, VoiceIn } from '../telling/tell.ts'
import { printedOf } from '../telling/tell.ts'

/** One thing that has to be said before a report is issued: by whom, when, and whether it was said of this very text. */
export type Needed = { readonly at: Date | null; readonly byPerson: string | null; readonly stands: boolean }

export type Approval = {
  readonly pillars: readonly (Needed & { readonly pillar: Pillar })[]
  readonly coChairs: readonly (Needed & { readonly entity: string })[]
}

/**
 * How far the approval of a text has come. A check of a pillar stands while that pillar's text is the one that was
 * checked, an approval while the whole text is. A Council paragraph has no pillars to check.
 */
export function approvalOf(
  { standing, voiceIn }: { readonly standing: Standing; readonly voiceIn: VoiceIn },
  { steps, coChairs }: { readonly steps: readonly ReportStep[]; readonly coChairs: readonly string[] },
): Approval {
  const hashes = textHashes(standing, voiceIn)
  const needed = (last: ReportStep | undefined, hash: string | undefined): Needed => ({
    at: last?.at ?? null,
    byPerson: last?.byPerson ?? null,
    stands: last !== undefined && last.textHash === hash,
  })
  const pillars = standing.profile === 'council' ? [] : standing.pillars
  return {
    pillars: pillars.map((pillar) => ({
      pillar,
      ...needed(
        steps.findLast((step) => step.kind === 'pillar-checked' && step.pillar === pillar.id),
        hashes.pillars.get(pillar.id),
      ),
    })),
    coChairs: [...new Set(coChairs)].map((entity) => ({
      entity,
      ...needed(
        steps.findLast((step) => step.kind === 'approved' && step.entity === entity),
        hashes.whole,
      ),
    })),
  }
}

/** What tells the text of a report, and of each pillar in it, from any other. */
export function textHashes(standing: Standing, voiceIn: VoiceIn) {
  const { printed } = printedOf(standing, voiceIn)
  const ofPillar = (id: string) => printed.filter(({ section, pillar }) => section === 'pillar' && pillar === id)
  return {
    whole: hashOfText(printed),
    pillars: new Map(standing.pillars.map(({ id }) => [id, hashOfText(ofPillar(id))])),
  }
}
