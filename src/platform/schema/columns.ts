import type { Pool } from 'pg'

/** A column as the catalogue knows it. `choices` are the words of a check `in (…)` on this column alone. */
export type Column = {
  readonly table: string
  readonly room: string
  readonly name: string
  readonly type: string
  readonly domain: string | null
  readonly nullable: boolean
  readonly preset: boolean
  readonly generated: boolean
  readonly choices: readonly string[] | null
}

/** Every column of every table of ours, in the order of the tables' names and their own. */
export async function columnsOf(owner: Pool): Promise<Column[]> {
  const { rows } = await owner.query<Omit<Column, 'choices'> & { check: string | null }>(question)
  const without = rows.find(({ room }) => !/^[a-z-]+$/.test(room))
  if (without !== undefined) throw new Error(`${without.table}: its comment does not begin with the name of its room`)
  return rows.map(({ check, ...column }) => ({ ...column, choices: check === null ? null : wordsIn(check) }))
}

const question = `
  select cls.relname "table", coalesce(split_part(obj_description(cls.oid), ':', 1), '') room, att.attname name,
    format_type(coalesce(nullif(typ.typbasetype, 0), typ.oid), null) type,
    case when typ.typtype = 'd' then typ.typname end "domain",
    not att.attnotnull nullable, att.atthasdef preset, att.attgenerated <> '' or att.attidentity = 'a' generated,
    (select pg_get_constraintdef(con.oid) from pg_constraint con
     where con.conrelid = cls.oid and con.contype = 'c' and con.conkey = array[att.attnum]
       and pg_get_constraintdef(con.oid) ~ '= ANY \\(\\(?ARRAY\\[' order by con.conname limit 1) "check"
  from pg_class cls
  join pg_attribute att on att.attrelid = cls.oid and att.attnum > 0 and not att.attisdropped
  join pg_type typ on typ.oid = att.atttypid
  where cls.relnamespace = 'public'::regnamespace and cls.relkind = 'r'
  order by cls.relname, att.attnum`

const wordsIn = (check: string): string[] =>
  [...check.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word = '']) => word.replaceAll("''", "'"))
