const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
// Controls and non-characters have no place in XML, and the database keeps no U+0000; embeddings and overrides turn the
// text that follows them around; tag characters say things nobody sees. All are invisible, so nothing that could be seen is
// lost.
const forbidden = /[^\P{Cc}\t\n]|[\uFEFF\uFFFE\uFFFF\u202A-\u202E\u{E0000}-\u{E007F}]/gu
const isolates = /[\u2066-\u2069]/gu

/**
 * Text that people wrote, made safe to keep and to print anywhere: on one line, well formed, and unable to reorder what
 * follows it. Visible characters are never touched. Isolates stay when each has its end, as messages put them around values.
 */
export const calm = (text: string): string => calmLines(text.replace(breaks, ' '))

/** The same for text of several lines: line ends and tabs stay. */
export function calmLines(text: string): string {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(forbidden, '')
  return balanced(plain) ? plain : plain.replace(isolates, '')
}

/** A text without the signs that keep directions apart: some programs for mail show them as empty boxes. */
export const withoutIsolates = (text: string): string => text.replaceAll(isolates, '')

/** Whether anything of a text can be seen: spaces and joiners alone cannot. */
export const canBeSeen = (text: string): boolean => /[^\p{Z}\p{C}\s]/u.test(text)

function balanced(text: string): boolean {
  let depth = 0
  for (const [mark] of text.matchAll(isolates)) {
    depth += mark === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}
