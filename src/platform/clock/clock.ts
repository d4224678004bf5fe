/** Tells the instant it is. */
export type Clock = () => Date

/** The time on the wall. */
export const wallClock: Clock = () => new Date()

/** A clock that goes at the pace of the wall, from an instant of its own: `stoodAt` is when on the wall it showed `at`. */
export const tickingFrom =
  (at: Date, stoodAt: Date, wall: Clock = wallClock): Clock =>
  () =>
    new Date(at.getTime() + wall().getTime() - stoodAt.getTime())

export type StandingClock = Clock & { readonly stand: (at: Date) => void }

/** A clock that stands still until it is set. */
export function standingClock(at: Date): StandingClock {
  let now = at
  const stand = (next: Date): void => {
    now = next
  }
  return Object.assign(() => new Date(now), { stand })
}
