import type { Mention } from '#reading'
import type { Given } from '../../proposal.ts'
import { madeBy } from '../proposals.ts'
import type { Telling } from '../telling.ts'

/** An entity as another act names it: by its id when it is a member already, otherwise as the proposal that adds it. */
export const entityRef = ({ known }: Telling, { id, code }: Pick<Mention, 'id' | 'code'>): Given =>
  known.entities.some((one) => one.id === id && one.member) ? id : madeBy('members.add-entity', code)

/** What a text calls an entity, in the shortest way: the acronym of its language, or its code. */
export function shortNameOf({ known, lang }: Telling, id: string): string {
  const found = known.entities.find((one) => one.id === id)
  const acronyms =
    found?.names.filter(({ form, until }) => form === 'acronym' && (until === null || until >= known.on)) ?? []
  return (acronyms.find((one) => one.lang === lang) ?? acronyms[0])?.said ?? found?.code ?? ''
}
