import type { Scene } from '#platform/acts'
import { refuse } from '#platform/acts'
import type { Finding } from '../finding.ts'
import { checkById } from './read.ts'
import type { Check } from './read.ts'

/** The check and the finding that something is done with; whoever may not see them is told that they are not there. */
export async function findFinding(
  { tx }: Scene,
  about: { readonly check: string; readonly finding: string },
): Promise<{ readonly check: Check; readonly finding: Finding }> {
  const check = await findCheck(tx, about.check)
  const finding = check.findings.find(({ key }) => key === about.finding) ?? refuse('checker.no-such-finding')
  return { check, finding }
}

export const findCheck = async (tx: Scene['tx'], id: string): Promise<Check> =>
  (await checkById(tx, id)) ?? refuse('checker.no-such-check')

type Taken = {
  readonly kind: 'accepted' | 'dismissed' | 'undone'
  readonly findings: readonly string[]
  readonly reason?: string
}

/** Writes down what somebody does with findings of a check. */
export async function takeSteps({ tx, by, now, newId }: Scene, check: Check, taken: Taken): Promise<void> {
  const rows = taken.findings.map((finding) => ({
    id: newId(),
    check_id: check.id,
    owner: check.owner,
    memory: check.memory,
    finding,
    kind: taken.kind,
    reason: taken.reason ?? null,
    at: now,
    by_person: by.id,
  }))
  if (rows.length > 0) await tx.insertInto('check_steps').values(rows).execute()
}

/** A check is its owner's affair; the ledger shows it to nobody else. */
export const ofOwner = ({ id, owner }: Check) => ({ about: id, audience: `person:${owner}` })
