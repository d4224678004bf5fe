import type { Day } from '#platform/db'
import { formatDay } from '#platform/words'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

/** A term in words: since a day, until a day, or both. Nothing for one without any bound. */
export function termWords(lang: Lang, { from, to }: { readonly from: Day | null; readonly to: Day | null }): string {
  const say = speak(lang)
  if (from === null && to === null) return ''
  if (to === null) return say('members.since', { from: formatDay(lang, from ?? '') })
  if (from === null) return say('members.until', { to: formatDay(lang, to) })
  return say('members.from-to', { from: formatDay(lang, from), to: formatDay(lang, to) })
}
