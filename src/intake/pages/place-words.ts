import type { Place } from '#platform/texts'
import type { Lang } from '#platform/words'
import { speak } from '../words/index.ts'

/** Where something stands in the original, in words. */
export function placeWords({ page, line, part }: Place, lang: Lang): string {
  const say = speak(lang)
  if (page !== undefined) return say('intake.at-page', { n: String(page) })
  return line === undefined ? say('intake.at-part', { n: String(part) }) : say('intake.at-line', { n: String(line) })
}

/** How many blocks of a text are shown at once. */
export const blocksAtOnce = 150

/** Where a block of a text is read. */
export function textPath(intake: string, block: number): string {
  const page = Math.floor(block / blocksAtOnce) + 1
  return `/intake/${intake}/text${page === 1 ? '' : `?page=${page}`}#b-${block}`
}
