import type { Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import type { PillarAt } from '../happenings/events.ts'
import { isDated } from '../happenings/when.ts'
import { asTitle } from '../proposals.ts'
import type { Telling, Told } from '../telling.ts'
import { dayOf, output } from './output.ts'

/** Something that was set up in the chapter of a pillar: an output that is done, if a day or a month of it is said. */
export function foundedIn(telling: Telling, sentence: Told, pillarAt: PillarAt): Proposal[] {
  const { lang, asOf } = telling
  const pillar = pillarAt(sentence.block)
  const said = cue(lang, 'founded').exec(sentence.text)
  if (pillar === undefined || said === null || !hasSubject(telling, sentence, said.index)) return []
  const what = object.exec(sentence.text.slice(said.index + said[0].length))?.[1]?.trim()
  if (what === undefined || what.length < 4) return []
  const date = sentence.dates.find((one) => isDated(one) && one.grain !== 'range' && (one.last ?? '') <= asOf)
  const more = date === undefined ? {} : { done: dayOf(date) }
  const called = `${sentence.block} ${asTitle(what, 40)}`
  return [output(telling, { called, pillar, title: what, because: sentence, certainty: 'likely', more })]
}

// What was set up, up to what it is for; «created and shared» says it in two words.
const object =
  /^\s*(?:(?:and|et|y|и) \p{L}+\s+)?([^,;:.()“”"«»]{4,}?)(?=\s+(?:with|for|to|by|pour|afin|para|con|для)\s|\s*[,;:.()“”"«»]|\s*$)/iu

/** The network or an entity set it up, and it was not itself set up by others. */
const hasSubject = ({ lang }: Telling, { text, mentions, from }: Told, at: number): boolean =>
  !/\b(?:was|were|been|being)\s+$/iu.test(text.slice(0, at)) &&
  (cue(lang, 'network').test(text.slice(0, at)) ||
    mentions.some((one) => one.kind === 'entity' && one.from - from < at))
