import type { Day, Tx } from '#platform/db'
import { validOn } from '#platform/db'
import type { Lang, Texts } from '#platform/words'
import { isLang } from '#platform/words'
import { personName } from './person.ts'

/** A person of the network on a day, and the entity they belong to then. */
export type PersonOn = {
  readonly id: string
  readonly given: string
  readonly family: string
  readonly name: string
  readonly entity: string
  readonly title: Texts | null
  readonly worksOn: Texts | null
  readonly dutyStation: string | null
  readonly field: boolean
  readonly languages: readonly Lang[]
}

/** Everybody who belongs to the network on a day, or to one entity of it, as far as the viewer may see them; by name. */
export async function peopleOn(tx: Tx, on: Day, { entity }: { entity?: string } = {}): Promise<PersonOn[]> {
  const rows = await tx
    .selectFrom('affiliations')
    .innerJoin('people', 'people.id', 'affiliations.person')
    .select([
      'people.id',
      'people.given',
      'people.family',
      'affiliations.entity',
      'people.title',
      'people.works_on as worksOn',
      'people.duty_station as dutyStation',
      'people.field',
      'people.languages',
    ])
    .where(validOn('affiliations.valid', on))
    .$if(entity !== undefined, (query) => query.where('affiliations.entity', '=', entity ?? ''))
    .orderBy('people.family')
    .orderBy('people.given')
    .orderBy('people.id')
    .execute()
  return rows.map((row) => ({ ...row, name: personName(row), languages: row.languages.filter(isLang) }))
}

/** What these people are called, as far as the viewer may know: "Amina HASSAN". */
export async function personNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('people')
    .select(['people.id', 'people.given', 'people.family'])
    .where('people.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, personName(row)]))
}

/** How a person is reached. */
export type Contact = {
  readonly person: string
  readonly name: string
  readonly entity: string | null
  /** The person's own; null where there is none, or where it is not for this audience. */
  readonly address: string | null
  /** The entity's, which stays when people change. */
  readonly roleAddress: string | null
}

/**
 * How people are reached, for an audience: outside the network a personal address is given only where the person agreed,
 * and the address of the role stands in its place. Entities are those of the day.
 */
export async function contactsOf(
  tx: Tx,
  people: readonly string[],
  { audience, on }: { audience: 'public' | 'network'; on: Day },
): Promise<Contact[]> {
  if (people.length === 0) return []
  const rows = await tx
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.id', 'people.account')
    .leftJoin('affiliations', (join) =>
      join.onRef('affiliations.person', '=', 'people.id').on(validOn('affiliations.valid', on)),
    )
    .leftJoin('entities', 'entities.term', 'affiliations.entity')
    .select([
      'people.id as person',
      'people.given',
      'people.family',
      'people.public_address',
      'accounts.address',
      'affiliations.entity',
      'entities.role_address as roleAddress',
    ])
    .where('people.id', 'in', [...new Set(people)])
    .orderBy('people.family')
    .orderBy('people.given')
    .execute()
  return rows.map(({ given, family, public_address, address, ...row }) => ({
    ...row,
    name: personName({ given, family }),
    address: audience === 'network' || public_address ? address : null,
  }))
}
