import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'
import { knownOn, standing } from '../dates.ts'
import type { Dated, Known, Standing } from '../dates.ts'
import { datesOfDependencies } from './read-dates.ts'

/** Something others bring about and the network waits for, with the history of when it was expected. */
export type Dependency = {
  readonly id: string
  readonly slug: string
  readonly title: Texts
  readonly body: Texts
  readonly audience: string
  readonly dates: readonly Dated[]
  readonly known: Known
  readonly standing: Standing
}

/** Everything the network waits for, as it was known on a day. */
export async function dependenciesOn(tx: Tx, day: Day, slug?: string): Promise<Dependency[]> {
  const rows = await tx
    .selectFrom('dependencies')
    .select([
      'dependencies.id',
      'dependencies.slug',
      'dependencies.title',
      'dependencies.body',
      'dependencies.audience',
    ])
    .$if(slug !== undefined, (query) => query.where('dependencies.slug', '=', slug ?? ''))
    .orderBy('dependencies.slug')
    .execute()
  const dates = await datesOfDependencies(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    const own = (dates.get(row.id) ?? []).filter(({ recordedOn }) => recordedOn <= day)
    const known = knownOn(own, day)
    return { ...row, dates: own, known, standing: standing(known, day, none) }
  })
}

const none = { updates: undefined, milestones: 0, milestonesDone: 0 }

/** What waits for a dependency on a day: outputs and paused pillars. */
export async function waitingFor(tx: Tx, dependency: string) {
  const outputs = await tx
    .selectFrom('outputs')
    .innerJoin('plans', 'plans.id', 'outputs.plan')
    .select(['outputs.id', 'outputs.label', 'outputs.title', 'plans.slug as plan'])
    .where('outputs.waits_for', '=', dependency)
    .orderBy('outputs.label')
    .execute()
  const pillars = await tx
    .selectFrom('pillar_pauses')
    .select('pillar_pauses.pillar')
    .where('pillar_pauses.waits_for', '=', dependency)
    .execute()
  return { outputs, pillars: pillars.map(({ pillar }) => pillar) }
}
