import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Lang, Texts } from '#platform/words'
import type { Delivery, Posting, Replies, Source } from './list.ts'

/** A list as it is kept. Its `name` is the part of its address before the @. */
export type List = {
  readonly id: string
  readonly name: string
  readonly title: Texts
  readonly about: Texts | null
  readonly pillar: string | null
  readonly posting: Posting
  readonly moderated: boolean
  readonly replies: Replies
  readonly tag: string | null
  readonly lang: Lang
  /** Who reads the archive; null: only who is on the list. */
  readonly audience: string | null
  readonly startedOn: Day
  readonly endedOn: Day | null
  readonly revision: number
  readonly sources: readonly Source[]
}

type Reads = Pick<Tx, 'selectFrom'>

/** Every list that this viewer may know of, by name; those that were ended are not among them. */
export const listsOn = async (tx: Reads, today: Day): Promise<List[]> =>
  withSources(
    tx,
    await rows(tx)
      .where((or) => or.or([or('lists.ended_on', 'is', null), or('lists.ended_on', '>', today)]))
      .execute(),
  )

/** One list by its name, also one that was ended: its archive stays. */
export async function listNamed(tx: Reads, name: string): Promise<List | undefined> {
  const [found] = await withSources(tx, await rows(tx).where('lists.name', '=', name).execute())
  return found
}

export async function listById(tx: Reads, id: string): Promise<List | undefined> {
  const [found] = await withSources(tx, await rows(tx).where('lists.id', '=', id).execute())
  return found
}

export const isOver = ({ endedOn }: Pick<List, 'endedOn'>, today: Day): boolean => endedOn !== null && endedOn <= today

const rows = (tx: Reads) =>
  tx
    .selectFrom('lists')
    .select([
      'lists.id',
      'lists.name',
      'lists.title',
      'lists.about',
      'lists.pillar',
      'lists.posting',
      'lists.moderated',
      'lists.replies',
      'lists.tag',
      'lists.lang',
      'lists.audience',
      'lists.started_on as startedOn',
      'lists.ended_on as endedOn',
      'lists.revision',
    ])
    .orderBy('lists.name')

async function withSources(tx: Reads, lists: readonly Omit<List, 'sources'>[]): Promise<List[]> {
  if (lists.length === 0) return []
  const sources = await tx
    .selectFrom('list_sources')
    .select(['list_sources.list', 'list_sources.kind', 'list_sources.of_what as ofWhat'])
    .where(
      'list_sources.list',
      'in',
      lists.map(({ id }) => id),
    )
    .orderBy('list_sources.kind')
    .execute()
  const byList = Map.groupBy(sources, ({ list }) => list)
  return lists.map((list) => ({
    ...list,
    sources: (byList.get(list.id) ?? []).map(({ kind, ofWhat }) => ({ kind, ofWhat })),
  }))
}

/** How many people and addresses each list has on a day. */
export async function sizesOn(tx: Tx, today: Day): Promise<Map<string, number>> {
  const { rows: counted } = await sql<{ list: string; n: number }>`
    select list, count(*)::int n from (
      select distinct list, person::text who from on_lists(null, null, ${today})
      union
      select list, address from list_additions where address is not null and valid @> ${today}::date
    ) everybody group by list`.execute(tx)
  return new Map(counted.map(({ list, n }) => [list, n]))
}

/** The lists that somebody is on, and what they chose of each. */
export type Mine = { readonly list: List; readonly delivery: Delivery }

export async function listsOf(tx: Tx, person: string, today: Day): Promise<Mine[]> {
  const { rows: on } = await sql<{ list: string; delivery: Delivery }>`
    select distinct held.list, coalesce(list_choices.delivery, 'each') delivery
    from on_lists(null, ${person}, ${today}) held
    left join list_choices on list_choices.list = held.list and list_choices.person = ${person}`.execute(tx)
  const chosen = new Map(on.map(({ list, delivery }) => [list, delivery]))
  return (await listsOn(tx, today)).flatMap((list) => {
    const delivery = chosen.get(list.id)
    return delivery === undefined ? [] : [{ list, delivery }]
  })
}

/** Whether somebody is on a list today, whatever they take of it. */
export async function isOn(tx: Tx, { list, person, today }: { list: string; person: string; today: Day }) {
  const { rows: found } = await sql`select 1 from on_lists(${list}, ${person}, ${today}) limit 1`.execute(tx)
  return found.length > 0
}
