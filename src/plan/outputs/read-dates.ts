import type { Tx } from '#platform/db'
import type { Dated } from '../dates.ts'

/** All days written down for outputs and their milestones, by the id of either, in the order of writing. */
export async function datesOf(tx: Tx, outputs: readonly string[]): Promise<Map<string, Dated[]>> {
  const ofOutputs = await dateRows(tx)
    .select('plan_dates.output as subject')
    .where('plan_dates.output', 'in', [...outputs])
    .execute()
  const ofMilestones = await dateRows(tx)
    .innerJoin('milestones', 'milestones.id', 'plan_dates.milestone')
    .select('plan_dates.milestone as subject')
    .where('milestones.output', 'in', [...outputs])
    .execute()
  return bySubject([...ofOutputs, ...ofMilestones])
}

/** The same for what the network waits for. */
export async function datesOfDependencies(tx: Tx, dependencies: readonly string[]): Promise<Map<string, Dated[]>> {
  if (dependencies.length === 0) return new Map()
  const rows = await dateRows(tx)
    .select('plan_dates.dependency as subject')
    .where('plan_dates.dependency', 'in', [...dependencies])
    .execute()
  return bySubject(rows)
}

const bySubject = (rows: readonly (Dated & { readonly subject: string | null })[]): Map<string, Dated[]> =>
  Map.groupBy(rows, ({ subject }) => subject ?? '')

const dateRows = (tx: Tx) =>
  tx
    .selectFrom('plan_dates')
    .select([
      'plan_dates.kind',
      'plan_dates.day',
      'plan_dates.precise',
      'plan_dates.recorded_on as recordedOn',
      'plan_dates.reason',
    ])
    .orderBy('plan_dates.recorded_on')
    .orderBy('plan_dates.id')
