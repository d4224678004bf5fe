import { daysIn, shifted } from './days.ts'
import type { Day } from './days.ts'
import { plainly } from './phrases.ts'
import { absences } from './absences.ts'
import { backDay, untilDay } from './spoken/cues.ts'

/**
 * The last day that somebody is away, an ISO day. "Back on the 21st" is away until the 20th. Of several days the one with
 * "until" or "back" before it counts; else the last that stands in the sentence about the absence.
 */
export function untilIn(sentences: readonly string[], sent: string | undefined): string | undefined {
  const today = (sent ?? '').slice(0, 10)
  const around = sentences.map((sentence) => plainly(sentence)).slice(0, 60)
  const told = around.flatMap((sentence) => {
    const days = daysIn(sentence, today)
    return days.map((day, at) => ({ day, cue: cueOf(sentence, day, days[at - 1]?.end ?? 0), sentence }))
  })
  const until = told.findLast(({ cue }) => cue === 'until')
  const back = told.find(({ cue }) => cue === 'back')
  if (until !== undefined && !(back !== undefined && back.day.first < until.day.last)) return until.day.last
  if (back !== undefined) return shifted(back.day.first, -1)
  return told.findLast(({ sentence }) => absences.some(({ says }) => says.test(sentence)))?.day.last
}

const cueChars = 45

/** What stands before a day, and in Chinese and some others also behind it, up to the next one. */
function cueOf(sentence: string, day: Day, from: number): 'until' | 'back' | undefined {
  const before = sentence.slice(Math.max(from, day.start - cueChars), day.start)
  const [after = ''] = sentence.slice(day.end, day.end + 14).split(/[，。；,;)）\d]/)
  const back = lastAt(backDay, before)
  const until = lastAt(untilDay, `${before}${sentence.slice(day.start, day.start + 2)}`)
  if (back >= 0 && back >= until) return 'back'
  if (/[\p{Script=Han}]/u.test(after) && backDay.test(after)) return 'back'
  if (until >= 0 && until > back) return 'until'
  return undefined
}

function lastAt(pattern: RegExp, text: string): number {
  let last = -1
  for (const found of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) last = found.index
  return last
}
