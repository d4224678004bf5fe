import { months, nextWeek, tomorrow, weekdays } from './spoken/months.ts'

/** A day, or a span of them, that a sentence names, and where it stands. ISO days. */
export type Day = { readonly first: string; readonly last: string; readonly start: number; readonly end: number }

/** The days that a sentence names, in their order. `today` is the day of the letter, to which "Monday" and "June" are near. */
export function daysIn(sentence: string, today: string): Day[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) return []
  const text = sentence.slice(0, 2_000)
  const dates = written(text, today)
  // "Monday, 21 June" is one day, and the date says which.
  const near = told(text, today).filter(
    (one) => !dates.some((date) => date.start - one.end <= 4 && one.start - date.end <= 4),
  )
  const found = [...dates, ...near].toSorted((one, other) => one.start - other.start)
  return found.filter((day, at) => day.start >= (found[at - 1]?.end ?? 0))
}

const monthName = months
  .flat()
  .toSorted((one, other) => other.length - one.length)
  .join('|')
const suffix = '(?:\\p{L}{0,6}\\.?)'
const ofMonth = '(?:0?[1-9]|[12]\\d|3[01])'
const nth = '(?:st|nd|rd|th|er|º|°|-?го|-?е)?'
const gap = '[\\s,.،/]{0,4}(?:of|de|del|/|من)?[\\s,.،]{0,3}'
const both = `(?:\\s?/\\s?[\\p{L} ]{2,12})?`

type Groups = Readonly<Record<string, string | undefined>>
/** Every way of writing a day: 14 June 2021, June 14, 2021-06-14, 14.06.2021, 6月14日, 14 حزيران/يونيه. */
const ways: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(?<year>20\\d\\d)[-/.](?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})[./-](?<monthNumber>\\d{1,2})(?:[./-](?<year>(?:20)?\\d\\d))?(?![\\d:])`, 'gu'),
  /(?:(?<year>20\d\d)\s?年\s?)?(?<monthNumber>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号](?:\s?(?:至|到|-|—|~)\s?(?<lastDay>\d{1,2})\s?[日号])?/gu,
  new RegExp(
    `(?<!\\d)(?:(?<firstDay>${ofMonth})${nth}\\s?(?:-|–|—|to|au|al|по|إلى)\\s?)?(?<day>${ofMonth})${nth}${gap}(?<month>${monthName})${suffix}${both}(?:${gap}(?<year>20\\d\\d))?`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<month>${monthName})${suffix}\\s(?<day>${ofMonth})${nth}(?![\\d:])(?:\\s?(?:-|–|to)\\s?(?<lastDay>${ofMonth})${nth}(?!\\d))?(?:,?\\s(?<year>20\\d\\d))?`,
    'gu',
  ),
]

function written(text: string, today: string): Day[] {
  return ways.flatMap((way) =>
    [...text.matchAll(way)].flatMap(({ 0: whole, index, groups = {} }) => {
      const first = dayOf(groups, groups['firstDay'] ?? groups['day'], today)
      const last = dayOf(groups, groups['lastDay'] ?? groups['day'], today)
      return first === undefined || last === undefined ? [] : [{ first, last, start: index, end: index + whole.length }]
    }),
  )
}

function dayOf(groups: Groups, said: string | undefined, today: string): string | undefined {
  const named = months.findIndex((names) => names.includes(groups['month'] ?? ''))
  const month = named === -1 ? Number(groups['monthNumber']) : named + 1
  const [given, date] = [groups['year'], Number(said)]
  // American programs write 6/21: where the second cannot be a month, it is the day.
  if (month > 12 && date <= 12 && named === -1) return isoDay(yearOf(given, date, month, today), date, month)
  return isoDay(yearOf(given, month, date, today), month, date)
}

/** A day without a year is the next one of that name, or one that has just been. */
function yearOf(given: string | undefined, month: number, date: number, today: string): number {
  if (given !== undefined) return given.length === 2 ? 2000 + Number(given) : Number(given)
  const year = Number(today.slice(0, 4))
  const here = isoDay(year, month, date)
  return here !== undefined && here < shifted(today, -60) ? year + 1 : year
}

function isoDay(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === date && month >= 1 && date >= 1
  return real ? at.toISOString().slice(0, 10) : undefined
}

/** Tomorrow, next week, Monday: counted from the day of the letter. */
function told(text: string, today: string): Day[] {
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7
  const near = [
    { words: tomorrow, first: 1, last: 1 },
    { words: nextWeek, first: 7 - weekday, last: 13 - weekday },
    ...weekdays.map((words, at) => {
      const ahead = (at - weekday + 7) % 7 || 7
      return { words, first: ahead, last: ahead }
    }),
  ]
  return near.flatMap(({ words, first, last }) =>
    words.flatMap((word) => {
      const start = text.indexOf(word)
      return start === -1
        ? []
        : [{ first: shifted(today, first), last: shifted(today, last), start, end: start + word.length }]
    }),
  )
}

export function shifted(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
