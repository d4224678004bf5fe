import { sql } from 'kysely'
import type { Day, Tx } from '#platform/db'
import type { Lang } from '#platform/words'
import { namesOn, registerOf } from './names.ts'
import type { NameRecord, Names, Register } from './names.ts'
import { termId } from './term.ts'
import type { Kind } from './term.ts'

/** Official names as they stand on a day. Reading them all is kept between requests for as long as no name changes. */
export async function namesAt(tx: Tx, day: Day): Promise<Names> {
  return namesOn(await register(tx), day)
}

// A register is a function of the rows; the stamp says which rows. It lets a page pay for names once, not at every request.
const kept = new Map<string, Register>()
const keptAtMost = 4

/** Every name on record with its period, arranged; kept between requests for as long as no name changes. */
export async function register(tx: Tx): Promise<Register> {
  const stamp = await stampOf(tx)
  const known = kept.get(stamp)
  if (known !== undefined) return known
  const made = registerOf(await nameRecords(tx))
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - keptAtMost + 1))) kept.delete(oldest)
  kept.set(stamp, made)
  return made
}

/** Tells two states of the names apart: the database, how many there are, and by which transactions they were written. */
async function stampOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{
    stamp: string
  }>`select concat_ws(':', (select oid from pg_database where datname = current_database()),
      count(*), sum(xmin::text::bigint)) stamp from term_names`.execute(tx)
  return rows[0]?.stamp ?? ''
}

async function nameRecords(tx: Tx): Promise<NameRecord[]> {
  const { rows } =
    await sql<NameRecord>`select term, kind, code, lang, lower(valid)::text "from", (upper(valid) - 1)::text until, name, acronym,
      sort_key "sortKey", source
    from term_names join terms on terms.id = term_names.term order by kind, code, lang, valid`.execute(tx)
  return rows
}

/** Which groupings there are, and what each divides: M49 regions, electoral groups, regional commissions. */
export type GroupingName = 'm49' | 'electoral' | 'commission'

/** Countries and areas of a grouping on a day, by group. A country may belong to several regional commissions. */
export async function groupsAt(tx: Tx, grouping: GroupingName, day: Day): Promise<Map<string, string[]>> {
  const { rows } = await sql<{
    group: string
    country: string
  }>`select group_term "group", term country from grouping_members
    where grouping = ${grouping} and valid @> ${day}::date order by group_term, term`.execute(tx)
  const grouped = Map.groupBy(rows, ({ group }) => group)
  return new Map([...grouped].map(([group, members]) => [group, members.map(({ country }) => country)]))
}

/** The groups one country belongs to on a day, by grouping. */
export async function groupsOf(
  tx: Tx,
  country: string,
  day: Day,
): Promise<{ grouping: GroupingName; group: string }[]> {
  const { rows } = await sql<{
    grouping: GroupingName
    group: string
  }>`select grouping, group_term "group" from grouping_members
    where term = ${country} and valid @> ${day}::date order by grouping, group_term`.execute(tx)
  return rows
}

export type CountryRow = {
  term: string
  m49: string
  iso3: string | null
  region: string | null
  subregion: string | null
}

/** Every country and area with its codes. */
export async function countriesList(tx: Tx): Promise<CountryRow[]> {
  const { rows } = await sql<CountryRow>`select term, m49, iso3, region, subregion from countries order by m49`.execute(
    tx,
  )
  return rows
}

export type ObservanceRow = {
  term: string
  month: number
  day: number
  first_year: number | null
  symbol: string | null
}

/** United Nations days in the order of the year. */
export async function observancesList(tx: Tx): Promise<ObservanceRow[]> {
  const { rows } =
    await sql<ObservanceRow>`select term, month, day, first_year, symbol from observances order by month, day`.execute(
      tx,
    )
  return rows
}

/** A name that a term no longer has, with its last day and, unless it was so always, its first. */
export type FormerName = Pick<NameRecord, 'lang' | 'from' | 'until' | 'name' | 'acronym'>

/** What a term was called before a day, in a language or else in English, the latest first. */
export async function formerNames(tx: Tx, id: string, { lang, day }: { lang: Lang; day: Day }): Promise<FormerName[]> {
  const records = (await register(tx)).byTerm.get(id) ?? []
  const past = records.filter(({ until }) => until !== null && until < day)
  const own = past.filter((record) => record.lang === lang)
  const said = own.length > 0 ? own : past.filter((record) => record.lang === 'en')
  return said.toSorted((one, other) => ((one.until ?? '') < (other.until ?? '') ? 1 : -1))
}

/** The id of a term by what people type in a file or on the command line: code of the kind, or any name. */
export const termNamed = (names: Names, kind: Kind, text: string): string | undefined => {
  const byCode = termId(kind, text.trim())
  return names.has(byCode) ? byCode : names.recognize(text, [kind])
}
