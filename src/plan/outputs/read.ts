import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import { collator } from '#platform/words'
import type { Texts } from '#platform/words'
import { knownOn, progressIn, standing } from '../dates.ts'
import type { Dated, Known, Progress, Standing } from '../dates.ts'
import type { Part } from './add-output.ts'
import { datesOf } from './read-dates.ts'

export type Milestone = {
  readonly id: string
  readonly number: number
  readonly title: Texts
  readonly dates: readonly Dated[]
  readonly known: Known
  readonly standing: Standing
}
/** An output as it was known on a day, and where it stood then. */
export type Output = {
  readonly id: string
  readonly plan: string
  readonly pillar: string
  readonly label: string
  readonly title: Texts
  readonly statement: Texts | null
  readonly goal: string | null
  readonly waitsFor: string | null
  readonly audience: string
  readonly revision: number
  readonly addedOn: Day
  readonly entities: readonly { readonly entity: string; readonly part: Part }[]
  readonly dates: readonly Dated[]
  readonly known: Known
  readonly standing: Standing
  readonly milestones: readonly Milestone[]
  /** Absent for readers who may not see updates. */
  readonly updates: number | undefined
  readonly lastUpdate: Day | undefined
  /** The last day on which somebody told of it, also that there is nothing new. */
  readonly lastHeard: Day | undefined
}

type Asked = { readonly plan: string; readonly pillar?: string | undefined; readonly day: Day }

/** The outputs of a plan, or of one pillar, in the order of their labels, as they were known on a day. */
export async function outputsOf(tx: Tx, asked: Asked): Promise<Output[]> {
  const rows = await outputRows(tx)
    .where('outputs.plan', '=', asked.plan)
    .where('outputs.added_on', '<=', asked.day)
    .$if(asked.pillar !== undefined, (query) => query.where('outputs.pillar', '=', asked.pillar ?? ''))
    .execute()
  const outputs = await filledIn(tx, rows, asked.day)
  return outputs.toSorted((one, other) => collator('en').compare(one.label, other.label))
}

/** One output by the label of a plan, as known on a day. */
export async function outputByLabel(
  tx: Tx,
  { plan, label, day }: { plan: string; label: string; day: Day },
): Promise<Output | undefined> {
  const rows = await outputRows(tx).where('outputs.plan', '=', plan).where('outputs.label', '=', label).execute()
  return (await filledIn(tx, rows, day))[0]
}

/** Outputs by their ids, wherever they belong. */
export async function outputsById(tx: Tx, ids: readonly string[], day: Day): Promise<Output[]> {
  if (ids.length === 0) return []
  return filledIn(
    tx,
    await outputRows(tx)
      .where('outputs.id', 'in', [...ids])
      .execute(),
    day,
  )
}

/** Plan versus actual of a plan or a pillar on a day: the one count that the dashboard and the report both print. */
export const progressOf = async (tx: Tx, asked: Asked): Promise<Progress> =>
  progressIn((await outputsOf(tx, asked)).map((output) => output.standing))

const outputRows = (tx: Tx) =>
  tx
    .selectFrom('outputs')
    .select([
      'outputs.id',
      'outputs.plan',
      'outputs.pillar',
      'outputs.label',
      'outputs.title',
      'outputs.statement',
      'outputs.goal',
      'outputs.waits_for as waitsFor',
      'outputs.audience',
      'outputs.revision',
      'outputs.added_on as addedOn',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof outputRows>['execute']>>[number]

async function filledIn(tx: Tx, rows: readonly Row[], day: Day): Promise<Output[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const entities = Map.groupBy(await partRows(tx, ids), ({ output }) => output)
  const milestones = Map.groupBy(await milestoneRows(tx, ids), ({ output }) => output)
  const dates = await datesOf(tx, ids)
  const reported = await reportedOn(tx, ids, day)
  const checks = reported && (await lastChecks(tx, ids, day))
  return rows.map((row) => {
    const steps = (milestones.get(row.id) ?? []).map((one) => milestoneOn(one, dates.get(one.id) ?? [], day))
    const updates = reported?.get(row.id)
    const work = {
      updates: reported && (updates?.n ?? 0),
      milestones: steps.length,
      milestonesDone: steps.filter((step) => step.standing.kind === 'done').length,
    }
    const own = dates.get(row.id) ?? []
    const known = knownOn(own, day)
    return {
      ...row,
      entities: entities.get(row.id) ?? [],
      dates: own.filter(({ recordedOn }) => recordedOn <= day),
      known,
      standing: standing(known, day, work),
      milestones: steps,
      updates: work.updates,
      lastUpdate: updates?.last,
      lastHeard: [updates?.last, checks?.get(row.id)]
        .flatMap((one) => one ?? [])
        .toSorted()
        .at(-1),
    }
  })
}

function milestoneOn(
  { id, number, title }: { id: string; number: number; title: Texts },
  dates: readonly Dated[],
  day: Day,
): Milestone {
  const known = knownOn(dates, day)
  const stands = standing(known, day, { updates: undefined, milestones: 0, milestonesDone: 0 })
  return { id, number, title, dates: dates.filter(({ recordedOn }) => recordedOn <= day), known, standing: stands }
}

const partRows = (tx: Tx, outputs: readonly string[]) =>
  tx
    .selectFrom('output_entities')
    .select(['output_entities.output', 'output_entities.entity', 'output_entities.part'])
    .where('output_entities.output', 'in', [...outputs])
    .orderBy('output_entities.entity')
    .execute()

const milestoneRows = (tx: Tx, outputs: readonly string[]) =>
  tx
    .selectFrom('milestones')
    .select(['milestones.id', 'milestones.output', 'milestones.number', 'milestones.title'])
    .where('milestones.output', 'in', [...outputs])
    .orderBy('milestones.number')
    .execute()

/** How many updates each output has until a day, and the last one; undefined for readers who may not see them. */
async function reportedOn(tx: Tx, outputs: readonly string[], day: Day) {
  const { rows } = await sql<{ sees: boolean }>`select 'network' = any(viewer_grants()) sees`.execute(tx)
  if (rows[0]?.sees !== true) return undefined
  const counts = await tx
    .selectFrom('updates')
    .select(({ fn }) => ['updates.output', fn.countAll<number>().as('n'), fn.max('updates.day').as('last')])
    .where('updates.output', 'in', [...outputs])
    .where('updates.day', '<=', day)
    .groupBy('updates.output')
    .execute()
  return new Map(counts.map((row) => [row.output, row]))
}

/** When somebody last looked at an output and had nothing new to tell. */
async function lastChecks(tx: Tx, outputs: readonly string[], day: Day): Promise<Map<string, Day>> {
  const rows = await tx
    .selectFrom('progress_checks')
    .select(({ fn }) => ['progress_checks.output', fn.max('progress_checks.day').as('last')])
    .where('progress_checks.output', 'in', [...outputs])
    .where('progress_checks.day', '<=', day)
    .groupBy('progress_checks.output')
    .execute()
  return new Map(rows.map(({ output, last }) => [output, last]))
}
