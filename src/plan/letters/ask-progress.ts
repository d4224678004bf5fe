import type { ExpressionBuilder } from 'kysely'
import * as v from 'valibot'
import { dayOf } from '#platform/db'
import type { Day, Tables, Tx } from '#platform/db'
import { job } from '#platform/jobs'
import type { JobScene, TimetableLine } from '#platform/jobs'
import { ask } from '#platform/questions'
import { daysAfter, daysBetween } from '../dates.ts'
import { pillarsOn } from '../pillars/read.ts'
import { planInForce } from '../versions/read.ts'
import { askedOfPillars, firstAsked } from './asked-people.ts'
import { firstWorkingDay } from './working-day.ts'

/** A check-in is due two weeks after it was sent; then the next of the month is near. */
const answerDays = 14
/** So many days ahead the questions stand in the queue, so that no other letter goes out in the week of the check-in. */
const aheadDays = 7

/**
 * The monthly check-in: every open output that nobody has told of in the month is asked about, of whoever leads its
 * pillar. The questions go out together on the first working day, one letter to each lead.
 */
export const askProgress = job({
  name: 'plan.ask-progress',
  asks: v.object({}),
  run: async (scene) => {
    const today = dayOf(scene.now)
    const month = daysAfter(today, aheadDays).slice(0, 7)
    const first = firstWorkingDay(month)
    if (daysBetween(today, first) >= 0 && daysBetween(today, first) <= aheadDays) await askAll(scene, { month, first })
  },
})

export const checkIns: readonly TimetableLine[] = [{ job: 'plan.ask-progress', at: '10 4 * * *' }]

async function askAll({ tx, now, newId }: JobScene, { month, first }: { month: string; first: Day }): Promise<void> {
  const plan = await planInForce(tx, first)
  if (plan === undefined) return
  const pillars = await pillarsOn(tx, { plan: plan.id, day: first })
  const active = pillars.filter(({ pause }) => pause === undefined).map(({ id }) => id)
  const people = await askedOfPillars(tx, active, first)
  const details = { month }
  const when = { by: null, at: now, notBefore: first, due: daysAfter(first, answerDays) }
  for (const { id: about, pillar } of await silentOutputs(tx, active, `${month}-01`))
    for (const { person, entity } of firstAsked(people.get(pillar) ?? []))
      await ask(tx, { id: newId(), kind: 'plan.progress', about, person, entity, details, ...when })
}

/** Outputs of these pillars that are not done, and of which nothing was told since a day. */
async function silentOutputs(tx: Tx, pillars: readonly string[], since: Day) {
  if (pillars.length === 0) return []
  return tx
    .selectFrom('outputs')
    .select(['outputs.id', 'outputs.pillar'])
    .where('outputs.pillar', 'in', [...pillars])
    .where('outputs.level', '=', 'unclassified')
    .where('outputs.added_on', '<', since)
    .where((row) => row.not(row.exists(endOf(row))))
    .where((row) => row.not(row.exists(toldSince(row, 'updates', since))))
    .where((row) => row.not(row.exists(toldSince(row, 'progress_checks', since))))
    .orderBy('outputs.label')
    .execute()
}

type OfOutput = ExpressionBuilder<Tables, 'outputs'>

const endOf = (row: OfOutput) =>
  row
    .selectFrom('plan_dates')
    .select('plan_dates.id')
    .whereRef('plan_dates.output', '=', 'outputs.id')
    .where('plan_dates.kind', '=', 'actual')

const toldSince = (row: OfOutput, where: 'updates' | 'progress_checks', since: Day) =>
  row
    .selectFrom(where)
    .select(`${where}.id`)
    .whereRef(`${where}.output`, '=', 'outputs.id')
    .where(`${where}.day`, '>=', since)
