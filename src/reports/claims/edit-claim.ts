import * as v from 'valibot'
import { act, id, optional, prose, refuse, wholeNumber } from '#platform/acts'
import type { Tx } from '#platform/db'
import { langs } from '#platform/words'
import type { Lang } from '#platform/words'
import { findClaim, mayDecide } from './find-claim.ts'
import { writeStep } from './write-step.ts'

/**
 * Other words for a claim in one language; its sources stay, and the report shows that it was edited. `revision` is how
 * often that language had been edited when the form was opened.
 */
export const editClaim = act({
  name: 'reports.edit-claim',
  asks: v.strictObject({
    claim: id,
    lang: v.picklist(langs, 'platform.unknown-language'),
    text: prose(2000),
    revision: optional(wholeNumber(0, 10_000)),
  }),
  may: mayDecide,
  async does(scene, { claim: about, lang, text, revision }) {
    const { claim, report } = await findClaim(scene, about)
    const edits = await editsOf(scene.tx, about, lang)
    if (revision !== undefined && revision !== edits.length)
      refuse('platform.conflict', { theirs: { text: edits.at(-1) ?? '' }, revision: String(edits.length) })
    await writeStep(scene, claim, { kind: 'edited', lang, text })
    return { about: report.id, audience: report.audience, number: claim.number }
  },
})

/** Every wording a claim was given in a language, the oldest first. */
export async function editsOf(tx: Tx, claim: string, lang: Lang): Promise<string[]> {
  const rows = await tx
    .selectFrom('claim_steps')
    .select('claim_steps.text')
    .where('claim_steps.claim', '=', claim)
    .where('claim_steps.kind', '=', 'edited')
    .where('claim_steps.lang', '=', lang)
    .orderBy('claim_steps.seq')
    .execute()
  return rows.map(({ text }) => text ?? '')
}
