export { isDay } from './day.ts'
export { standingClock, tickingFrom, wallClock } from './clock.ts'
export type { Clock, StandingClock } from './clock.ts'
export { instantIn, shownIn } from './zoned.ts'
