/** The candidate that is closest to what was typed, if one is close enough to be meant: a third of its letters wrong. */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(typed.toLowerCase(), candidate) }))
    .toSorted((one, other) => one.distance - other.distance)
  return best !== undefined && best.distance <= Math.max(1, Math.ceil(best.candidate.length / 3))
    ? best.candidate
    : undefined
}

/** How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment). */
function distanceOf(one: string, other: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const change = one[row - 1] === other[at - 1] ? 0 : 1
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      const steps = [(last?.[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last?.[at - 1] ?? 0) + change]
      if (swapped) steps.push((beforeLast?.[at - 2] ?? 0) + 1)
      next.push(Math.min(...steps))
    }
    ;[beforeLast, last] = [last ?? [], next]
  }
  return last?.[other.length] ?? 0
}
