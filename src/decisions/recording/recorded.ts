import { refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import type { Tx, Viewer } from '#platform/db'
import { mayRecord } from '../decision.ts'

/** A decision as the acts that add to it need it, held against others who would change it. */
const decisionToChange = (tx: Tx, decision: string) =>
  tx
    .selectFrom('decisions')
    .select([
      'decisions.id',
      'decisions.label',
      'decisions.text',
      'decisions.pillar',
      'decisions.plan',
      'decisions.audience',
      'decisions.level',
      'decisions.revision',
    ])
    .where('decisions.id', '=', decision)
    .forUpdate()
    .executeTakeFirst()

export type DecisionToChange = NonNullable<Awaited<ReturnType<typeof decisionToChange>>>

/** Whether somebody keeps a decision: may put it right and add to it. One they cannot see is not theirs. */
export async function keeps({ tx, by }: { tx: Tx; by: Viewer }, { decision }: { decision: string }): Promise<boolean> {
  const found = await decisionToChange(tx, decision)
  return found !== undefined && mayRecord(by.grants, found.pillar)
}

/** The decision an act is about; refuses politely when there is none. */
export const decisionOf = async ({ tx }: Scene, decision: string): Promise<DecisionToChange> =>
  (await decisionToChange(tx, decision)) ?? refuse('decisions.no-such-decision')
