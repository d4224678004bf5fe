const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu
// Controls and non-characters have no place in XML; embeddings and overrides turn the text that follows them around;
// tag characters say things nobody sees. All of them are invisible, so nothing a reader could see is lost.
const forbidden = /[\p{Cc}\uFEFF\uFFFE\uFFFF\u202A-\u202E\u{E0000}-\u{E007F}]/gu
const isolates = /[\u2066-\u2069]/gu

/**
 * Text that people wrote, made safe to print anywhere: on one line, well formed, and unable to reorder what follows it.
 * Visible characters are never touched. Isolates stay when each has its end, as messages put them around values.
 */
export function calm(text: string): string {
  const plain = text.toWellFormed().replace(breaks, ' ').replace(forbidden, '')
  return balanced(plain) ? plain : plain.replace(isolates, '')
}

function balanced(text: string): boolean {
  let depth = 0
  for (const [mark] of text.matchAll(isolates)) {
    depth += mark === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}

/** One form for comparing: compatibility forms folded, nothing invisible, single spaces. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
