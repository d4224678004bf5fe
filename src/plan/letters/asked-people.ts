import type { Day, Tx } from '#platform/db'
import { validOn } from '#platform/db'

/** Somebody who can be asked about a pillar: with an account, so that a letter reaches them. */
export type Asked = {
  readonly person: string
  readonly entity: string
  readonly lead: string
  readonly capacity: 'lead' | 'alternate'
}

/** Who leads pillars on a day and can be written to, by pillar. */
export async function askedOfPillars(tx: Tx, pillars: readonly string[], on: Day): Promise<Map<string, Asked[]>> {
  if (pillars.length === 0) return new Map()
  const rows = await tx
    .selectFrom('pillar_lead_people')
    .innerJoin('pillar_leads', 'pillar_leads.id', 'pillar_lead_people.lead')
    .innerJoin('people', 'people.id', 'pillar_lead_people.person')
    .select([
      'pillar_leads.pillar',
      'pillar_leads.entity',
      'pillar_lead_people.lead',
      'pillar_lead_people.person',
      'pillar_lead_people.capacity',
    ])
    .where('pillar_leads.pillar', 'in', [...pillars])
    .where('people.account', 'is not', null)
    .where(validOn('pillar_lead_people.valid', on))
    .where(validOn('pillar_leads.valid', on))
    .orderBy('pillar_lead_people.lead')
    .orderBy('pillar_lead_people.person')
    .execute()
  return Map.groupBy(rows, ({ pillar }) => pillar)
}

/**
 * Who is asked about a pillar: those who lead it; where nobody does in person, the alternates.
 */
export function firstAsked(people: readonly Asked[]): readonly Asked[] {
  const leads = people.filter(({ capacity }) => capacity === 'lead')
  return leads.length > 0 ? leads : people
}

/** Who stands in for somebody: an alternate of the same lead first, then another who leads, then any alternate. */
export function standIn(people: readonly Asked[], person: string): Asked | undefined {
  const own = people.find((one) => one.person === person)
  const others = people.filter((one) => one.person !== person)
  const ofSame = others.filter(({ lead }) => lead === own?.lead)
  return ofSame.find(({ capacity }) => capacity === 'alternate') ?? ofSame[0] ?? others[0]
}
