import type { Day } from '#platform/db'
import { mayRecord } from './decision.ts'

/** What became of something that is due: moved to another day, or ended in one of its own ways. */
export type Step<Kind extends string> = { readonly kind: Kind; readonly day: Day; readonly newDue: Day | null }

/** The day that counts now: the last one it was moved to, else the one first given. */
export const dueNow = ({ due }: { readonly due: Day | null }, steps: readonly Step<string>[]): Day | null =>
  inOrder(steps).findLast(({ kind }) => kind === 'moved')?.newDue ?? due

/** The step that ended it for good; undefined while it is open. */
export const endOf = <Kind extends string>(steps: readonly Step<Kind>[]): Step<Kind> | undefined =>
  steps.find(({ kind }) => kind !== 'moved')

// Steps of one day stand in the order in which they were taken.
const inOrder = (steps: readonly Step<string>[]): Step<string>[] =>
  steps.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))

type Concerned = { readonly pillar: string | null; readonly person: string | null; readonly entity: string | null }

/** Who says what became of it: whoever records decisions, the person responsible, members of the entity responsible. */
export const maySayWhatBecame = (grants: ReadonlySet<string>, { pillar, person, entity }: Concerned): boolean =>
  mayRecord(grants, pillar) || grants.has(`person:${person}`) || grants.has(`entity:${entity}`)

type Asked = {
  readonly kind: string
  readonly on: Day
  readonly newDue: Day | undefined
  readonly today: Day
  readonly due: Day | null
}

/** What is wrong with a step, whatever it is of, by field: it lies ahead, or it moves nothing, or to no later day. */
export function faultsOfStep({ kind, on, newDue, today, due }: Asked): Record<string, string> {
  return {
    ...(on > today ? { day: 'decisions.not-yet' } : {}),
    ...(kind === 'moved' && newDue === undefined ? { newDue: 'decisions.needs-new-due' } : {}),
    ...(kind === 'moved' && newDue !== undefined && (newDue <= on || newDue === due)
      ? { newDue: 'decisions.not-a-later-day' }
      : {}),
    ...(kind !== 'moved' && newDue !== undefined ? { newDue: 'decisions.only-when-moved' } : {}),
  }
}
