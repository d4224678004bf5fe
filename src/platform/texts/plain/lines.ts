/**
 * A line of a text and its number there. Lines that a program broke at a fixed width are one line again, and accents that
 * some systems write as signs of their own are one letter with theirs, for words are compared letter by letter.
 */
export type Line = { readonly text: string; readonly line: number }

export function linesOf(given: string): Line[] {
  const lines = given
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((text, at) => ({ text, line: at + 1 }))
  return areWrapped(lines) ? unwrapped(lines) : lines
}

// Mail and text programs break at 72 to 100 characters.
const widthMax = 120
const linesMin = 8

/** Whether a program broke the lines: hardly one is long, and many that another follows go on there in mid-sentence. */
function areWrapped(lines: readonly Line[]): boolean {
  const told = lines.filter(({ text }) => text.trim() !== '')
  const long = told.filter(({ text }) => text.length > widthMax)
  if (told.length < linesMin || long.length * 10 > told.length) return false
  const joints = lines.filter(({ text }, at) => text.trim() !== '' && (lines[at + 1]?.text ?? '').trim() !== '')
  const running = joints.filter(({ text, line }) => goesOn(text, lines[line]?.text ?? ''))
  return running.length >= linesMin / 2 && running.length * 3 > joints.length
}

const goesOn = (text: string, next: string): boolean =>
  text.trim().length > 40 && !/[.!?:;。！？؟]["”»)]*\s*$/u.test(text) && /^\s*[\p{Ll}\p{Lo}(“"«\d]/u.test(next)

function unwrapped(lines: readonly Line[]): Line[] {
  const joined: { readonly parts: string[]; readonly line: number }[] = []
  const widths = lines.map(({ text }) => text.trimEnd().length).filter((width) => width <= widthMax)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  for (const { text, line } of lines) {
    const last = joined.at(-1)
    const before = lines[line - 2]?.text.trimEnd() ?? ''
    if (last === undefined || !belongs(before, text, widest)) joined.push({ parts: [text.trimEnd()], line })
    else last.parts.push(text.trim())
  }
  return joined.map(({ parts, line }) => ({ text: parts.join(' '), line }))
}

/** A line belongs to the one before when that was full, breaks off or is a bare number, and this one begins nothing new. */
function belongs(before: string, text: string, widest: number): boolean {
  if (before.trim() === '' || text.trim() === '') return false
  if (/^\s*([·•●▪*–-]|\(?(\d{1,3}|[a-zA-Z]|[ivxIVX]+)[.)])(\s|$)/u.test(text)) return false
  if (/^\s*\p{Nd}{1,3}\.\s*$/u.test(before)) return true
  const word = /^\s*\S+/.exec(text)?.[0].trim().length ?? 0
  const full = before.length + word + 1 > widest * 0.85
  return full || (goesOn(before, text) && /^\s*\p{Ll}/u.test(text))
}
