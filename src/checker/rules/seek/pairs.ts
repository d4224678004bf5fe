import type { Weighed } from './alike.ts'

const rareUpTo = 8

/**
 * For each of the stretches those before it that may be like it: they share two words that are rare in the text. Without
 * this every sentence of a long report would be held against every other.
 */
export function likelyBefore(told: readonly Weighed[]): Map<Weighed, Weighed[]> {
  const seen = new Map<string, Weighed[]>()
  return new Map(
    told.map((one): [Weighed, Weighed[]] => {
      const rare = [...one.stems].filter((stem) => (one.times.get(stem) ?? 0) <= rareUpTo)
      const shared = new Map<Weighed, number>()
      for (const other of rare.flatMap((stem) => seen.get(stem) ?? [])) shared.set(other, (shared.get(other) ?? 0) + 1)
      for (const stem of rare) seen.set(stem, [...(seen.get(stem) ?? []), one])
      return [one, [...shared].filter(([, count]) => count > 1).map(([other]) => other)]
    }),
  )
}
