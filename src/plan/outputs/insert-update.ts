import * as v from 'valibot'
import { day, id, optional, refuse, texts } from '#platform/acts'
import type { Scene } from '#platform/acts'

/** The address of evidence: something that can be opened in a browser, nothing that runs. */
const address = v.pipe(
  v.string('platform.required'),
  v.trim(),
  v.maxLength(2000, 'platform.too-long'),
  v.regex(/^https?:\/\/[^\s]+$/i, 'plan.not-an-address'),
)

export const updateAsked = v.strictObject({
  id: optional(id),
  text: texts(2000),
  day,
  entity: optional(id),
  url: optional(address),
})

/** The row of an update. What is reported has happened. */
export async function insertUpdate(
  { tx, by, today, newId }: Scene,
  output: string,
  { id: given, text, day: on, entity, url }: v.InferOutput<typeof updateAsked>,
): Promise<string> {
  if (on > today) refuse('plan.not-happened-yet', {}, { day: 'plan.not-happened-yet' })
  const update = given ?? newId()
  await tx
    .insertInto('updates')
    .values({ id: update, output, day: on, text, by_person: by.id, entity: entity ?? null, url: url ?? null })
    .execute()
  return update
}
