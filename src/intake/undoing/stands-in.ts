import type { Since } from '../read.ts'

/** Why an intake cannot be taken back: about which of its proposals, and the act that came since, when it is known. */
export type InTheWay = {
  readonly proposal: string
  readonly act?: string
  readonly why: 'act' | 'changed' | 'leaned-on'
}

/** A row that could not be put back: it is no longer as the intake left it, or rows of another table lean on it. */
export type Trouble = {
  readonly proposal: string
  readonly relation: string
  readonly why: 'changed' | 'leaned-on'
  readonly leaning: string | null
}

/**
 * What people are told: each thing once, with the act that came since. A row that only rows of the same intake lean on
 * stays because those stay, so it is not told.
 */
export function standsIn(since: readonly Since[], troubles: readonly Trouble[]): InTheWay[] {
  const staying = new Set(troubles.map(({ relation }) => relation))
  const told = [
    ...since.map(({ proposal, act }): InTheWay => ({ proposal, act, why: 'act' })),
    ...troubles
      .filter(({ why, leaning }) => why === 'changed' || leaning === null || !staying.has(leaning))
      .map(({ proposal, why }): InTheWay => ({ proposal, why })),
  ]
  return [...new Map(told.map((one) => [`${one.proposal} ${one.act ?? one.why}`, one])).values()]
}
