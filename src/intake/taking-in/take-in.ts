import * as v from 'valibot'
import { act, day, holds, id, line, optional, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { textSchema } from '#platform/texts'
import { deedNamed } from '../applying/deeds.ts'
import { proposalSchema } from '../kept-proposal.ts'
import type { Proposal } from '../proposal.ts'

/** Who takes texts in: those who keep the records of the network as a whole. */
export const keepers = ['secretariat', 'co-chairs'] as const

const asks = v.strictObject({
  id: optional(id),
  name: line(200),
  asOf: day,
  /** The file it came from, by its hash in the store; none for a text that was pasted. */
  file: optional(v.pipe(v.string('platform.required'), v.regex(/^[0-9a-f]{64}$/, 'platform.not-understood'))),
  content: textSchema,
  proposals: v.array(proposalSchema),
  /** What the records are called that the proposals speak of: id → a name in its languages. */
  named: v.record(v.string(), v.record(v.string(), v.string())),
})

/** Keeps a text with what it proposes. Nothing else is written, and nothing of it is mailed. */
export const takeIn = act({
  name: 'intake.take-in',
  asks,
  keeps: ['content', 'proposals', 'named'],
  may: holds(...keepers),
  async does({ tx, by, now, newId }, { id: given, name, asOf, file, content, proposals, named }) {
    if (by.id === null) refuse('platform.no-leave')
    const intake = given ?? newId()
    const row = { id: intake, owner: by.id, at: now, name, file_hash: file ?? null, as_of: asOf }
    await tx
      .insertInto('intakes')
      .values({ ...row, content: JSON.stringify(content), named: JSON.stringify(named) })
      .execute()
    await insertProposals({ tx }, intake, proposals)
    return { about: intake, audience: 'secretariat', proposed: proposals.length }
  },
})

/** Proposals of acts that no text can cause are not kept; of two with one key, the first is. */
async function insertProposals({ tx }: Pick<Scene, 'tx'>, intake: string, proposals: readonly Proposal[]) {
  const known = new Map(
    proposals
      .filter(({ act: name }) => deedNamed(name))
      .toReversed()
      .map((one) => [one.key, one]),
  )
  const kept = proposals.filter((one) => known.get(one.key) === one)
  const rows = kept.map((proposal, place) => ({
    intake,
    key: proposal.key,
    place,
    proposal: JSON.stringify(proposal),
  }))
  if (rows.length > 0) await tx.insertInto('intake_proposals').values(rows).execute()
}
