import type { Doubt, Given, Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import { ofPaper } from '../papers/papers.ts'
import type { PaperTold } from '../papers/papers-said.ts'
import { asTitle, doubt, inLang, keep, madeBy, propose } from '../proposals.ts'
import type { Telling, Told } from '../telling.ts'
import { labelledIn } from '../plan/labelled.ts'
import { meetingsIn } from './meetings.ts'
import { observanceOn } from './observed.ts'
import { distinctEvents } from './distinct.ts'
import type { EventTold } from './distinct.ts'
import { partsOf } from './taking-part.ts'
import { titleOf } from './title.ts'
import { dateDoubts, daysInput, isOver } from './when.ts'

const announce = 'events.announce-event'

/** Where a proposal about a block finds its pillar. */
export type PillarAt = (block: number) => Given | undefined

/** Events that a text tells of, each once: announced, and held where its days lie behind the text. */
export function events(telling: Telling, around: Around): Proposal[] {
  const told = (sentence: Told): boolean =>
    meetingsIn(telling, sentence, around.pillarAt).length > 0 ||
    labelledIn(telling, sentence, around.pillarAt) !== undefined
  return distinctEvents(telling, { ...around, told }).flatMap((event) => eventOf(telling, event, around))
}

type Around = {
  readonly papers: readonly PaperTold[]
  readonly pillarAt: PillarAt
}

function eventOf(telling: Telling, event: EventTold, { papers, pillarAt }: Around): Proposal[] {
  const { when, best } = event
  const over = isOver(telling, when)
  const parts = partsOf(telling, event)
  const known = knownAs(telling, event)
  const input = { ...inputOf(telling, event, { papers, pillarAt }), ...parts.announced }
  const doubts = doubtsAbout(event)
  const certainty = event.certain ? 'certain' : 'likely'
  const times = best.count?.value ?? 1
  return calledBy(event, times).flatMap(({ called, title }) => {
    const shared = { called, because: best.sentence, known }
    const announced = propose(telling, {
      ...shared,
      act: announce,
      input: { ...input, title: inLang(telling, title(titleAmong(telling, event, papers))) },
      ...(over ? { on: when.last } : {}),
      certainty: doubts.length > 0 ? 'look' : certainty,
      doubts,
    })
    const held = propose(telling, {
      ...shared,
      act: 'events.hold-event',
      input: { event: madeBy(announce, called), ...parts.held },
      on: when.last,
      certainty,
    })
    return over ? [announced, held] : [announced]
  })
}

const launchedOf = ({ best }: EventTold, papers: readonly PaperTold[]): PaperTold | undefined =>
  best.kind === 'launch' ? papers.find(({ sentences }) => sentences.includes(best.sentence)) : undefined

function inputOf(telling: Telling, event: EventTold, { papers, pillarAt }: Around): Proposal['input'] {
  const { best, when, places } = event
  const pillar = places.map(({ sentence }) => pillarAt(sentence.block)).find((one) => one !== undefined)
  const launched = launchedOf(event, papers)
  return {
    kind: best.kind,
    ...daysInput(when),
    ...(pillar === undefined ? {} : { pillar }),
    ...(cue(telling.lang, 'open').test(best.sentence.text) ? { state: 'tentative' } : {}),
    ...observanceOn(telling, event),
    ...(launched === undefined ? {} : { document: ofPaper(launched) }),
  }
}

const doubtsAbout = ({ when, best }: EventTold): Doubt[] => [
  ...dateDoubts(when),
  ...(best.plural && best.count === undefined ? [doubt('several', {}, [keep('keep')])] : []),
]

/** What is launched gives the launch its name; of other events, the first place that calls it what it is. */
function titleAmong(telling: Telling, event: EventTold, papers: readonly PaperTold[]): string {
  const { best, places } = event
  const naming = best.named ? best : (places.find(({ named }) => named) ?? best)
  return launchedOf(event, papers)?.title ?? titleOf(telling, naming)
}

type Called = { readonly called: string; readonly title: (title: string) => string }

/** One proposal for each of several; two events of one kind and month are told apart by their country, or their place. */
function calledBy({ best, when, block }: EventTold, times: number): Called[] {
  const day = when.first.slice(0, when.precise === 'day' ? 10 : 7)
  const [country] = best.countries
  const base = [best.kind, day, country?.code ?? '', best.count === undefined ? block : ''].join(' ')
  return Array.from({ length: times }, (_, at) => ({
    called: at === 0 ? base : `${base} ${at + 1}`,
    title: (title) => (times === 1 ? title : `${asTitle(title, 280)} (${at + 1}/${times})`),
  }))
}

/** An event on record of this kind, on days that touch these. */
const knownAs = ({ known }: Telling, { best, when }: EventTold): string | undefined =>
  known.happenings.find(
    ({ kind, first, last }) =>
      kind === best.kind && first !== null && first <= when.last && (last ?? first) >= when.first,
  )?.id
