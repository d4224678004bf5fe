import { speak as speakReading } from '#platform/letter-reading'
import { langs } from '#platform/words'
import { wordsOfLines } from './phrases.ts'
import { endOf, phrase, withoutUnseen } from './plain.ts'

const { greetings, closings, openings } = wordsOfLines
const markers = langs.map((lang) => speakReading(lang)('letter-reading.write-above'))
const greetingMax = 70
const closingMax = 45
const namesMax = 4

/**
 * The lines of a reply without what every letter has: whom it greets, that answers follow, and how it ends. Whoever took the
 * quote off may have left some of it: what stands in a quote was asked, and is no answer.
 */
export function linesOf(written: string): string[] {
  const whole = withoutUnseen(written)
    .split('\n')
    .map((line) => line.trim())
  const marker = whole.findIndex((line) => markers.some((one) => line.includes(one)))
  const lines = (marker < 0 ? whole : whole.slice(0, marker)).filter((line) => !line.startsWith('>'))
  const kept = lines.slice(0, endOfLetter(lines))
  const first = kept.findIndex((line) => line !== '')
  if (first >= 0 && isGreeting(kept[first] ?? '')) kept.splice(first, 1, afterGreeting(kept[first] ?? ''))
  return kept.filter((line) => !isOpening(line))
}

const hasNumber = (line: string): boolean => /^\D{0,10}\p{Nd}/u.test(line)

// A closing is a line of its own, and after it come at most a name and what belongs to it.
function endOfLetter(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => isClosing(line))
  const after = at < 0 ? [] : lines.slice(at + 1).filter((line) => line !== '')
  const before = lines.slice(0, Math.max(0, at)).some((line) => line !== '')
  return at < 0 || !before || after.length > namesMax || after.some(hasNumber) ? lines.length : at
}

const isClosing = (line: string): boolean =>
  line.length <= closingMax && closings.some((one) => phrase(line) === one || closesWithName(line, one))

/** `Thanks, Amina`. */
function closesWithName(line: string, closing: string): boolean {
  const end = endOf(line, closing)
  return end !== undefined && /^\s*[,،，-]\s*\p{L}+(?:\s\p{L}+)?$/u.test(line.slice(end))
}

const isGreeting = (line: string): boolean =>
  !hasNumber(line) && greetings.some((one) => endOf(line, one) !== undefined)

/** `Hello, all done` has its answer in the line that greets: what stands after the stop, where it is more than a name. */
function afterGreeting(line: string): string {
  const [greeting = '', ...rest] = line.split(/(?<=[,.!:，。！：،])\s*/u)
  return line.length <= greetingMax && rest.length === 0 ? '' : greeting.length > greetingMax ? line : rest.join(' ')
}

const isOpening = (line: string): boolean => openings.includes(phrase(line))
