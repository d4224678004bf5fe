import type { Mark } from '../../text.ts'
import type { Line } from '../page/lines.ts'
import type { Setting } from '../setting.ts'

/** A mark of one line, by where it stands in that line. A call of a note takes its own sign out of the text. */
export type LineMark = { readonly from: number; readonly to: number } & (
  | { readonly href: string; readonly note?: undefined }
  | { readonly note: string; readonly href?: undefined }
)

export type Written = { readonly text: string; readonly marks: readonly Mark[]; readonly undone: readonly string[] }

/** The text of lines that are one block: words that were divided at the end of a line are whole again. */
export function writtenOf(
  lines: readonly Line[],
  marksOf: (line: Line) => readonly LineMark[],
  setting: Setting,
): Written {
  let text = ''
  const [marks, undone]: [Mark[], string[]] = [[], []]
  for (const line of lines) {
    const own = withoutCalls(line, marksOf(line))
    const whole = joined(text, own.text, setting)
    if (whole.undone !== null) undone.push(whole.undone)
    for (const mark of own.marks) marks.push({ ...mark, from: mark.from + whole.from, to: mark.to + whole.from })
    text = whole.text
  }
  return { text, marks, undone }
}

function withoutCalls(line: Line, found: readonly LineMark[]): { text: string; marks: Mark[] } {
  let [text, taken] = [line.text, 0]
  const marks: Mark[] = []
  for (const { from, to, href, note } of found.toSorted((one, other) => one.from - other.from)) {
    if (href !== undefined) marks.push({ kind: 'link', from: from - taken, to: to - taken, href })
    else {
      marks.push({ kind: 'note', from: from - taken, to: from - taken, note })
      text = text.slice(0, from - taken) + text.slice(to - taken)
      taken += to - from
    }
  }
  return { text, marks }
}

type Joined = { readonly text: string; readonly from: number; readonly undone: string | null }

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）「」《》]/u

function joined(text: string, next: string, setting: Setting): Joined {
  if (text === '') return { text: next, from: 0, undone: null }
  // Only the last word is asked, or a long paragraph would be searched again for every line.
  const end = text.slice(-wordMax)
  const [, head = ''] = /(\p{L}+)[-‐\u00ad]$/u.exec(end) ?? []
  const [tail = ''] = /^\p{Ll}+/u.exec(next) ?? []
  if (head !== '' && tail !== '' && (end.endsWith('\u00ad') || isDivided(head, tail, setting)))
    return { text: text.slice(0, -1) + next, from: text.length - 1, undone: `${head}${end.at(-1) ?? ''}${tail}` }
  const close = /\p{L}[-‐]$/u.test(end) || (unspaced.test(end.at(-1) ?? '') && unspaced.test(next[0] ?? ''))
  const glue = close ? '' : ' '
  return { text: text + glue + next, from: text.length + glue.length, undone: null }
}

const wordMax = 60

/** A hyphen at the end of a line is one of division if the text writes the word whole elsewhere, and not with a hyphen. */
function isDivided(head: string, tail: string, { words, divides }: Setting): boolean {
  const [whole, hyphened] = [`${head}${tail}`.toLowerCase(), `${head}-${tail}`.toLowerCase()]
  if (words.has(whole) !== words.has(hyphened)) return words.has(whole)
  return divides && !compounds.test(head) && !words.has(head.toLowerCase())
}

/** First parts that English, French and Spanish join to a word by a hyphen. */
const compounds =
  /^(non|self|co|re|pre|post|multi|inter|anti|sub|semi|well|ill|high|low|long|short|mid|follow|cross|counter|under|over|vice|ex|full|part|socio|anglo|afro|euro|peut|c’est|celui|celle|ceux|sous)$/i
