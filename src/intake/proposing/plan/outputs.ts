import type { DateSaid } from '#reading'
import type { Proposal } from '../../proposal.ts'
import { cue } from '../cues/find.ts'
import type { PillarAt } from '../happenings/events.ts'
import { occurrencesIn } from '../happenings/occurrence.ts'
import type { PaperTold } from '../papers/papers-said.ts'
import { asTitle, inLang, propose } from '../proposals.ts'
import type { Telling, Told } from '../telling.ts'
import { foundedIn } from './founded.ts'
import { labelledIn } from './labelled.ts'
import { dayOf, isToCome, ofOutput, output } from './output.ts'

type Around = { readonly papers: readonly PaperTold[]; readonly pillarAt: PillarAt }

/** What the pillars work on: papers that are to come, the items of lists in their chapters, what is due, what was set up. */
export function outputs(telling: Telling, around: Around): Proposal[] {
  const labelled = telling.sentences.some((sentence) => labelledIn(telling, sentence, around.pillarAt) !== undefined)
  // A text that calls outputs by their labels names all of them so.
  const toCome = labelled ? [] : around.papers.flatMap((paper) => paperToCome(telling, paper, around))
  const items = telling.reading.blocks.flatMap((_, block) => ofItem(telling, block, around))
  const told = telling.sentences.flatMap((sentence) => [
    ...(labelledIn(telling, sentence, around.pillarAt) ?? dueIn(telling, sentence, around)),
    ...foundedIn(telling, sentence, around.pillarAt),
  ])
  return [...toCome, ...items, ...told]
}

/** A paper that the network is still to adopt by a day is an output of its pillar; so is one with a deadline to keep. */
function paperToCome(telling: Telling, paper: PaperTold, { pillarAt }: Around): Proposal[] {
  const { lang } = telling
  const pillar = paper.sentences.map(({ block }) => pillarAt(block)).find((one) => one !== undefined)
  const dated = paper.sentences.filter(({ dates }) => dates.some((one) => isToCome(telling, one)))
  const adopting = dated.find(({ text }) => cue(lang, 'planned').test(text) && cue(lang, 'to-adopt').test(text))
  const keeping = dated.find(({ text }) => cue(lang, 'deadline').test(text))
  if (pillar === undefined || (adopting === undefined && keeping === undefined)) return []
  const date = adopting?.dates.find((one) => isToCome(telling, one))
  const more = { kind: 'product', ...(date === undefined ? {} : { due: dayOf(date) }) }
  return [output(telling, { called: paper.called, pillar, title: paper.title, because: adopting ?? paper.at, more })]
}

/** An item of a list in the chapter of a pillar is a piece of its work. */
function ofItem(telling: Telling, block: number, { pillarAt }: Around): Proposal[] {
  const { kind, text } = telling.reading.blocks[block] ?? { kind: 'row', text: '' }
  const pillar = pillarAt(block)
  if (kind !== 'item' || pillar === undefined || text.length > 300 || isSentence(telling, block)) return []
  const date = telling.reading.dates.find((one) => one.block === block && isToCome(telling, one))
  const because = { block, from: 0, to: text.length }
  const more = date === undefined ? {} : { due: dayOf(date) }
  return [output(telling, { called: `${block} ${asTitle(text, 40)}`, pillar, title: text, because, more })]
}

/** What ends with a full stop tells something, unless it is the last item of a list whose others end without. */
function isSentence({ reading, lang }: Telling, block: number): boolean {
  const stopped = (at: number): boolean => {
    const { kind, text = '' } = reading.blocks[at] ?? {}
    const open = new RegExp(`${cue(lang, 'open').source}\\.?\\s*$`, 'iu')
    return kind !== 'item' || /[.。!?؟]\s*$/u.test(text.replace(open, ''))
  }
  return stopped(block) && stopped(block - 1)
}

/** A deadline is a step of the paper it is about; anything else that is expected by a day to come is an output. */
function dueIn(telling: Telling, sentence: Told, { papers, pillarAt }: Around): Proposal[] {
  const { lang, reading } = telling
  const pillar = pillarAt(sentence.block)
  const date = sentence.dates.find((one) => isToCome(telling, one))
  if (pillar === undefined || date === undefined || reading.blocks[sentence.block]?.kind === 'item') return []
  const paper = papers.find(({ sentences }) => sentences.includes(sentence))
  if (paper !== undefined)
    return cue(lang, 'deadline').test(sentence.text) ? [deadline(telling, sentence, { paper, date })] : []
  const said = cue(lang, 'planned').exec(sentence.text)
  const title = sentence.text.slice(0, said?.index ?? 0).trim()
  if (said === null || title.length < 8 || isToldElsewhere(telling, sentence)) return []
  const called = `${sentence.block} ${asTitle(title, 40)}`
  return [
    output(telling, { called, pillar, title, because: sentence, certainty: 'likely', more: { due: dayOf(date) } }),
  ]
}

type Deadline = { readonly paper: PaperTold; readonly date: DateSaid }

const deadline = (telling: Telling, sentence: Told, { paper, date }: Deadline): Proposal =>
  propose(telling, {
    act: 'plan.add-milestone',
    called: `${paper.called} ${date.last ?? ''}`,
    input: {
      output: ofOutput(paper.called),
      title: inLang(telling, asTitle(beforeDate(sentence, date), 600)),
      due: dayOf(date),
    },
    because: sentence,
  })

/** What a sentence says before its date: «The deadline to provide materials». */
const beforeDate = (sentence: Told, { from }: DateSaid): string =>
  sentence.text
    .slice(0, from - sentence.from)
    .replace(/^(?:the|la|le|el)\s+/iu, '')
    .replace(/(?:\s+(?:is|est|es|fixée|on|le|el|by|au))*\s*$/iu, '')

/** What is told of an event or a decision is recorded as that. */
const isToldElsewhere = (telling: Telling, sentence: Told): boolean =>
  cue(telling.lang, 'agreed').test(sentence.text) || occurrencesIn(telling, sentence, true).length > 0
