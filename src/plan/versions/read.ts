import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Texts } from '#platform/words'

export type Version = { readonly id: string; readonly number: number; readonly startsOn: Day }
export type Plan = {
  readonly id: string
  readonly slug: string
  readonly name: Texts
  readonly firstDay: Day
  readonly lastDay: Day
  readonly audience: string
}
/** A plan with the version that is in force on the day that was asked for. */
export type PlanOn = Plan & { readonly version: Version }

/** Every plan that the reader may see, the newest first. */
export const plans = (tx: Tx): Promise<Plan[]> => planRows(tx).orderBy('plans.first_day', 'desc').execute()

/**
 * The network's own plan on a day: one that was adopted goes before one that was not (an imported plan of others never
 * is), one that covers the day before one that is over, the later before the earlier.
 */
export async function planInForce(tx: Tx, day: Day): Promise<PlanOn | undefined> {
  const found = await planRows(tx)
    .orderBy(
      sql`exists (select 1 from plan_versions join plan_steps on plan_steps.version = plan_versions.id
        where plan_versions.plan = plans.id and plan_steps.kind = 'adopted' and plan_steps.day <= ${day}::date)`,
      'desc',
    )
    .orderBy(sql`${day}::date between plans.first_day and plans.last_day`, 'desc')
    .orderBy('plans.first_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found && withVersion(tx, found, day)
}

/** A plan by its address, with the version in force on a day. */
export async function planBySlug(tx: Tx, slug: string, day: Day): Promise<PlanOn | undefined> {
  const found = await planRows(tx).where('plans.slug', '=', slug).executeTakeFirst()
  return found && withVersion(tx, found, day)
}

export async function planById(tx: Tx, id: string, day: Day): Promise<PlanOn | undefined> {
  const found = await planRows(tx).where('plans.id', '=', id).executeTakeFirst()
  return found && withVersion(tx, found, day)
}

export type Step = {
  readonly kind: 'adopted' | 'final' | 'endorsed' | 'noted'
  readonly day: Day
  readonly precise: 'day' | 'month'
  readonly method: string | null
  readonly decision: string | null
}
export type VersionStory = Version & { readonly steps: readonly Step[] }

/** Every version of a plan with what happened to it, the oldest first. */
export async function versionsOf(tx: Tx, plan: string): Promise<VersionStory[]> {
  const versions = await versionRows(tx, plan).orderBy('plan_versions.number').execute()
  const steps = await tx
    .selectFrom('plan_steps')
    .innerJoin('plan_versions', 'plan_versions.id', 'plan_steps.version')
    .select([
      'plan_steps.version',
      'plan_steps.kind',
      'plan_steps.day',
      'plan_steps.precise',
      'plan_steps.method',
      'plan_steps.decision',
    ])
    .where('plan_versions.plan', '=', plan)
    .orderBy('plan_steps.day')
    .execute()
  return versions.map((version) => ({ ...version, steps: steps.filter((step) => step.version === version.id) }))
}

/** The version in force on a day; before the first one starts, that one, so that a plan can be read before its time. */
async function withVersion(tx: Tx, plan: Plan, day: Day): Promise<PlanOn | undefined> {
  const version = await versionRows(tx, plan.id)
    .orderBy(sql`plan_versions.starts_on <= ${day}::date`, 'desc')
    .orderBy(
      sql`case when plan_versions.starts_on <= ${day}::date then -plan_versions.number else plan_versions.number end`,
    )
    .limit(1)
    .executeTakeFirst()
  return version && { ...plan, version }
}

const planRows = (tx: Tx) =>
  tx
    .selectFrom('plans')
    .select([
      'plans.id',
      'plans.slug',
      'plans.name',
      'plans.first_day as firstDay',
      'plans.last_day as lastDay',
      'plans.audience',
    ])

const versionRows = (tx: Tx, plan: string) =>
  tx
    .selectFrom('plan_versions')
    .select(['plan_versions.id', 'plan_versions.number', 'plan_versions.starts_on as startsOn'])
    .where('plan_versions.plan', '=', plan)
