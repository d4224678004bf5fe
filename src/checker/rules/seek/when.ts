import type { Day } from '#platform/db'
import type { DateSaid, Known, Reading, Sentence } from '#reading'

/** The sentence that a place stands in. Sentences are in the order of the text, so it is found by halving. */
export function sentenceAt(
  { sentences }: Reading,
  { block, from }: { block: number; from: number },
): Sentence | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = sentences[middle]
    if (one === undefined || one.block > block || (one.block === block && one.from > from)) high = middle
    else low = middle + 1
  }
  const found = sentences[low - 1]
  return found !== undefined && found.block === block && from < found.to ? found : undefined
}

/** The dates that stand in a sentence. */
export const datesOf = ({ dates }: Reading, { block, from, to }: Sentence): readonly DateSaid[] =>
  dates.filter((date) => date.block === block && date.from >= from && date.to <= to)

/** What a sentence says before and after a date in it. */
export const around = (sentence: Sentence, { from, to }: DateSaid): { before: string; after: string } => ({
  before: sentence.text.slice(0, from - sentence.from),
  after: sentence.text.slice(to - sentence.from),
})

/**
 * The day on which a text speaks: the day asked about, unless the text tells which period it is about; then at most a
 * quarter after that, for what was to come when it was written is not wrong because years have gone by.
 */
export function dayOfTelling({ period }: Reading, { on }: Known): Day {
  if (period === null) return on
  const soon = new Date(Date.parse(period.last) + 92 * 86_400_000).toISOString().slice(0, 10)
  return soon < on ? soon : on
}
