import type { Scene } from '#platform/acts'
import { refuse } from '#platform/acts'
import type { AsItStands } from '../as-it-stands.ts'
import { asItStands, seesAll } from '../as-it-stands.ts'
import type { Report } from '../read.ts'

/**
 * The text that a check, an approval or the issue is about: what was last taken in. Whoever is told the figures of this
 * moment and sees that they differ takes them in first, so that all speak of one text.
 */
export async function readyText({ tx, by, today }: Scene, report: Report): Promise<AsItStands> {
  const now = await asItStands(tx, report, { live: seesAll(by), today })
  if (now.fresh.length > 0 || now.retold.length > 0) refuse('reports.take-in-first')
  return now
}
