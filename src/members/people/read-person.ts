import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Lang, Texts } from '#platform/words'
import { isLang } from '#platform/words'
import type { Capacity, Office } from '../offices/office.ts'
import { personName } from './person.ts'

/** What a person was for the network: belonging to an entity, speaking for it, holding an office in its name. */
export type Post = {
  readonly kind: 'affiliation' | Capacity | Office
  /** The record: a focal point, a term of office; for an affiliation the person. */
  readonly id: string
  readonly entity: string
  readonly from: Day | null
  readonly to: Day | null
}

export type PersonCard = {
  readonly id: string
  readonly given: string
  readonly family: string
  readonly name: string
  readonly address: string | null
  readonly publicAddress: boolean
  readonly dutyStation: string | null
  readonly zone: string
  readonly field: boolean
  readonly languages: readonly Lang[]
  readonly title: Texts | null
  readonly worksOn: Texts | null
  readonly revision: number
  /** The newest first. */
  readonly posts: readonly Post[]
}

/** One person with everything the register knows, and their posts over time; undefined when there is none to be seen. */
export async function personCard(tx: Tx, id: string): Promise<PersonCard | undefined> {
  const row = await tx
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.id', 'people.account')
    .select([
      'people.id',
      'people.given',
      'people.family',
      'accounts.address',
      'people.public_address as publicAddress',
      'people.duty_station as dutyStation',
      'people.zone',
      'people.field',
      'people.languages',
      'people.title',
      'people.works_on as worksOn',
      'people.revision',
    ])
    .where('people.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { ...row, name: personName(row), languages: row.languages.filter(isLang), posts: await postsOf(tx, id) }
}

/** The posts of a person over time, the newest first; of those that began together the affiliation comes last. */
async function postsOf(tx: Tx, person: string): Promise<Post[]> {
  const { rows } = await sql<Post>`
    select kind, id, entity, lower(valid)::text "from", (upper(valid) - 1)::text "to" from (
      select 'affiliation' kind, person id, entity, valid from affiliations where person = ${person}
      union all
      select capacity, id, entity, valid from focal_points where person = ${person}
      union all
      select office_terms.office, office_terms.id, office_terms.entity, office_holders.valid
      from office_holders join office_terms on office_terms.id = office_holders.term
      where office_holders.person = ${person}
    ) posts order by lower(valid) desc nulls last, kind = 'affiliation', kind`.execute(tx)
  return rows
}

/** Whether a post is held on a day. */
export const heldOn = ({ from, to }: Pick<Post, 'from' | 'to'>, on: Day): boolean =>
  (from === null || from <= on) && (to === null || on <= to)
