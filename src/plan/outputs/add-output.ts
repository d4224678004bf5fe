import * as v from 'valibot'
import { act, audience, id, line, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { label, nextLabel } from '../label.ts'
import { mayTendPillar } from '../leave.ts'
import { insertMilestone, milestoneAsked } from './insert-milestone.ts'
import { dayAsked, writeDate } from './write-date.ts'
import { insertUpdate, updateAsked } from './insert-update.ts'

export const parts = ['leads', 'contributes', 'hosts', 'translates'] as const
export type Part = (typeof parts)[number]
export const partAsked = v.strictObject({ entity: id, part: v.picklist(parts, 'platform.choose-one') })

export const outputAsked = {
  title: texts(400),
  statement: optional(texts(4000)),
  kind: optional(line(40)),
  goal: optional(id),
  waitsFor: optional(id),
} as const

const asks = v.strictObject({
  id: optional(id),
  plan: id,
  pillar: id,
  label: optional(label),
  ...outputAsked,
  due: optional(dayAsked),
  done: optional(dayAsked),
  entities: optional(v.array(partAsked)),
  milestones: optional(v.array(milestoneAsked)),
  updates: optional(v.array(updateAsked)),
  audience: optional(audience),
})
type Asked = v.InferOutput<typeof asks>

/** Adds an output to a pillar, whole: its entities, its planned day, its milestones, and what was reported so far. */
export const addOutput = act({
  name: 'plan.add-output',
  asks,
  may: mayTendPillar,
  async does(scene, asked) {
    const number = await numberOfPillar(scene, asked)
    const output = asked.id ?? scene.newId()
    const called = asked.label ?? nextLabel(number, await labelsOf(scene, asked.plan))
    const shownTo = asked.audience ?? 'public'
    await insertOutput(scene, asked, { id: output, label: called, audience: shownTo })
    await addParts(scene, output, asked.entities ?? [])
    if (asked.due !== undefined) await writeDate(scene, { output, kind: 'planned', ...asked.due })
    if (asked.done !== undefined) await writeDate(scene, { output, kind: 'actual', ...asked.done })
    for (const milestone of asked.milestones ?? []) await insertMilestone(scene, output, milestone)
    for (const update of asked.updates ?? []) await insertUpdate(scene, output, update)
    return { about: output, label: called, audience: shownTo }
  },
})

/** The number of the pillar in the newest version of its plan. A pillar of another plan is refused. */
async function numberOfPillar({ tx }: Scene, { plan, pillar }: Asked): Promise<number> {
  const entry = await tx
    .selectFrom('pillar_entries')
    .innerJoin('plan_versions', 'plan_versions.id', 'pillar_entries.version')
    .select('pillar_entries.number')
    .where('pillar_entries.pillar', '=', pillar)
    .where('plan_versions.plan', '=', plan)
    .orderBy('plan_versions.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return entry?.number ?? refuse('plan.no-such-pillar', {}, { pillar: 'plan.no-such-pillar' })
}

const labelsOf = async ({ tx }: Scene, plan: string): Promise<string[]> => {
  const rows = await tx.selectFrom('outputs').select('outputs.label').where('outputs.plan', '=', plan).execute()
  return rows.map(({ label: one }) => one)
}

const insertOutput = (
  { tx, today }: Scene,
  { plan, pillar, title, statement, kind, goal, waitsFor }: Asked,
  given: { readonly id: string; readonly label: string; readonly audience: string },
): Promise<unknown> =>
  tx
    .insertInto('outputs')
    .values({
      ...given,
      plan,
      pillar,
      title,
      statement: statement ?? null,
      kind: kind ?? 'activity',
      goal: goal ?? null,
      waits_for: waitsFor ?? null,
      added_on: today,
    })
    .execute()

/** The rows of who does what on an output; said twice, it counts once. */
export async function addParts(
  { tx }: Scene,
  output: string,
  entities: readonly v.InferOutput<typeof partAsked>[],
): Promise<void> {
  if (entities.length === 0) return
  await tx
    .insertInto('output_entities')
    .values(entities.map(({ entity, part }) => ({ output, entity, part })))
    .onConflict((row) => row.doNothing())
    .execute()
}
