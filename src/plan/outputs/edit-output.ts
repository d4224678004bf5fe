import * as v from 'valibot'
import { act, id, optional, refuse, wholeNumber } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { langs } from '#platform/words'
import type { Texts } from '#platform/words'
import { mayTendOutput } from '../leave.ts'
import { addParts, outputAsked, partAsked } from './add-output.ts'

/**
 * Changes what an output says. When somebody else changed it meanwhile, both texts go back to the person, who chooses
 * field by field; nobody overwrites what they have not seen.
 */
export const editOutput = act({
  name: 'plan.edit-output',
  asks: v.strictObject({
    output: id,
    ...outputAsked,
    entities: optional(v.array(partAsked)),
    revision: wholeNumber(1, 1_000_000),
  }),
  may: mayTendOutput,
  async does(scene, { output, title, statement, kind, goal, waitsFor, entities, revision }) {
    const now = await lockedOutput(scene, output)
    if (now.revision !== revision) refuse('platform.conflict', { theirs: theirsOf(now), revision: now.revision })
    await scene.tx
      .updateTable('outputs')
      .set({
        title,
        statement: statement ?? null,
        ...(kind === undefined ? {} : { kind }),
        goal: goal ?? null,
        waits_for: waitsFor ?? null,
        revision: revision + 1,
      })
      .where('outputs.id', '=', output)
      .execute()
    if (entities !== undefined) {
      await scene.tx.deleteFrom('output_entities').where('output_entities.output', '=', output).execute()
      await addParts(scene, output, entities)
    }
    return { about: output, label: now.label, audience: now.audience }
  },
})

async function lockedOutput({ tx }: Scene, output: string) {
  const found = await tx
    .selectFrom('outputs')
    .select([
      'outputs.label',
      'outputs.title',
      'outputs.statement',
      'outputs.goal',
      'outputs.waits_for',
      'outputs.audience',
      'outputs.revision',
    ])
    .where('outputs.id', '=', output)
    .forUpdate()
    .executeTakeFirst()
  return found ?? refuse('plan.no-such-output')
}

type Now = Awaited<ReturnType<typeof lockedOutput>>

/** The other texts by the names of the fields of the form. A language that was emptied is told as empty. */
const theirsOf = ({ title, statement, goal, waits_for: waitsFor }: Now): Record<string, string> => ({
  ...fieldsOf('title', title),
  ...fieldsOf('statement', statement ?? {}),
  goal: goal ?? '',
  waitsFor: waitsFor ?? '',
})

/** A text as the fields that hold it, one a language: `title.en`, `title.ar` and so on. */
const fieldsOf = (name: string, texts: Texts): Record<string, string> =>
  Object.fromEntries(langs.map((lang) => [`${name}.${lang}`, texts[lang] ?? '']))
