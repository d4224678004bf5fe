import { fold } from '#terminology'
import type { Candidate, There } from './preview.ts'

/** A pillar as the rows make it: who leads it, which goals they name, and which rows belong to it. */
export type Group = {
  readonly name: string
  readonly number: number
  /** The pillar of the plan that has this name already. */
  readonly known: string | undefined
  readonly leads: readonly string[]
  /** Leads that the rows name and nobody knows. */
  readonly strangers: readonly string[]
  readonly goals: readonly string[]
  readonly rows: readonly number[]
}

/**
 * The pillars of a table, in its order. Each has the leads that its rows name for the pillar, or else those they name for
 * themselves; its own number where the table gives one that is free, or else the next free one.
 */
export function groupsOf(rows: readonly Candidate[], there: There): Group[] {
  const groups = [
    ...Map.groupBy(
      rows.filter(({ pillar }) => pillar !== ''),
      ({ pillar }) => fold(pillar),
    ),
  ]
  const taken = new Set(there.pillars.map(({ number }) => number))
  return groups.map(([key, own]) => {
    const known = there.pillars.find(({ name }) => Object.values(name).some((text) => fold(text) === key))
    const forPillar = own.flatMap(({ pillarLeads }) => pillarLeads)
    const number = known?.number ?? freeNumber(Number(own[0]?.pillarNumber ?? ''), taken)
    taken.add(number)
    return {
      name: own[0]?.pillar ?? '',
      number,
      known: known?.id,
      leads: [...new Set(forPillar.length > 0 ? forPillar : own.flatMap(({ leadsKnown }) => leadsKnown))],
      strangers: [...new Set(own.flatMap(({ strangers }) => strangers.leads.map(({ unknown }) => unknown)))],
      goals: [...new Set(own.map(({ goal }) => goal).filter((goal) => goal !== ''))],
      rows: own.map(({ row }) => row),
    }
  })
}

const numbersMax = 99

function freeNumber(wanted: number, taken: ReadonlySet<number>): number {
  if (Number.isInteger(wanted) && wanted > 0 && wanted <= numbersMax && !taken.has(wanted)) return wanted
  let next = 1
  while (taken.has(next)) next += 1
  return next
}
