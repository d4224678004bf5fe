import * as v from 'valibot'
import { act, id, optional, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'
import { leadsAny, outputSeen, tends } from '../leave.ts'
import { dateAsked, writeDate } from './write-date.ts'

const asks = v.pipe(
  v.strictObject({
    output: optional(id),
    milestone: optional(id),
    dependency: optional(id),
    kind: v.picklist(['planned', 'forecast', 'actual'], 'platform.choose-one'),
    ...dateAsked,
  }),
  v.check(
    ({ output, milestone, dependency }) =>
      [output, milestone, dependency].filter((one) => one !== undefined).length === 1,
    'plan.one-thing-at-a-time',
  ),
)
type Asked = v.InferOutput<typeof asks>

/**
 * Writes down a planned, forecast or actual day of an output, of a milestone, or of something the network waits for.
 * Nothing is overwritten: what was known before stays, so a slip can be told. A plan that changes says why.
 */
export const setDate = act({
  name: 'plan.set-date',
  asks,
  may: async (scene, asked) => {
    const thing = await thingOf(scene, asked)
    return thing !== undefined && (thing.pillar === undefined ? leadsAny(scene.by) : tends(scene.by, thing.pillar))
  },
  async does(scene, asked) {
    const thing = (await thingOf(scene, asked)) ?? refuse('platform.no-leave')
    if (asked.kind === 'planned' && asked.reason === undefined && (await isPlanned(scene, asked)))
      refuse('plan.planned-already', {}, { reason: 'plan.say-why-the-plan-changes' })
    const { kind, day, precise, reason } = asked
    await writeDate(scene, { ...subjectOf(asked), kind, day, precise, reason })
    return { about: thing.about, audience: thing.audience }
  },
})

/** The record that the date is about, whom it may be shown to, and whose pillar it is. */
async function thingOf(
  { tx }: Scene,
  { output, milestone, dependency }: Asked,
): Promise<{ about: string; audience: string; pillar: string | undefined } | undefined> {
  if (dependency !== undefined) {
    const found = await tx
      .selectFrom('dependencies')
      .select('dependencies.audience')
      .where('dependencies.id', '=', dependency)
      .executeTakeFirst()
    return found && { about: dependency, audience: found.audience, pillar: undefined }
  }
  const of = output ?? (await outputOfMilestone(tx, milestone ?? ''))
  const found = of === undefined ? undefined : await outputSeen({ tx }, of)
  return found && { about: found.id, audience: found.audience, pillar: found.pillar }
}

async function outputOfMilestone(tx: Scene['tx'], milestone: string): Promise<string | undefined> {
  const found = await tx
    .selectFrom('milestones')
    .select('milestones.output')
    .where('milestones.id', '=', milestone)
    .executeTakeFirst()
  return found?.output
}

async function isPlanned({ tx }: Scene, asked: Asked): Promise<boolean> {
  const found = await tx
    .selectFrom('plan_dates')
    .select('plan_dates.id')
    .where('plan_dates.kind', '=', 'planned')
    .where((row) =>
      row.or([
        row('plan_dates.output', '=', asked.output ?? null),
        row('plan_dates.milestone', '=', asked.milestone ?? null),
        row('plan_dates.dependency', '=', asked.dependency ?? null),
      ]),
    )
    .executeTakeFirst()
  return found !== undefined
}

function subjectOf({ output, milestone, dependency }: Asked) {
  if (output !== undefined) return { output }
  return milestone === undefined ? { dependency: dependency ?? '' } : { milestone }
}
