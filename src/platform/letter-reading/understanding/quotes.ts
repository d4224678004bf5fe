import { forwardedLine, labels, originalLine, wrote } from './spoken/quoting.ts'
import { plainly } from './phrases.ts'
import { markers } from './markers.ts'

/** What a line of a letter is: somebody else's words, a line that introduces them, or the writer's own. */
export type LineKind = 'own' | 'quoted' | 'introduces' | 'rest'

const lineChars = 1_000
/** An introduction that a program broke at 72 columns has up to this many lines. */
const introductionLines = 4

/** Tells the lines of a letter apart. After `rest`, everything is a letter that is quoted without any marks. */
export function kindsOf(lines: readonly string[]): LineKind[] {
  const kinds = lines.map((): LineKind => 'own')
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').slice(0, lineChars)
    if (kinds[at] !== 'own') continue
    // Below our own line, not marked as a quote, our letter goes on as some programs quote it.
    if (isMarker(line)) {
      if (!/^[\s\u200E\u200F]*[>＞|]/.test(line)) return kinds.fill('rest', at)
      kinds[at] = 'quoted'
    } else if (/^[\s\u200E\u200F]*[>＞|]/.test(line)) kinds[at] = 'quoted'
    else if (startsRest(lines, at)) return kinds.fill('rest', at)
    else {
      const length = introduction(lines, at)
      if (length > 0) kinds.fill('introduces', at, at + length)
      if (length > 0 && !isQuotedBelow(lines, at + length)) return kinds.fill('rest', at + length)
    }
  }
  return kinds
}

const isMarker = (line: string): boolean => {
  if (line.length > 300) return false
  const words = bareWords(line)
  return words !== '' && markers.some((marker) => words.includes(marker))
}
const bareWords = (text: string): string =>
  plainly(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a letter that is quoted whole starts here: at a line of dashes with words, or at From, Sent, To, Subject. */
function startsRest(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').slice(0, lineChars)
  if (originalLine.test(plainly(line)) || forwardedLine.test(plainly(line))) return true
  if (/^\s*[_]{20,}\s*$/.test(line)) return headsBelow(lines, nextFilled(lines, at + 1))
  return headsBelow(lines, at)
}

function headsBelow(lines: readonly string[], at: number): boolean {
  if (!labels.from.test(plainly((lines[at] ?? '').slice(0, lineChars)))) return false
  const below = lines.slice(at + 1, at + 8).filter((line) => labels.other.test(plainly(line.slice(0, lineChars))))
  return below.length >= 2
}

const nextFilled = (lines: readonly string[], from: number): number => {
  let at = from
  while (at < lines.length && at < from + 6 && (lines[at] ?? '').trim() === '') at += 1
  return at
}

const isQuotedBelow = (lines: readonly string[], from: number): boolean =>
  /^[\s\u200E\u200F]*[>＞|]/.test(lines[nextFilled(lines, from)] ?? '')

/** How many lines from here on introduce a quote, `On … wrote:`; 0 where none does. */
function introduction(lines: readonly string[], at: number): number {
  let joined = ''
  for (let length = 1; length <= introductionLines; length += 1) {
    const line = (lines[at + length - 1] ?? '').slice(0, lineChars).trim()
    if (line === '' || line.startsWith('>')) return 0
    joined = joined === '' ? line : `${joined} ${line}`
    if (joined.length > 400) return 0
    if (/[:：]\s*$/.test(plainly(joined)) && introduces(joined, lines, at + length)) return length
  }
  return 0
}

/** It names a time or an address, and says that somebody wrote, or stands right above a quote. */
function introduces(text: string, lines: readonly string[], below: number): boolean {
  const words = plainly(text)
  const address = /[^\s<>@(]{1,64}@[^\s<>@)]{1,190}/.test(words)
  const time = /\d{1,2}[:.٫h]\d{2}/.test(words)
  const year = /(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/.test(words)
  const quoted = isQuotedBelow(lines, below)
  if (wrote.test(words)) return (time && year) || ((time || year) && address) || ((time || year || address) && quoted)
  return quoted && (address || time) && (year || time)
}
