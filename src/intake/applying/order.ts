import { inputOf, isToApply, standingOf } from '../intake.ts'
import type { Item } from '../intake.ts'
import type { Given, Proposal } from '../proposal.ts'

/** The keys of the proposals whose records an input refers to. */
export function needsOf(given: Given): string[] {
  if (typeof given !== 'object' || given === null) return []
  if (isList(given)) return given.flatMap(needsOf)
  const other = referredTo(given)
  return other === undefined ? Object.values(given).flatMap(needsOf) : [other]
}

const isList = (given: Given): given is readonly Given[] => Array.isArray(given)

/** The proposal that a value refers to, when it is nothing but that. */
export function referredTo(given: Given): string | undefined {
  if (typeof given !== 'object' || given === null || isList(given)) return undefined
  const [[field, value] = [], ...more] = Object.entries(given)
  return field === 'proposal' && more.length === 0 && typeof value === 'string' ? value : undefined
}

type Ordered = { readonly key: string; readonly act: string; readonly needs: readonly string[] }

// What others lean on without naming it: an entity before its people, a meeting before its record.
const early = [
  'secretariat.name-network',
  'members.add-entity',
  'members.admit-entity',
  'members.add-person',
  'members.give-term',
  'plan.start-plan',
  'plan.start-version',
  'plan.add-pillar',
  'plan.appoint-lead',
  'plan.name-lead-person',
  'plan.add-dependency',
  'countries.add-team',
  'events.add-host-meeting',
]
// What closes something that the rest is still written into.
const late = ['plan.step-version', 'decisions.make-promise']

const rankOf = (act: string): number => {
  const at = early.indexOf(act)
  return at >= 0 ? at : early.length + 1 + late.indexOf(act)
}

/**
 * In which order proposals are performed: each after those whose records it needs, otherwise by what usually comes first,
 * otherwise as the text has them. Proposals that need each other in a circle keep their place and will be refused.
 */
export function inOrderOfNeeds<
  T extends { readonly key: string; readonly act: string; readonly input: Proposal['input'] },
>(all: readonly T[]): T[] {
  const waiting = all
    .map((one) => ({ one, key: one.key, act: one.act, needs: needsOf(one.input) }))
    .toSorted((one, other) => rankOf(one.act) - rankOf(other.act))
  const keys = new Set(all.map(({ key }) => key))
  const done = new Set<string>()
  const ready = ({ needs, key }: Ordered): boolean =>
    needs.every((need) => need === key || done.has(need) || !keys.has(need))
  const ordered: T[] = []
  while (waiting.length > 0) {
    const at = Math.max(0, waiting.findIndex(ready))
    for (const { one, key } of waiting.splice(at, 1)) {
      ordered.push(one)
      done.add(key)
    }
  }
  return ordered
}

/**
 * Which of the items can be applied now: those that were accepted and lean on nothing that still waits for a person.
 * What leans on something that was left out is tried all the same, and its refusal says so.
 */
export function readyOf(items: readonly Item[]): Set<string> {
  const byKey = new Map(items.map((item) => [item.proposal.key, item]))
  const waits = new Map<string, boolean>()
  const waiting = (key: string): boolean => {
    const known = waits.get(key)
    if (known !== undefined) return known
    // Two that need each other do not wait for each other: both are tried, and refused.
    waits.set(key, false)
    const item = byKey.get(key)
    const answer =
      item !== undefined && (isUndecided(item) || (isToApply(item) && needsOf(inputOf(item)).some(waiting)))
    waits.set(key, answer)
    return answer
  }
  return new Set(
    items.filter((item) => isToApply(item) && !waiting(item.proposal.key)).map(({ proposal }) => proposal.key),
  )
}

/** What a proposal leans on that is not there yet. */
export const unmetOf = (item: Item, items: ReadonlyMap<string, Item>): Item[] =>
  [...new Set(needsOf(inputOf(item)))].flatMap((key) => {
    const other = items.get(key)
    return other === undefined || other.made !== undefined || standingOf(other) === 'known' ? [] : [other]
  })

const isUndecided = (item: Item): boolean => ['needs-you', 'open'].includes(standingOf(item))
