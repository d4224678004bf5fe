import type { DateSaid, Enumeration, Known, Mention, NumberSaid, Reading, Sentence, Span } from '#reading'
import type { Day } from '#platform/db'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { cue } from './cues/find.ts'

/** A sentence with everything that was found in it. */
export type Told = Sentence & {
  readonly dates: readonly DateSaid[]
  readonly numbers: readonly NumberSaid[]
  readonly mentions: readonly Mention[]
  readonly lists: readonly Enumeration[]
  readonly quotations: readonly Span[]
}

/** What proposals are made from: a reading, what is known, and from when to when the text speaks. */
export type Telling = {
  readonly reading: Reading
  readonly known: Known
  readonly lang: Lang
  readonly sentences: readonly Told[]
  /** The last day that the text can know of: the end of its period, or the day on which it is read. */
  readonly asOf: Day
  /** Since when something holds of which the text does not say since when: the first day of its period, or of the year. */
  readonly since: Day
}

export function tellingOf(reading: Reading, known: Known): Telling {
  const { period, lang } = reading
  const asOf = period !== null && period.last < known.on ? period.last : known.on
  const since = period !== null && period.first <= asOf ? period.first : `${asOf.slice(0, 4)}-01-01`
  return {
    reading,
    known,
    lang: lang !== null && isLang(lang) ? lang : 'en',
    sentences: toldIn(reading),
    asOf,
    since,
  }
}

function toldIn(reading: Reading): Told[] {
  const dates = byBlock(reading.dates)
  const numbers = byBlock(reading.numbers)
  const mentions = byBlock(reading.mentions)
  const lists = byBlock(reading.enumerations)
  const quotations = byBlock<Span>(reading.quotations)
  return reading.sentences.map((sentence) => ({
    ...sentence,
    dates: within(sentence, dates.get(sentence.block)),
    numbers: within(sentence, numbers.get(sentence.block)),
    mentions: within(sentence, mentions.get(sentence.block)),
    lists: within(sentence, lists.get(sentence.block)),
    quotations: within(sentence, quotations.get(sentence.block)),
  }))
}

const byBlock = <T extends Span>(all: readonly T[]): Map<number, T[]> => Map.groupBy(all, ({ block }) => block)

/** What of these lies in a stretch of the text. */
export const within = <T extends Span>({ block, from, to }: Span, all: readonly T[] | undefined): T[] =>
  (all ?? []).filter((one) => one.block === block && one.from >= from && one.to <= to)

/** The words of a stretch. */
export const wordsAt = ({ reading }: Telling, { block, from, to }: Span): string =>
  (reading.blocks[block]?.text ?? '').slice(from, to)

/** The sentence a stretch lies in, or its whole block. */
export const sentenceAround = ({ sentences, reading }: Telling, { block, from }: Span): Span =>
  sentences.find((one) => one.block === block && one.from <= from && from < one.to) ?? {
    block,
    from: 0,
    to: reading.blocks[block]?.text.length ?? 0,
  }

/** Whether the text speaks of a network at all: of many texts nothing can be proposed. */
export function speaksOfNetwork({ reading, known, lang }: Telling): boolean {
  const name = known.network?.name.toLowerCase()
  return (
    reading.mentions.some(({ kind, code }) => kind === 'body' && code === 'network') ||
    reading.blocks.some(
      ({ text }) =>
        cue(lang, 'defined-network').test(text) || (name !== undefined && text.toLowerCase().includes(name)),
    )
  )
}
