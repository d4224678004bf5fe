import * as v from 'valibot'
import { id, optional, texts, wholeNumber } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { dayAsked, writeDate } from './write-date.ts'

export const milestoneAsked = v.strictObject({
  id: optional(id),
  number: optional(wholeNumber(1, 99)),
  title: texts(600),
  due: optional(dayAsked),
})

/** The rows of a milestone. Without a number it comes after the last one. */
export async function insertMilestone(
  scene: Scene,
  output: string,
  { id: given, number, title, due }: v.InferOutput<typeof milestoneAsked>,
): Promise<string> {
  const milestone = given ?? scene.newId()
  const row = { id: milestone, output, number: number ?? (await lastNumber(scene, output)) + 1, title }
  await scene.tx.insertInto('milestones').values(row).execute()
  if (due !== undefined) await writeDate(scene, { milestone, kind: 'planned', ...due })
  return milestone
}

async function lastNumber({ tx }: Scene, output: string): Promise<number> {
  const found = await tx
    .selectFrom('milestones')
    .select(({ fn }) => fn.max('milestones.number').as('last'))
    .where('milestones.output', '=', output)
    .executeTakeFirst()
  return found?.last ?? 0
}
