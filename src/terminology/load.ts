import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import { commission, electoral, joined } from './data/groupings.ts'
import type { Grouping } from './data/table.ts'
import { countryFacts, observanceFacts, shippedTerms } from './shipped.ts'
import { sortKey } from './sort-key.ts'
import { termId } from './term.ts'
import type { Name } from './term.ts'

/**
 * Brings the shipped names into the database, as often as one likes: what is there already stays, what we corrected since
 * is corrected, and a term whose names were changed here (source `here: …`) is left as people made it.
 */
export async function loadTerminology(tx: Tx): Promise<void> {
  await loadTerms(tx)
  await loadNames(tx)
  await loadCountries(tx)
  await loadObservances(tx)
  await loadGroupings(tx)
}

async function loadTerms(tx: Tx): Promise<void> {
  const rows = shippedTerms.map(({ kind, code }) => ({ id: termId(kind, code), kind, code }))
  await sql`insert into terms (id, kind, code)
    select id, kind, code from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, kind text, code text)
    on conflict do nothing`.execute(tx)
}

async function loadNames(tx: Tx): Promise<void> {
  const rows = shippedTerms.flatMap(({ kind, code, names }) => names.map((name) => nameRow(termId(kind, code), name)))
  await sql`with given as materialized (
      select term, lang, valid::daterange valid, name, acronym, sort_key, source
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given(term uuid, lang text, valid text, name text, acronym text, sort_key text, source text)
      where not exists (
        select from term_names here where here.term = given.term and here.source like 'here: %')
    ), outdated as (
      delete from term_names old using (select distinct term from given) ours
      where old.term = ours.term and not exists (
        select from given where (given.term, given.lang, given.valid, given.name, given.sort_key, given.source)
          = (old.term, old.lang, old.valid, old.name, old.sort_key, old.source)
          and given.acronym is not distinct from old.acronym)
      returning old.term
    ) select count(*) from outdated`.execute(tx)
  await insertNames(tx, rows)
}

export type NameRow = {
  term: string
  lang: string
  valid: string
  name: string
  acronym: string | null
  sort_key: string
  source: string
}

/** A name as the table holds it. */
export function nameRow(term: string, { lang, from, until, name, acronym, source }: Name): NameRow {
  const valid = `[${from ?? ''},${until ?? ''}]`
  return { term, lang, valid, name, acronym: acronym ?? null, sort_key: sortKey(lang, name), source }
}

/** Adds names; one that overlaps a name already there in its language is left out when its term was changed here. */
export async function insertNames(tx: Tx, rows: readonly NameRow[]): Promise<void> {
  await sql`insert into term_names (term, lang, valid, name, acronym, sort_key, source)
    select term, lang, valid::daterange, name, acronym, sort_key, source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(term uuid, lang text, valid text, name text, acronym text, sort_key text, source text)
    on conflict do nothing`.execute(tx)
}

async function loadCountries(tx: Tx): Promise<void> {
  const rows = countryFacts.map(({ kind, code, m49, region, subregion }) => ({
    term: termId(kind, code),
    m49,
    iso3: code,
    region,
    subregion,
  }))
  await sql`insert into countries (term, m49, iso3, region, subregion)
    select term, m49, iso3, region, subregion from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(term uuid, m49 text, iso3 text, region text, subregion text)
    on conflict (term) do update
      set m49 = excluded.m49, iso3 = excluded.iso3, region = excluded.region, subregion = excluded.subregion`.execute(
    tx,
  )
}

async function loadObservances(tx: Tx): Promise<void> {
  const rows = observanceFacts.map((one) => ({
    ...one,
    term: termId('day', one.code),
    first_year: one.firstYear ?? null,
  }))
  await sql`insert into observances (term, month, day, first_year, symbol)
    select term, month, day, first_year, symbol from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(term uuid, month int, day int, first_year int, symbol text)
    on conflict (term) do update
      set month = excluded.month, day = excluded.day, first_year = excluded.first_year, symbol = excluded.symbol`.execute(
    tx,
  )
}

async function loadGroupings(tx: Tx): Promise<void> {
  const byRegion: Grouping = Object.fromEntries(
    [...Map.groupBy(countryFacts, ({ region }) => `m49-${region}`)].map(([group, of]) => [
      group,
      of.map(({ code }) => code).join(' '),
    ]),
  )
  const rows = [...members('m49', byRegion), ...members('electoral', electoral), ...members('commission', commission)]
  await sql`insert into grouping_members (grouping, term, group_term, valid)
    select grouping, term, group_term, valid::daterange from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(grouping text, term uuid, group_term uuid, valid text)
    on conflict do nothing`.execute(tx)
}

function members(grouping: string, groups: Grouping) {
  const kindOf = new Map(countryFacts.map(({ code, kind }) => [code, kind]))
  return Object.entries(groups).flatMap(([group, countries]) =>
    countries
      .trim()
      .split(/\s+/)
      .map((code) => {
        const kind = kindOf.get(code)
        if (kind === undefined) throw new Error(`terminology: ${group} names a country we do not have: ${code}`)
        return {
          grouping,
          term: termId(kind, code),
          group_term: termId('group', group),
          valid: `[${joined[group]?.[code] ?? ''},]`,
        }
      }),
  )
}
