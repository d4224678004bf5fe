import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import type { Delivery, SourceKind } from '../list.ts'

/** Why somebody is on a list: a part that they hold (of which pillar or entity), or that they were put there, and why. */
export type Why = {
  readonly kind: SourceKind | 'added'
  readonly about: string | null
  readonly reason: string | null
  readonly addition: string | null
}

/** Somebody on a list: a person of the register, or an address outside it. */
export type OnList = {
  readonly person: string | null
  readonly name: string
  readonly address: string | null
  readonly why: readonly Why[]
}

type Row = {
  person: string | null
  name: string
  address: string | null
  kind: Why['kind']
  about: string | null
  reason: string | null
}

/** Who is on a list on a day, by name, each with all the reasons why. Nobody for readers outside the network. */
export async function membersOf(tx: Tx, list: string, on: Day): Promise<OnList[]> {
  const { rows } = await sql<Row>`
    select held.person, people.given || ' ' || upper(people.family) name, accounts.address, held.why kind, held.about,
           list_additions.reason
    from on_lists(${list}, null, ${on}) held
    join people on people.id = held.person
    left join accounts on accounts.id = people.account
    left join list_additions on list_additions.id = held.about and held.why = 'added'
    union all
    select null, coalesce(name, address), address, 'added', id, reason
    from list_additions
    where list = ${list} and address is not null and valid @> ${on}::date`.execute(tx)
  const byWho = Map.groupBy(rows, ({ person, address }) => person ?? address)
  const members = [...byWho.values()].flatMap((reasons) => {
    const [first] = reasons
    if (first === undefined) return []
    const why = reasons.map(({ kind, about, reason }) => ({
      kind,
      about: kind === 'added' ? null : about,
      reason,
      addition: kind === 'added' ? about : null,
    }))
    return [{ person: first.person, name: first.name, address: first.address, why }]
  })
  return members.toSorted((one, other) => byName.compare(one.name, other.name))
}

const byName = new Intl.Collator('en')

/** Who was taken off by hand though they hold a part of the list. */
export const excludedFrom = async (tx: Tx, list: string, on: Day) => {
  const { rows } = await sql<{ person: string; name: string; reason: string }>`
    select person, people.given || ' ' || upper(people.family) name, reason
    from list_exclusions join people on people.id = person
    where list = ${list} and valid @> ${on}::date order by people.family, people.given`.execute(tx)
  return rows
}

/** Whom a letter to the list goes to: one line an address. Only the worker sees everybody. */
export type Recipient = {
  readonly person: string | null
  readonly address: string
  readonly lang: Lang
  readonly delivery: Delivery
}

export async function recipientsOf(tx: Tx, list: string, on: Day): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select distinct on (address) person, address, lang, delivery from (
      select accounts.id person, accounts.address, accounts.lang, coalesce(list_choices.delivery, 'each') delivery
      from (select distinct person from on_lists(${list}, null, ${on})) held
      join people on people.id = held.person
      join accounts on accounts.id = people.account
      left join list_choices on list_choices.list = ${list} and list_choices.person = accounts.id
      where accounts.closed_on is null or accounts.closed_on > ${on}::date
      union all
      select null, address, lang, 'each' from list_additions
      where list = ${list} and address is not null and valid @> ${on}::date
    ) everybody order by address, person nulls last`.execute(tx)
  return rows
}
