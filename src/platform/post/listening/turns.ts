/** Who may come again, by the machine that comes. */
export type Turns = { readonly take: (from: string, now: Date) => boolean }

/**
 * So many turns a minute for each machine, counted in a window that begins with its first. A map of machines that came
 * lately is all there is to remember, and it is emptied when it grows.
 */
export function turnsOf({ perMinute, machinesMax = 10_000 }: { perMinute: number; machinesMax?: number }): Turns {
  const seen = new Map<string, { begun: number; taken: number }>()
  return {
    take(from, now) {
      const at = now.getTime()
      const known = seen.get(from)
      if (known !== undefined && at - known.begun < minute) {
        known.taken += 1
        return known.taken <= perMinute
      }
      if (seen.size >= machinesMax) forgetOld(seen, at)
      seen.set(from, { begun: at, taken: 1 })
      return true
    },
  }
}

const minute = 60_000

function forgetOld(seen: Map<string, { begun: number }>, at: number): void {
  for (const [from, { begun }] of seen) if (at - begun >= minute) seen.delete(from)
}
