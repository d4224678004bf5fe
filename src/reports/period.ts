import { isDay } from '#platform/clock'
import type { Day } from '#platform/db'

export type Period = { readonly from: Day; readonly to: Day }

/** A period as people type it: `2021`, `2021-H1`, `2021-Q3`, `2021-05` or `2021-01-01..2021-06-30`. Undefined: none of these. */
export function readPeriod(text: string): Period | undefined {
  const days = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text)
  if (days !== null) return between(days[1] ?? '', days[2] ?? '')
  const [, year, part = ''] = /^([1-9]\d{3})(?:-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/i.exec(text) ?? []
  if (year === undefined) return undefined
  const { first, months } = monthsOf(part.toUpperCase())
  return { from: `${year}-${two(first)}-01`, to: lastDayOf(Number(year), first + months - 1) }
}

/** The shortest way to type a period; `readPeriod` reads it back. */
export function shortPeriod({ from, to }: Period): string {
  const year = from.slice(0, 4)
  const month = Number(from.slice(5, 7))
  const shapes = [year, `${year}-H${Math.ceil(month / 6)}`, `${year}-Q${Math.ceil(month / 3)}`, `${year}-${two(month)}`]
  const fits = (text: string) => {
    const read = readPeriod(text)
    return read?.from === from && read.to === to
  }
  return shapes.find(fits) ?? `${from}..${to}`
}

/** The part of an address that names a period: `2021-h1`. */
export const periodSlug = (period: Period): string => shortPeriod(period).toLowerCase().replace('..', '-to-')

/** Halves and the whole of some years, newest first: what the form for a new draft offers. */
export function usualPeriods(today: Day): string[] {
  const year = Number(today.slice(0, 4))
  const halves = [year, year - 1].flatMap((one) => [`${one}-H2`, `${one}-H1`, `${one}`])
  return halves.filter((text) => (readPeriod(text)?.from ?? today) <= today)
}

/** The one that ended last: what somebody who drafts a report most likely means. */
export const lastPeriod = (today: Day): string =>
  usualPeriods(today).find((text) => (readPeriod(text)?.to ?? today) < today) ?? ''

function between(from: Day, to: Day): Period | undefined {
  return isDay(from) && isDay(to) && from < to ? { from, to } : undefined
}

function monthsOf(part: string): { first: number; months: number } {
  if (part === '') return { first: 1, months: 12 }
  const number = Number(part.slice(1))
  if (part.startsWith('H')) return { first: number * 6 - 5, months: 6 }
  if (part.startsWith('Q')) return { first: number * 3 - 2, months: 3 }
  return { first: Number(part), months: 1 }
}

const two = (number: number): string => String(number).padStart(2, '0')

// Day 0 of the next month is the last of this one.
const lastDayOf = (year: number, month: number): Day => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
