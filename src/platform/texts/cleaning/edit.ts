import type { Block, Mark } from '../text.ts'

/** A stretch of a text and what comes in its place. */
export type Edit = { readonly from: number; readonly to: number; readonly by: string }

type Marked = Pick<Block, 'text' | 'marks'>

/**
 * A text with stretches replaced, in order and not overlapping; its marks stay on the words they were on. White space
 * that stood between a stretch and the edge goes with it.
 */
export function edited({ text, marks }: Marked, edits: readonly Edit[]): Marked {
  const parts: string[] = []
  let at = 0
  for (const { from, to, by } of edits) {
    parts.push(text.slice(at, from), by)
    at = to
  }
  const whole = [...parts, text.slice(at)].join('')
  const head = /^\s/.test(text) ? whole : whole.trimStart()
  const after = /\s$/.test(text) ? head : head.trimEnd()
  const lead = whole.length - head.length
  const shifted = offsetAfter(edits)
  const moved = (offset: number): number => Math.min(after.length, Math.max(0, shifted(offset) - lead))
  return { text: after, marks: marks.map((mark): Mark => ({ ...mark, from: moved(mark.from), to: moved(mark.to) })) }
}

/** What an offset becomes when all edits before it are done; one inside an edit comes to its end. */
function offsetAfter(edits: readonly Edit[]): (offset: number) => number {
  const shifts = [0]
  for (const { from, to, by } of edits) shifts.push((shifts.at(-1) ?? 0) + by.length - (to - from))
  return (offset) => {
    let [low, high] = [0, edits.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((edits[middle]?.from ?? 0) < offset) low = middle + 1
      else high = middle
    }
    const last = edits[low - 1]
    if (last !== undefined && last.to > offset) return last.from + (shifts[low - 1] ?? 0) + last.by.length
    return offset + (shifts[low] ?? 0)
  }
}

/** Every match of a pattern as an edit. */
export const replacing = (text: string, pattern: RegExp, by: (found: string) => string = () => ''): Edit[] =>
  [...text.matchAll(pattern)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    by: by(found[0]),
  }))
