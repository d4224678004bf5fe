import type { Claim } from '../report.ts'
import { isMarked } from '../report.ts'

/** A sentence more than this would make a paragraph that nobody can cite. */
const sentencesAtMost = 4

/**
 * Gives each printed claim, in the order of printing, the number of its paragraph. Sentences about the same sort of thing
 * share one; notes, highlights, written sentences and sentences without a source stand alone.
 */
export function paragraphsOf(printed: readonly Claim[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  let [paragraph, sentences, group] = [0, 0, '']
  for (const claim of printed) {
    const mine = groupOf(claim)
    const joins = mine === group && sentences < sentencesAtMost
    if (!joins) [paragraph, sentences, group] = [paragraph + 1, 0, mine]
    sentences += 1
    numbers.set(claim.number, paragraph)
  }
  return numbers
}

function groupOf(claim: Claim): string {
  const { content, section, pillar, number } = claim
  const alone = `${section} ${number}`
  if (section === 'council') return section
  if (!('fact' in content) || isMarked(claim) || section === 'since' || section === 'mandate') return alone
  if (section === 'summary' && (claim.highlight || content.fact.key === noteKey)) return alone
  return `${section} ${pillar ?? ''} ${kindOf(content.fact.rank)}`
}

/** The fact that a standing note is printed as. */
export const noteKey = 'reports.fact-standing-text'

// The ranks that rooms give: who leads, outputs and documents, events, meetings, decisions, the rest.
const kindOf = (rank: number): string => {
  if (rank < 10) return 'leads'
  if (rank < 50) return 'work'
  if (rank < 70) return 'events'
  return rank < 80 ? 'meetings' : rank < 90 ? 'decisions' : 'rest'
}
