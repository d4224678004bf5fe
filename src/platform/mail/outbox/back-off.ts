const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A letter as the rule of trying again sees it: what kind, how often it was tried, and since when. */
export type Tried = { readonly class: string; readonly tries: number; readonly since: Date }

/** A code to sign in is worth nothing afterwards. */
export const codeLife = 15 * minute
const patience = 5 * day
const waits = [minute, 5 * minute, 15 * minute, hour, 2 * hour, 4 * hour]
const waitsForCode = [10 * second, 20 * second, 30 * second, minute, 2 * minute, 4 * minute]

/** Whether somebody waits for a letter at their screen: it goes before all others, for minutes only, wherever it goes. */
export const isUrgent = (kind: string): boolean => kind === 'sign-in-code'

/**
 * When a letter that could not leave is tried again: after 1, 5, 15 and 60 minutes, 2 and then every 4 hours, for five days
 * (RFC 5321, 4.5.4.1); a code after seconds, for as long as it is good. Undefined: not any more.
 */
export function nextTry({ class: kind, tries, since }: Tried, now: Date): Date | undefined {
  const steps = isUrgent(kind) ? waitsForCode : waits
  const wait = steps[Math.min(Math.max(tries, 1), steps.length) - 1] ?? minute
  const next = new Date(now.getTime() + wait)
  const last = since.getTime() + (isUrgent(kind) ? codeLife : patience)
  return next.getTime() > last ? undefined : next
}
