import { isDay } from '#platform/clock'
import type { Day } from '#platform/db'
import { formatDay, formatMonth, langs } from '#platform/words'
import type { Precision } from '../dates.ts'
import { lastDayOf } from '../dates.ts'

export type ReadDay = { readonly day: Day; readonly precise: Precision }

/**
 * A day as people write it in tables: 2026-02-15, 15.02.2026, 15 February 2026 in any of the six languages; also a month,
 * a quarter (its last month) or a year. `two-ways` is a day like 03/04/2026, which we do not guess.
 */
export function readDay(text: string): ReadDay | 'two-ways' | undefined {
  const given = text.normalize('NFKC').trim()
  const [iso, year = '', month = '01', day = '01'] =
    /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:[T ][\d:.Z+]+)?$/.exec(given) ?? []
  if (iso !== undefined)
    return dayOf(year, month, day, given.includes('-') ? (/-\d\d?-/.test(given) ? 'day' : 'month') : 'year')
  const [quarterly, quarter, ofYear = ''] = /^[QT](\d)[ /-]*(\d{4})$/i.exec(given) ?? []
  if (quarterly !== undefined) return dayOf(ofYear, String(Number(quarter) * 3), '01', 'month')
  const [dotted, dd = '', mm = '', yyyy = ''] = /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(given) ?? []
  if (dotted !== undefined) return dayOf(yyyy, mm, dd, 'day')
  const [slashed, first = '', second = '', third = ''] = /^(\d\d?)[/-](\d\d?)[/-](\d{4})$/.exec(given) ?? []
  if (slashed !== undefined) return eitherOrder(Number(first), Number(second), third)
  return inWords(given)
}

// United Nations texts put the day first, American ones the month; where both can be meant, nobody but the author knows.
function eitherOrder(first: number, second: number, year: string): ReadDay | 'two-ways' | undefined {
  if (first <= 12 && second <= 12 && first !== second) return 'two-ways'
  const [day, month] = first > 12 ? [first, second] : [second, first]
  return dayOf(year, String(month), String(day), 'day')
}

function inWords(given: string): ReadDay | undefined {
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(given)?.[0]
  if (year === undefined) return undefined
  const rest = given.replace(year, ' ')
  const month = monthIn(rest)
  if (month === undefined) return undefined
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(rest.replace(/\d+月/u, ' '))?.[1]
  return dayOf(year, String(month), day ?? '1', day === undefined ? 'month' : 'day')
}

/** The one month whose name stands in a text; the longest name that fits, so that no part of a word is taken for one. */
function monthIn(text: string): number | undefined {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}/]+/u)
  const fit = [...monthNames].filter(([name]) => words.includes(name) || (name.endsWith('月') && text.includes(name)))
  return fit.toSorted(([one], [other]) => other.length - one.length)[0]?.[1]
}

const notMonths: ReadonlySet<string> = new Set(['года', 'год'])

/** Names of months in the six languages, as our own dates write them, alone and after a day. */
const monthNames: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) => {
    const iso = `2021-${String(month).padStart(2, '0')}`
    return langs.flatMap((lang) =>
      [formatMonth(lang, iso), formatDay(lang, `${iso}-28`)].flatMap((said) =>
        said
          .toLowerCase()
          .split(/[\s年]+/u)
          .map((word) => word.replace(/28日?$/u, ''))
          .flatMap((word) => [word, ...word.split('/')])
          .filter((word) => /^\d{1,2}月$/u.test(word) || (/^[\p{L}\p{M}/]+$/u.test(word) && word.length > 2))
          .filter((word) => !notMonths.has(word))
          .map((word): [string, number] => [word, month]),
      ),
    )
  }),
)

function dayOf(year: string, month: string, day: string, precise: Precision): ReadDay | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // No plan is older than a thousand years; a year like 0021 is a slip of the hand.
  return isDay(iso) && iso >= '1000' ? { day: lastDayOf(iso, precise), precise } : undefined
}
