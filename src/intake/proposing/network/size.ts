import type { Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import { propose } from '../proposals.ts'
import type { Telling } from '../telling.ts'

/** How many people belong to the network, where a text gives their number and not their names. */
export function size(telling: Telling): Proposal[] {
  const { lang, asOf, known } = telling
  for (const sentence of telling.sentences) {
    if (!cue(lang, 'network').test(sentence.text) || !cue(lang, 'comprises').test(sentence.text)) continue
    const said = sentence.numbers.find(({ of, value }) => value >= 10 && startsWith(telling, of))
    if (said === undefined) continue
    return [
      propose(telling, {
        act: 'members.state-size',
        called: asOf,
        input: { people: said.value, rounding: said.rounding, day: asOf },
        because: sentence,
        known: known.counts.people === said.value ? asOf : undefined,
      }),
    ]
  }
  return []
}

const startsWith = ({ lang }: Telling, of: string): boolean => (cue(lang, 'people').exec(of)?.index ?? 99) < 4
