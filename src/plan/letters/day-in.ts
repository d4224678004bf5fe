import type { Day } from '#platform/db'
import { readDay } from '../import/read-day.ts'

const digits = String.raw`\d{4}-\d\d?-\d\d?|\d\d?[./]\d\d?[./]\d{4}`
const inWords = String.raw`\d{1,2}(?:er)?\.?\s+(?:de\s+)?\p{L}[\p{L}\p{M}./]+\.?\s+(?:de\s+)?\d{4}|\d{4}年\d{1,2}月\d{1,2}日`
const days = new RegExp(`(?<![\\d./-])(?:${digits}|${inWords})(?![\\d/-])`, 'giu')

/**
 * The one day of the past that a sentence names ("held on 10 June 2021"), whole and in one way only; undefined where it
 * names none, several, or one that is still to come: then nobody guesses.
 */
export function dayIn(text: string, today: Day): Day | undefined {
  const found = [...text.matchAll(days)].map(([written]) => readDay(written.replace(/(\d)er\b/u, '$1')))
  const read = found.flatMap((one) =>
    one !== undefined && one !== 'two-ways' && one.precise === 'day' ? [one.day] : [],
  )
  const [only, ...others] = new Set(read)
  return others.length > 0 || read.length < found.length || only === undefined || only > today ? undefined : only
}
