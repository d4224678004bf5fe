import type { Day } from '#platform/db'
import type { DateSaid, Known, Reading, Sentence, Span } from '#reading'
import type { Given, Proposal } from '../proposal.ts'
import { cueIn } from './cues.ts'
import type { Cue } from './cues.ts'

/** Where a text came from, for the promises taken out of it. */
export type SaidIn = {
  readonly title: string
  /** When the network said it: the day of the text, or the last of its period. */
  readonly day: Day
  /** Where it is read, when it is one of ours. */
  readonly path?: string
}

const textMax = 1000

/**
 * What a text promises: sentences that speak of what is planned, expected, due, announced, begun or left open, each as a
 * proposal to take the promise down, with the day until which it holds when the text gives one. `pillarAt` says which
 * pillar stands behind a block, as an id or as what another proposal makes.
 */
export function findPromises(
  reading: Reading,
  known: Known,
  { from, pillarAt = () => undefined }: { from: SaidIn; pillarAt?: (block: number) => Given | undefined },
): Proposal[] {
  const { lang } = reading
  if (lang === null) return []
  return reading.sentences.flatMap((sentence): Proposal[] => {
    const cue = cueIn(sentence.text, lang)
    if (cue === undefined || !canPromise(reading, sentence, cue.at)) return []
    const date = dateOf(reading, sentence, from.day)
    if (date === 'over') return []
    const pillar = pillarAt(sentence.block) ?? pillarOver(reading, known, sentence.block)
    const due = date?.last
    return [
      {
        key: keyOf(sentence),
        act: 'decisions.make-promise',
        input: {
          text: { [lang]: withoutListMark(sentence.text).slice(0, textMax) },
          day: from.day,
          ...(due === undefined ? {} : { due }),
          saidIn: { [lang]: from.title },
          saidAs: sentence.text.slice(0, 2 * textMax),
          ...(from.path === undefined ? {} : { sourcePath: from.path }),
          ...(pillar === undefined ? {} : { pillar }),
        },
        because: { block: sentence.block, from: sentence.from, to: sentence.to },
        on: from.day,
        certainty: certaintyOf(cue.cue, date),
        doubts: doubtsOf(cue.cue, date),
      },
    ]
  })
}

const withoutListMark = (text: string): string => text.trim().replace(/[;；؛,，،]$/u, '')

/** The same for the same words, wherever they stand. */
const keyOf = ({ text }: Sentence): string =>
  `promise ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 120)}`

/** Headings announce nothing, and what somebody else is quoted with is not promised by the network. */
function canPromise({ blocks, quotations }: Reading, { block, from }: Sentence, at: number): boolean {
  const kind = blocks[block]?.kind
  if (kind === 'heading' || kind === 'row' || kind === undefined) return false
  return !quotations.some((one) => one.block === block && one.from <= from + at && from + at < one.to)
}

/**
 * Until when: the last day that a date of the sentence may mean, if that is not over when it is said; `over` when all its
 * dates were past by then, so that it tells of what has been; nothing when it has none.
 */
function dateOf({ dates }: Reading, sentence: Sentence, said: Day): (DateSaid & { last: Day }) | 'over' | undefined {
  const inIt = dates.filter((date) => within(date, sentence))
  const dated = inIt.flatMap((date) => (date.last === undefined ? [] : [{ ...date, last: date.last }]))
  const coming = dated.filter(({ last, grain }) => last > said && grain !== 'span-of-years')
  const [first] = coming.toSorted((one, other) => (one.last < other.last ? -1 : 1))
  if (first !== undefined) return first
  return dated.length > 0 ? 'over' : undefined
}

const within = (span: Span, sentence: Span): boolean =>
  span.block === sentence.block && span.from >= sentence.from && span.to <= sentence.to

/** The pillar under whose heading a block stands, by the names that the plan knows. */
function pillarOver({ under, mentions }: Reading, { pillars }: Known, block: number): string | undefined {
  const heading = under[block] ?? null
  if (heading === null) return undefined
  const named = mentions.filter((one) => one.kind === 'pillar' && one.block === heading)
  const [only, more] = [...new Set(named.map(({ id }) => id))]
  return only !== undefined && more === undefined && pillars.some(({ id }) => id === only) ? only : undefined
}

function certaintyOf(cue: Cue, date: DateSaid | undefined): Proposal['certainty'] {
  if (cue === 'deadline' || cue === 'open') return 'certain'
  if (date !== undefined) return cue === 'under-way' ? 'likely' : 'certain'
  return cue === 'expected' || cue === 'planned' || cue === 'sought' ? 'likely' : 'look'
}

const doubtsOf = (cue: Cue, date: DateSaid | undefined): Proposal['doubts'] => [
  ...(date === undefined ? [{ key: 'intake.doubt-no-due', values: {} }] : []),
  ...(date !== undefined && date.yearFrom !== 'said' && date.yearFrom !== 'sentence'
    ? [{ key: 'intake.doubt-year', values: { said: date.said } }]
    : []),
  ...(cue === 'open' ? [{ key: 'intake.doubt-not-confirmed', values: {} }] : []),
]
