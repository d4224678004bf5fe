import type { Scene } from '#platform/acts'
import { refuse } from '#platform/acts'
import type { Day } from '#platform/db'

/** What acts need to know of a version and the plan it belongs to. */
export async function versionOf({ tx }: Pick<Scene, 'tx'>, version: string) {
  const found = await tx
    .selectFrom('plan_versions')
    .innerJoin('plans', 'plans.id', 'plan_versions.plan')
    .select([
      'plan_versions.id',
      'plan_versions.plan',
      'plan_versions.number',
      'plan_versions.starts_on',
      'plans.slug',
      'plans.audience',
    ])
    .where('plan_versions.id', '=', version)
    .executeTakeFirst()
  return found ?? refuse('plan.no-such-version')
}

/**
 * The version that an edit goes into. What has reached its final form stays as it is: the edit then goes into the
 * newest version, and when that one is final too, a next version starts today with a copy of its pillars.
 */
export async function versionToEdit(scene: Scene, version: string) {
  const asked = await versionOf(scene, version)
  if (!(await isFinal(scene, asked.id))) return asked
  const newest = await newestOf(scene, asked.plan)
  if (!(await isFinal(scene, newest.id))) return versionOf(scene, newest.id)
  const next = await openNext(scene, { plan: asked.plan, startsOn: scene.today })
  return versionOf(scene, next.id)
}

/** Opens the version after the newest one, with the pillars of that one. */
export async function openNext(
  scene: Scene,
  { plan, startsOn, id = scene.newId() }: { plan: string; startsOn: Day; id?: string | undefined },
): Promise<{ id: string; number: number }> {
  const { tx } = scene
  const newest = await newestOf(scene, plan)
  if (startsOn < newest.starts_on)
    refuse('plan.version-before-the-last', {}, { startsOn: 'plan.version-before-the-last' })
  const number = newest.number + 1
  await tx.insertInto('plan_versions').values({ id, plan, number, starts_on: startsOn }).execute()
  const entries = await tx.selectFrom('pillar_entries').selectAll().where('version', '=', newest.id).execute()
  if (entries.length > 0)
    await tx
      .insertInto('pillar_entries')
      .values(entries.map((entry) => ({ ...entry, version: id })))
      .execute()
  return { id, number }
}

async function newestOf({ tx }: Scene, plan: string) {
  const found = await tx
    .selectFrom('plan_versions')
    .select(['plan_versions.id', 'plan_versions.number', 'plan_versions.starts_on'])
    .where('plan_versions.plan', '=', plan)
    .orderBy('plan_versions.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found ?? refuse('plan.no-such-plan')
}

async function isFinal({ tx, today }: Scene, version: string): Promise<boolean> {
  const found = await tx
    .selectFrom('plan_steps')
    .select('plan_steps.id')
    .where('plan_steps.version', '=', version)
    .where('plan_steps.kind', '=', 'final')
    .where('plan_steps.day', '<=', today)
    .executeTakeFirst()
  return found !== undefined
}
