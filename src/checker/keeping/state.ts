/** Something that was done with a finding; `check` is the check in which it was done. */
export type Step = {
  readonly finding: string
  readonly kind: 'accepted' | 'dismissed' | 'undone'
  readonly reason: string | null
  readonly at: Date
  readonly check: string | null
}

/** Where a finding stands: nobody has said anything, its fix is taken, or it was set aside with a reason. */
export type State =
  | { readonly kind: 'open' }
  | { readonly kind: 'accepted'; readonly at: Date }
  | { readonly kind: 'dismissed'; readonly at: Date; readonly reason: string }

/**
 * Where the findings of a check stand, by their keys. A fix is taken for one check only; what was dismissed stays so in
 * every later check of the same words, until somebody takes that back.
 */
export function statesOf(steps: readonly Step[], check: string): ReadonlyMap<string, State> {
  const states = new Map<string, State>()
  for (const step of steps) {
    if (step.kind === 'accepted' && step.check !== check) continue
    states.set(step.finding, stateAfter(step))
  }
  return states
}

export const stateIn = (states: ReadonlyMap<string, State>, key: string): State => states.get(key) ?? { kind: 'open' }

function stateAfter({ kind, at, reason }: Step): State {
  if (kind === 'accepted') return { kind, at }
  return kind === 'dismissed' ? { kind, at, reason: reason ?? '' } : { kind: 'open' }
}
