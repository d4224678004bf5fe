import type { Line } from './lines.ts'

/** A place on a page that leads out of the file. */
export type Link = {
  readonly href: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The stretch of a line that lies in a link's place, in whole words. */
export function stretchOf(line: Line, link: Link): { from: number; to: number } | null {
  if (line.turn !== 0 || line.y < link.top || line.y - 0.6 * line.size > link.bottom) return null
  const within = line.runs.flatMap(({ from, to, piece }) => {
    const share = (x: number) => Math.min(1, Math.max(0, (x - piece.x) / Math.max(piece.width, 0.1)))
    const [start, end] = [share(link.left), share(link.right)]
    if (end - start <= 0.02) return []
    const ends = line.fromRight ? [0, 1] : [start, end]
    return [
      { from: from + Math.round((ends[0] ?? 0) * (to - from)), to: from + Math.round((ends[1] ?? 1) * (to - from)) },
    ]
  })
  if (within.length === 0) return null
  const [from, to] = [Math.min(...within.map((one) => one.from)), Math.max(...within.map((one) => one.to))]
  return wholeWords(line.text, from, to)
}

// Letters differ in width, so a place measured in points may be a letter or two off.
function wholeWords(text: string, from: number, to: number): { from: number; to: number } | null {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (start > 0 && start > from - 3 && /[\p{L}\p{N}:/.]/u.test(text[start - 1] ?? '')) start -= 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  while (end < text.length && end < to + 3 && /[\p{L}\p{N}/]/u.test(text[end] ?? '')) end += 1
  return end > start ? { from: start, to: end } : null
}
