import type { Tx, Viewer } from '#platform/db'
import { introduce } from '#platform/db'
import type { Scope } from '#terminology'
import { factsOf } from './drafting/facts.ts'

/**
 * The records that everybody may open, among those that facts of a period rest on: the transaction is for a moment that of
 * nobody in particular, and the database decides. Asked by somebody who is not the program itself, whom it hides nothing.
 */
export async function openRecords(
  tx: Tx,
  { by, now, scope }: { by: Viewer; now: Date; scope: Scope },
): Promise<Set<string>> {
  await introduce(tx, { token: null, now })
  try {
    return recordsBehind(await factsOf(tx, scope))
  } finally {
    await introduce(tx, { token: by.token, now })
  }
}

/** The records behind facts, each as `kind:id`. */
export const recordsBehind = (facts: Awaited<ReturnType<typeof factsOf>>): Set<string> =>
  new Set(facts.flatMap(({ sources }) => sources.map(({ kind, id }) => `${kind}:${id}`)))
