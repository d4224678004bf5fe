import type { Scene } from '#platform/acts'
import type { DraftClaim } from './draft.ts'

/** Writes drafted claims down with the numbers that they keep for as long as the report exists. */
export async function insertClaims(
  { tx, newId }: Scene,
  { report, claims, after }: { report: string; claims: readonly DraftClaim[]; after: number },
): Promise<void> {
  if (claims.length === 0) return
  const rows = claims.map(({ section, pillar, identity, fact, highlight }, at) => ({
    id: newId(),
    report,
    section,
    pillar,
    identity,
    number: after + at + 1,
    fact: JSON.stringify(fact),
    sources: noOthers,
    highlight,
  }))
  await tx.insertInto('claims').values(rows).execute()
}

// The sources of a fact travel with it; only a written sentence has sources of its own.
const noOthers = '[]'
