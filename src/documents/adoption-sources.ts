import { outputSources } from '#plan'
import type { Tx } from '#platform/db'
import { textIn } from '#platform/words'
import { tellable } from '#terminology'
import type { Scope, Source } from '#terminology'
import { adoptionsOf } from './read-card.ts'
import { documentsList } from './read.ts'

/**
 * What the decisions of a network adopted, by the decision: the adoption of a text, and the output it belongs to. A report
 * tells it with the decision, which says more.
 */
export async function adoptionSources(tx: Tx, { plan, to }: Scope): Promise<Map<string, Source[]>> {
  const outputs = await outputSources(tx, { plan, day: to })
  const documents = (await documentsList(tx)).filter(tellable)
  const ofVersion = new Map(documents.flatMap((document) => document.versions.map(({ id }) => [id, document] as const)))
  const adoptions = await adoptionsOf(tx, [...ofVersion.keys()])
  return new Map(
    adoptions.flatMap(({ id, version, decision }) => {
      const document = ofVersion.get(version)
      if (document === undefined || decision === null) return []
      const label = document.symbol ?? textIn(document.title, 'en').text
      const output = outputs.get(document.output ?? '')
      const adoption = { kind: 'adoption', id, label, path: `/documents/${document.slug}` }
      return [[decision, output === undefined ? [adoption] : [adoption, output]] as const]
    }),
  )
}
