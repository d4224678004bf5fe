import { sql } from 'kysely'
import type { TestHouse } from './house.ts'

/** Who comes to the door in the authorization matrix; `nobody` has not signed in. */
export const roles = ['nobody', 'outsider', 'member', 'lead', 'co-chair', 'secretariat'] as const
export type Role = (typeof roles)[number]

/** A session for each role, held by people of the sample network on the day the story stands at. */
export async function sessionsOf({ house, sessionOf }: TestHouse): Promise<Readonly<Record<Role, string | null>>> {
  const id = async (question: string): Promise<string> => {
    const { rows } = await sql<{ id: string }>`${sql.raw(question)}`.execute(house.worker)
    return rows[0]?.id ?? Promise.reject(new Error(`nobody is: ${question}`))
  }
  const today = house.clock().toISOString().slice(0, 10)
  const holds = (column: string): string => `${column} @> date '${today}'`
  const office = `select person from office_holders join office_terms on office_terms.id = term where ${holds('office_holders.valid')} and ${holds('office_terms.valid')}`
  const leads = `select person from pillar_lead_people join pillar_leads on pillar_leads.id = lead where ${holds('pillar_lead_people.valid')} and ${holds('pillar_leads.valid')}`
  const secretaries = `select account from roles where role = 'secretariat' and ${holds('valid')}`
  const present = `select person id from affiliations where ${holds('valid')} and exists (select from accounts where accounts.id = person)`
  const outsider = house.newId()
  await house.worker
    .insertInto('accounts')
    .values({ id: outsider, address: 'outsider@elsewhere.example.com' })
    .execute()
  const plain = `${present} and person not in (${office}) and person not in (${leads}) and person not in (${secretaries}) order by 1 limit 1`
  return {
    nobody: null,
    outsider: await sessionOf(outsider),
    member: await sessionOf(await id(plain)),
    lead: await sessionOf(
      await id(
        `${present} and person in (${leads}) and person not in (${office}) and person not in (${secretaries}) order by 1 limit 1`,
      ),
    ),
    'co-chair': await sessionOf(
      await id(`${present} and person in (${office}) and person not in (${secretaries}) order by 1 limit 1`),
    ),
    secretariat: await sessionOf(
      await id(`select account id from roles where role = 'secretariat' and ${holds('valid')} order by 1 limit 1`),
    ),
  }
}
