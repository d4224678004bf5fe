import type { Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import type { PillarAt } from '../happenings/events.ts'
import { asTitle, inLang, propose } from '../proposals.ts'
import { wordsAt } from '../telling.ts'
import type { Telling } from '../telling.ts'

/** The goals that a pillar set itself for a year, where a sentence lists them after saying so. */
export const goals = (telling: Telling, pillarAt: PillarAt): Proposal[] =>
  telling.sentences.flatMap((sentence) => {
    const pillar = pillarAt(sentence.block)
    const said = cue(telling.lang, 'goals').exec(sentence.text)
    const year = sentence.dates.find(({ grain, from }) => grain === 'year' && from - sentence.from > (said?.index ?? 0))
    if (pillar === undefined || said === null || year?.first === undefined) return []
    const listed = sentence.text.slice(year.to - sentence.from)
    const quoted = sentence.quotations.filter(({ from }) => from > year.to).map((at) => wordsAt(telling, at))
    return (quoted.length > 0 ? quoted : goalsIn(listed)).map((text, at) =>
      propose(telling, {
        act: 'plan.set-goal',
        called: `${sentence.block} ${at + 1}`,
        input: { pillar, year: Number(year.first?.slice(0, 4)), text: inLang(telling, asTitle(text, 500)) },
        because: sentence,
        certainty: 'likely',
      }),
    )
  })

const opening =
  /^[\s,:]*(?:including|namely|to wit|notamment|à savoir|incluid[oa]s?|a saber|в том числе|а именно)?[\s:]*/iu
const between = /,?\s*(?:as well as|and also|; and|;|ainsi que|así como|а также)\s+/iu

/** «including building …, as well as developing …»: a goal begins where a list of them does. */
function goalsIn(listed: string): string[] {
  const begins = opening.exec(listed)?.[0].length ?? 0
  const said = listed.slice(begins).replace(/[.\s]+$/u, '')
  return begins === 0 || said === '' ? [] : said.split(between).filter((one) => one.length > 8)
}
