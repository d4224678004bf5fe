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
  const bySentence = Map.groupBy(found, (one) => sentenceOf(one, sentences))
  const [begins, ends] = [period?.first.slice(0, 4), period?.last.slice(0, 4)]
  const textYear = begins !== undefined && begins === ends ? Number(begins) : undefined
  return found.map((one) => {
    const { parts, ...said } = one
    const own = parts.year2 ?? parts.year
    if (said.style === 'open') return { ...said, first: `${own}-01-01`, yearFrom: 'said' }
    if (own !== undefined) return { ...said, ...daysOf(parts, own), yearFrom: 'said' }
    const near = yearNear(one, bySentence.get(sentenceOf(one, sentences)) ?? [])
    const year = near ?? textYear
    if (year === undefined) return { ...said, yearFrom: 'none' }
    return { ...said, ...daysOf(parts, year), yearFrom: near === undefined ? 'text' : 'sentence' }
  })
}

const sentenceOf = ({ block, from }: Found, sentences: readonly Sentence[]): Sentence | undefined =>
  sentences.find((one) => one.block === block && one.from <= from && from < one.to)

/** The year of the nearest date of the sentence that gives one; a span of several years gives none. */
function yearNear({ from }: Found, beside: readonly Found[]): number | undefined {
  const sure = beside.flatMap(({ parts, grain, from: at }) => {
    const year = grain === 'span-of-years' || grain === 'year' ? undefined : (parts.year2 ?? parts.year)
    return year === undefined ? [] : [{ year, away: Math.abs(at - from) }]
  })
  return sure.toSorted((one, other) => one.away - other.away)[0]?.year
}
