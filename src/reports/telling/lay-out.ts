import type { Claim } from '../report.ts'
import { isMarked } from '../report.ts'

/** A sentence more than this would make a paragraph that nobody can cite; who leads what is told in short ones. */
const sentencesAtMost = 4
const shortOnesAtMost = 5
/** What is told of one output stays together longer. */
const ofOneThingAtMost = 6

/**
 * Gives each printed claim, in the order of printing, the number of its paragraph. Sentences about the same sort of thing
 * share one, and a paragraph breaks between outputs rather than within what is told of one; notes, highlights, written
 * sentences and sentences without a source stand alone.
 */
export function paragraphsOf(printed: readonly Claim[]): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  let [paragraph, sentences, group] = [0, 0, '']
  for (const run of runsOf(printed)) {
    const mine = groupOf(run[0])
    const atMost = mine.endsWith(' leads') ? shortOnesAtMost : sentencesAtMost
    const joins = mine === group && sentences + run.length <= atMost
    if (!joins) [paragraph, sentences, group] = [paragraph + 1, 0, mine]
    for (const claim of run) {
      if (sentences === ofOneThingAtMost) [paragraph, sentences] = [paragraph + 1, 0]
      sentences += 1
      numbers.set(claim.number, paragraph)
    }
  }
  return numbers
}

type Run = [Claim, ...Claim[]]

/** Neighbouring claims about one output, in one group; any other claim is for itself. */
function runsOf(printed: readonly Claim[]): Run[] {
  const runs: Run[] = []
  for (const claim of printed) {
    const last = runs.at(-1)
    const thing = thingOf(claim)
    if (last !== undefined && thing !== undefined && thing === thingOf(last[0]) && groupOf(last[0]) === groupOf(claim))
      last.push(claim)
    else runs.push([claim])
  }
  return runs
}

const thingOf = ({ sources }: Claim): string | undefined => sources.find(({ kind }) => kind === 'output')?.id

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
