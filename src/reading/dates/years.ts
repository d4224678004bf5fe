import type { DateSaid, Sentence } from '../reading.ts'
import { daysOf } from './days.ts'
import type { Found } from './find.ts'

export type Period = { readonly first: string; readonly last: string }

/** The period that a text says it is about: the first stretch of one to twelve months with its year, near its top. */
export function periodOf(found: readonly Found[]): Period | null {
  for (const { parts, block, grain } of found) {
    if (block > 12) return null
    if (parts.year === undefined && parts.year2 === undefined) continue
    if (grain !== 'range' && grain !== 'half' && grain !== 'quarter') continue
    const days = daysOf(parts, parts.year2 ?? parts.year ?? 0)
    if (days?.first === undefined || days.last === undefined) continue
    const length = (Date.parse(days.last) - Date.parse(days.first)) / 86_400_000
    if (length >= 50 && length <= 366) return { first: days.first, last: days.last }
  }
  return null
}

/** Gives each date its days. A year that it lacks comes from its sentence, or from the period of the text. */
export function dated(found: readonly Found[], sentences: readonly Sentence[], period: Period | null): DateSaid[] {
  const inBlock = Map.groupBy(sentences, ({ block }) => block)
  const sentenceOf = ({ block, from }: Found): Sentence | undefined =>
    inBlock.get(block)?.find((one) => one.from <= from && from < one.to)
  const sure = Map.groupBy(found.filter(givesYear), sentenceOf)
  const [begins, ends] = [period?.first.slice(0, 4), period?.last.slice(0, 4)]
  const textYear = begins !== undefined && begins === ends ? Number(begins) : undefined
  return found.map((one) => {
    const { parts, ...said } = one
    const own = yearOf(one)
    if (own !== undefined && said.style === 'open') return { ...said, first: `${own}-01-01`, yearFrom: 'said' }
    if (own !== undefined) return { ...said, ...daysOf(parts, own), yearFrom: 'said' }
    const near = nearest(sure.get(sentenceOf(one)) ?? [], one)
    const year = near ?? textYear
    if (year === undefined) return { ...said, yearFrom: 'none' }
    return { ...said, ...daysOf(parts, year), yearFrom: near === undefined ? 'text' : 'sentence' }
  })
}

const yearOf = ({ parts }: Found): number | undefined => parts.year2 ?? parts.year

/** Whether others of the sentence may take their year from it; a stretch of years or a year alone is about something else. */
const givesYear = (one: Found): boolean =>
  one.grain !== 'span-of-years' && one.grain !== 'year' && yearOf(one) !== undefined

const nearest = (sure: readonly Found[], { from }: Found): number | undefined => {
  const [first, ...others] = sure
  if (first === undefined) return undefined
  const away = (one: Found): number => Math.abs(one.from - from)
  return yearOf(others.reduce((best, one) => (away(one) < away(best) ? one : best), first))
}
