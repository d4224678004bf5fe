import * as v from 'valibot'
import { act, audience, day, holds, id, optional, refuse, slug, texts } from '#platform/acts'

/** Opens a plan for a period of years, with its first version, which is in force from `startsOn` (its first day). */
export const startPlan = act({
  name: 'plan.start-plan',
  asks: v.strictObject({
    id: optional(id),
    slug,
    name: texts(200),
    firstDay: day,
    lastDay: day,
    audience: optional(audience),
    versionId: optional(id),
    startsOn: optional(day),
  }),
  may: holds('secretariat'),
  async does({ tx, newId }, asked) {
    if (asked.lastDay < asked.firstDay)
      refuse('plan.ends-before-it-starts', {}, { lastDay: 'plan.ends-before-it-starts' })
    const plan = asked.id ?? newId()
    const version = asked.versionId ?? newId()
    const row = {
      id: plan,
      slug: asked.slug,
      name: asked.name,
      first_day: asked.firstDay,
      last_day: asked.lastDay,
      audience: asked.audience ?? 'public',
    }
    await tx.insertInto('plans').values(row).execute()
    const first = { id: version, plan, number: 1, starts_on: asked.startsOn ?? asked.firstDay }
    await tx.insertInto('plan_versions').values(first).execute()
    return { about: plan, version, slug: asked.slug, audience: row.audience }
  },
})
