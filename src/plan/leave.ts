import type { Scene } from '#platform/acts'
import { refuse } from '#platform/acts'
import type { Viewer } from '#platform/db'

/** Whether somebody looks after a pillar: the secretariat after all of them, a lead after their own. */
export const tends = (by: Viewer, pillar: string): boolean =>
  by.grants.has('secretariat') || by.grants.has(`lead:${pillar}`)

/** Whether somebody looks after any pillar at all. */
export const leadsAny = (by: Viewer): boolean =>
  by.grants.has('secretariat') || [...by.grants].some((grant) => grant.startsWith('lead:'))

export const mayTendPillar = ({ by }: Scene, { pillar }: { readonly pillar: string }): boolean => tends(by, pillar)

/** For acts about an output. An output that is not seen gives no leave, as one that does not exist. */
export async function mayTendOutput(scene: Scene, { output }: { readonly output: string }): Promise<boolean> {
  const found = await outputSeen(scene, output)
  return found !== undefined && tends(scene.by, found.pillar)
}

/**
 * Whether somebody marks a record as primary work. Of outputs those who look after the pillar do; whose pillar the records
 * of other rooms belong to is not known here, so whoever looks after any pillar does. An output that is not seen is none.
 */
export async function mayHighlight(
  { tx, by }: Pick<Scene, 'tx' | 'by'>,
  { subject, kind }: { readonly subject: string; readonly kind: string },
): Promise<boolean> {
  const output = await outputSeen({ tx }, subject)
  if (output !== undefined) return tends(by, output.pillar)
  return by.grants.has('secretariat') || (kind !== 'output' && leadsAny(by))
}

/** What acts need to know of an output; undefined when there is none, or not for this person. */
export const outputSeen = ({ tx }: Pick<Scene, 'tx'>, output: string) =>
  tx
    .selectFrom('outputs')
    .select(['outputs.id', 'outputs.plan', 'outputs.pillar', 'outputs.label', 'outputs.audience', 'outputs.revision'])
    .where('outputs.id', '=', output)
    .executeTakeFirst()

export async function outputOf(scene: Pick<Scene, 'tx'>, output: string) {
  return (await outputSeen(scene, output)) ?? refuse('plan.no-such-output')
}
