import type { DateSaid, Span } from '#reading'
import type { Day } from '#platform/db'
import type { Doubt } from '../../proposal.ts'
import { doubt, keep } from '../proposals.ts'
import type { Telling, Told } from '../telling.ts'

/** When something is told to be: as a day, some days, or months of which no day is known. */
export type When = {
  readonly first: Day
  readonly last: Day
  readonly precise: 'day' | 'month'
  readonly said: DateSaid
  /** The sentence itself says it, or one before it in the same paragraph. */
  readonly from: 'sentence' | 'paragraph'
}

const longest = 62

/** A date that can be that of a happening: a quarter, a year or half of one says too little. */
export const isDated = ({ grain, first, last }: DateSaid): boolean =>
  first !== undefined &&
  last !== undefined &&
  (grain === 'day' || grain === 'month' || (grain === 'range' && daysIn(first, last) <= longest))

const daysIn = (first: Day, last: Day): number => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1

/**
 * The date of something that a sentence tells at a place: one that stands beside it, one that opens the sentence, or the
 * one after it; without any, the one that an earlier sentence of the paragraph opens with.
 */
export function whenOf(telling: Telling, sentence: Told, at: Pick<Span, 'from' | 'to'>): When | undefined {
  const dates = sentence.dates.filter(isDated)
  const own =
    dates.find((date) => gapBetween(date, at) <= 3) ??
    dates.find(({ from }) => from - sentence.from < 14) ??
    dates.find(({ from }) => from >= at.to) ??
    dates.at(-1)
  if (own !== undefined) return settled(own, 'sentence')
  const earlier = telling.sentences
    .filter(({ block, to }) => block === sentence.block && to <= sentence.from)
    .flatMap(({ dates: all, from: begins }) => all.filter((one) => isDated(one) && one.from - begins < 14))
  const inherited = earlier.at(-1)
  return inherited === undefined ? undefined : settled(inherited, 'paragraph')
}

export const gapBetween = (one: Pick<Span, 'from' | 'to'>, other: Pick<Span, 'from' | 'to'>): number =>
  one.to <= other.from ? other.from - one.to : Math.max(0, one.from - other.to)

function settled(said: DateSaid, from: When['from']): When {
  const { first = '', last = first, grain } = said
  const months = grain === 'month' || (first.endsWith('-01') && last === lastOfMonth(last))
  return { first, last, precise: months ? 'month' : 'day', said, from }
}

export function lastOfMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Whether all of it lies behind the text. */
export const isOver = ({ asOf }: Telling, { last }: Pick<When, 'last'>): boolean => last <= asOf

/** Whether it lies more than a year before the time of the text: how a network came about is no news of it. */
export const isHistory = ({ since }: Telling, { last }: Pick<When, 'last'>): boolean =>
  last < `${Number(since.slice(0, 4)) - 1}${since.slice(4)}`

/** What an act asks of days. */
export const daysInput = ({ first, last, precise }: When) => ({
  firstDay: first,
  ...(last === first || (precise === 'month' && first.slice(0, 7) === last.slice(0, 7)) ? {} : { lastDay: last }),
  ...(precise === 'month' ? { precise } : {}),
})

/** What a person should know of a date: that it was taken from around, or that its year is that of the text. */
export const dateDoubts = ({ said, from }: When): Doubt[] =>
  from === 'paragraph' ? [doubt('date-around', { said: said.said }, [keep('keep')])] : []
