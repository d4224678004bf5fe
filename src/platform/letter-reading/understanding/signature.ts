import { afterwards, byPhone, farewell, notice } from './spoken/closing.ts'
import { plainly } from './phrases.ts'

/** What somebody wrote, and what stands below it with every letter. */
export type Signed = { readonly words: readonly string[]; readonly signature: readonly string[] }

const lineChars = 600
/** A signature that is longer than this is a text. */
const signatureLines = 14

/** Takes the signature, the line of a telephone and the notice of an office off the end of what somebody wrote. */
export function withoutSignature(lines: readonly string[], name: string): Signed {
  const found = lines.findIndex((line, at) => endsAt(lines, line, at))
  const end = beforeName(lines, found === -1 ? lines.length : found, name)
  if (end === lines.length) return { words: lines, signature: [] }
  const kept = lines.slice(end).findIndex((line, at) => at > 0 && afterwards.test(plainly(line.slice(0, lineChars))))
  if (kept === -1) return { words: lines.slice(0, end), signature: lines.slice(end) }
  return {
    words: [...lines.slice(0, end), ...lines.slice(end + kept)],
    signature: lines.slice(end, end + kept),
  }
}

/** Where the writer's own name stands alone as the last line of all, that is where the words end. */
function beforeName(lines: readonly string[], end: number, name: string): number {
  const last = lines.slice(0, end).findLastIndex((line) => line.trim() !== '')
  const words = plainly(lines[last] ?? '').match(/\p{L}{2,}/gu) ?? []
  const names = new Set(plainly(name).match(/\p{L}{2,}/gu))
  return last > 0 && words.length > 0 && words.length <= 4 && words.every((word) => names.has(word)) ? last : end
}

function endsAt(lines: readonly string[], line: string, at: number): boolean {
  const plain = plainly(line.slice(0, lineChars))
  if (/^\s*--\s*$/.test(line) || /^\s*[—–]\s*$/.test(line)) return lines.slice(at + 1).length <= 40
  if (byPhone.test(plain) || notice.test(plain)) return isLast(lines, at)
  if (/^\s*_{20,}\s*$/.test(line)) return lines.length - at <= 12
  return farewell.test(plain) && isSignature(lines.slice(at + 1))
}

// Below a notice or a telephone's line there may be more of them, but no text of the writer's.
const isLast = (lines: readonly string[], at: number): boolean =>
  lines.slice(at + 1).every((line) => !looksAnswered(line)) || lines.length - at > 40

/** A name, a post, a telephone, an address: short lines, few, and none that looks like an answer. */
function isSignature(below: readonly string[]): boolean {
  const cut = below.findIndex(
    (line) =>
      byPhone.test(plainly(line.slice(0, lineChars))) || isRule(line) || notice.test(plainly(line.slice(0, lineChars))),
  )
  const lines = (cut === -1 ? below : below.slice(0, cut)).filter((line) => line.trim() !== '')
  const before = lines.findIndex((line) => afterwards.test(plainly(line.slice(0, lineChars))))
  const signed = before === -1 ? lines : lines.slice(0, before)
  return (
    signed.length <= signatureLines &&
    signed.every((line) => line.length <= 110 && !looksAnswered(line) && !isSentence(line))
  )
}

const isRule = (line: string): boolean => /^\s*(?:--|[—–]|_{5,}|\*{5,}|={5,})\s*$/.test(line)

/** `1 done`, `2. yes`: somebody's answer, wherever it stands. */
const looksAnswered = (line: string): boolean =>
  /^\s*\d{1,2}\s*[.):：、،-]\s*\p{L}|^\s*\d{1,2}\s+\p{L}{2,15}\s*$/iu.test(plainly(line))

/** A line that is a sentence of some length, which no name and no address is. */
const isSentence = (line: string): boolean => line.trim().split(/\s+/).length > 9 && /[.!?。！？؟]\s*$/.test(line)
