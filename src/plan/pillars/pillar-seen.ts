import type { Scene } from '#platform/acts'
import { refuse } from '#platform/acts'

/** Whom what is said of a pillar may be shown to: the audience of its plan. Refuses a pillar that is not seen. */
export async function audienceOfPillar({ tx }: Pick<Scene, 'tx'>, pillar: string): Promise<string> {
  const found = await tx
    .selectFrom('pillars')
    .innerJoin('plans', 'plans.id', 'pillars.plan')
    .select('plans.audience')
    .where('pillars.id', '=', pillar)
    .executeTakeFirst()
  return found?.audience ?? refuse('plan.no-such-pillar')
}

/** What acts need to know of a lead's term. */
export async function leadSeen({ tx }: Pick<Scene, 'tx'>, lead: string) {
  const found = await tx
    .selectFrom('pillar_leads')
    .select(['pillar_leads.id', 'pillar_leads.pillar', 'pillar_leads.entity'])
    .where('pillar_leads.id', '=', lead)
    .executeTakeFirst()
  return found ?? refuse('plan.no-such-lead')
}
