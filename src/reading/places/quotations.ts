import type { Quotation } from '../reading.ts'

const closing = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['"', '"'],
])

/** What stands between quotation marks, marks left out. A quotation inside another is told with the outer one only. */
export function quotationsIn(text: string, block: number): Quotation[] {
  const found: Quotation[] = []
  for (let at = 0; at < text.length; at += 1) {
    const close = closing.get(text[at] ?? '')
    const end = close === undefined ? -1 : endOf(text, { at, close })
    if (end === -1) continue
    found.push({ block, from: at + 1, to: end, said: text.slice(at + 1, end) })
    at = end
  }
  return found
}

/** A quotation that is still open after so many characters was never closed. */
const quotationMax = 2000

/** German marks may be closed by either curved one; everything else by its own. */
function endOf(text: string, { at, close }: { at: number; close: string }): number {
  const open = text[at] ?? ''
  let depth = 0
  const until = Math.min(text.length, at + quotationMax)
  for (let here = at + 1; here < until; here += 1) {
    if (text[here] === close || (open === '„' && text[here] === '”')) {
      if (depth === 0) return here
      depth -= 1
    } else if (text[here] === open) depth += 1
  }
  return -1
}
