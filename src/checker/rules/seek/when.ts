import type { Day } from '#platform/db'
import type { DateSaid, Known, Reading, Sentence } from '#reading'

export const sentenceAt = (
  { sentences }: Reading,
  { block, from }: { block: number; from: number },
): Sentence | undefined => sentences.find((one) => one.block === block && one.from <= from && from < one.to)

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
