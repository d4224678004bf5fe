import type { Day } from '#platform/db'
import { again, between, counts, months, pairs, soon, spans, weekdays } from './day-words.ts'
import { phrase, plain, withoutUnseen } from './plain.ts'

/** Whoever asks to be asked later has said when, or a day that is not to come; undefined: it is not about that. */
export type Later = { readonly until: Day } | { readonly until: undefined; readonly why: 'past' | 'no-such-day' }

const day = 86_400_000
const weekDays = 7
const longestDays = 366

/**
 * What `ask me in July`, `next week` or `on 3 August` means on a day. A day of the calendar or a month alone counts only where
 * the words ask for later, or where `bare` says that nothing else can be meant.
 */
export function laterIn(said: string, today: Day, bare: boolean): Later | undefined {
  const { rest, asks } = withoutAsking(phrase(said))
  const words = rest.split(' ').filter((word) => word !== '' && !between.has(word))
  if (!asks && !bare) return undefined
  if (words.length === 0) return asks ? { until: inDays(today, weekDays) } : undefined
  const until = untilOf(plain(withoutUnseen(said)), words.join(' '), today)
  if (until === undefined) return asks && /\d/.test(rest) ? { until: undefined, why: 'no-such-day' } : undefined
  return until > today && until <= inDays(today, longestDays) ? { until } : { until: undefined, why: 'past' }
}

function withoutAsking(words: string): { rest: string; asks: boolean } {
  const asking = again.find((one) => ` ${words} `.includes(/\p{Script=Han}/u.test(one) ? one : ` ${one} `))
  if (asking === undefined) return { rest: words, asks: false }
  const rest = /\p{Script=Han}/u.test(asking) ? words.replace(asking, ' ') : ` ${words} `.replace(` ${asking} `, ' ')
  return { rest, asks: true }
}

const untilOf = (text: string, words: string, today: Day): Day | undefined =>
  numericDay(text, today) ??
  soonDay(words, today) ??
  spanDay(words, today) ??
  monthDay(words, today) ??
  weekDay(words, today)

const soonDay = (words: string, today: Day): Day | undefined => {
  const found = soon.find((one) => one.words.some((said) => said === words || withoutBetween(said) === words))
  return found === undefined ? undefined : moved(today, found, 1)
}

const withoutBetween = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !between.has(word))
    .join(' ')

function spanDay(words: string, today: Day): Day | undefined {
  const pair = pairs.find((one) => one.words.includes(words))
  if (pair !== undefined) return moved(today, pair, 1)
  for (const span of spans)
    for (const unit of span.words) {
      const counted =
        words === unit ? undefined : words.endsWith(unit) ? words.slice(0, -unit.length).trim() : undefined
      const count = counted === undefined ? undefined : (counts.get(counted) ?? numberOf(counted))
      if (count !== undefined) return moved(today, span, count)
    }
  return undefined
}

const numberOf = (word: string): number | undefined => (/^\d{1,2}$/.test(word) ? Number(word) : undefined)

const moved = (today: Day, by: { readonly days?: number; readonly months?: number }, times: number): Day =>
  by.months === undefined ? inDays(today, (by.days ?? 0) * times) : firstOf(today, by.months * times)

const inDays = (from: Day, days: number): Day => new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)

const firstOf = (today: Day, later: number): Day => {
  const date = new Date(`${today.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + later)
  return date.toISOString().slice(0, 10)
}

/** `2021-08-03` and `3.8.2021`, where the day stands first; `3/8` could be two days and is none. */
function numericDay(text: string, today: Day): Day | undefined {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})?(?!\d)/.exec(text)
  if (dotted !== null)
    return dotted[3] === undefined
      ? next(Number(dotted[2]), Number(dotted[1]), today)
      : existing(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  return undefined
}

function monthDay(words: string, today: Day): Day | undefined {
  // In Chinese the number stands in the name of the month, so the longest name comes first.
  const named = months
    .flatMap((names, at) => names.map((name) => ({ name, month: at + 1 })))
    .toSorted((one, other) => other.name.length - one.name.length)
    .find(({ name }) => (/\p{Script=Han}/u.test(name) ? words.includes(name) : ` ${words} `.includes(` ${name} `)))
  if (named === undefined) return undefined
  const around = words
    .replace(named.name, ' ')
    .replaceAll(/[日号年]/gu, ' ')
    .replaceAll(/(\d)(?:st|nd|rd|th|er)\b/g, '$1')
  const numbers = around.split(/\s+/).filter((word) => word !== '')
  if (!numbers.every((word) => /^(?:\d{1,2}|\d{4})$/.test(word)) || numbers.length > 2) return undefined
  const year = numbers.find((word) => word.length === 4)
  const date = Number(numbers.find((word) => word.length < 4) ?? 1)
  return year === undefined ? next(named.month, date, today) : existing(Number(year), named.month, date)
}

function weekDay(words: string, today: Day): Day | undefined {
  const wanted = weekdays.findIndex((names) => names.includes(words))
  if (wanted < 0) return undefined
  const now = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % weekDays
  return inDays(today, ((wanted - now + weekDays - 1) % weekDays) + 1)
}

/** The next such day: of this year, or of the one after. */
function next(month: number, date: number, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4))
  const here = existing(year, month, date)
  // Within the month itself it is not said which year is meant, so an earlier day of it is past.
  return here === undefined || here > today || here.slice(0, 7) === today.slice(0, 7)
    ? here
    : existing(year + 1, month, date)
}

function existing(year: number, month: number, date: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : undefined
}
