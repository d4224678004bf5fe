import type { Day } from '#platform/db'

/** Who meets. */
type Forum = { readonly kind: 'plenary' | 'pillar' | 'principals' | 'bilateral'; readonly pillar: string | null }

/** A meeting to come, and where something still open was decided: `forum` is undefined when at no meeting that is known. */
export type Upcoming = Forum & { readonly id: string; readonly day: Day }
export type Decided = {
  readonly meeting: string | null
  readonly decidedOn: Day
  readonly pillar: string | null
  readonly forum: Forum | undefined
}

/**
 * Whether something that is still open comes up again at a meeting: a pillar takes up what concerns it, the principals and
 * the co-chairs what they agreed among themselves, the plenary everything else that was not a matter of one pillar alone.
 */
export function comesUpAt(upcoming: Upcoming, { meeting, decidedOn, pillar, forum }: Decided): boolean {
  if (meeting === upcoming.id || decidedOn > upcoming.day) return false
  switch (upcoming.kind) {
    case 'pillar':
      return pillar !== null && pillar === upcoming.pillar && forum?.kind !== 'bilateral'
    case 'principals':
    case 'bilateral':
      return forum?.kind === upcoming.kind
    case 'plenary':
      return forum?.kind !== 'bilateral' && forum?.kind !== 'pillar'
  }
}
