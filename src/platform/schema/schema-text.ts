import type { Pool } from 'pg'

type Line = { readonly text: string }

/** The database as it stands, for people to read: tables with their comments and constraints, policies, functions. */
export async function schemaText(owner: Pool): Promise<string> {
  const parts: string[] = ['-- The database as it stands. Written by bin/migrate; migrations/ is what makes it so.\n']
  for (const question of [domains, tables, indexes, policies, functions, triggers]) {
    const { rows } = await owner.query<Line>(question)
    parts.push(rows.map(({ text }) => text).join('\n'))
  }
  return `${parts.join('\n')}\n`
}

const domains = `
  select format(E'create domain %s as %s check (%s);', typname, format_type(typbasetype, typtypmod),
    (select string_agg(pg_get_expr(conbin, 0), ' and ' order by conname) from pg_constraint where contypid = pg_type.oid)) text
  from pg_type where typtype = 'd' and typnamespace = 'public'::regnamespace order by typname`

const tables = `
  select format(E'\\n-- %s\\ncreate table %s (\\n%s\\n);', obj_description(cls.oid), cls.relname, string_agg(part, E',\\n' order by place, part)) text
  from pg_class cls, lateral (
    select att.attnum place, format('  %s %s%s%s', att.attname, format_type(att.atttypid, att.atttypmod),
      case when att.attnotnull then ' not null' else '' end,
      case when att.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(def.adbin, def.adrelid))
           when def.adbin is not null then ' default ' || pg_get_expr(def.adbin, def.adrelid) else '' end) part
    from pg_attribute att left join pg_attrdef def on def.adrelid = att.attrelid and def.adnum = att.attnum
    where att.attrelid = cls.oid and att.attnum > 0 and not att.attisdropped
    union all
    select 1000, '  ' || pg_get_constraintdef(con.oid) from pg_constraint con where con.conrelid = cls.oid and con.contype in ('p', 'u', 'f', 'c', 'x')
  ) parts
  where cls.relnamespace = 'public'::regnamespace and cls.relkind = 'r' group by cls.oid, cls.relname order by cls.relname`

const indexes = `
  select pg_get_indexdef(idx.indexrelid) || ';' text from pg_index idx join pg_class cls on cls.oid = idx.indexrelid
  where cls.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint con where con.conindid = idx.indexrelid)
  order by cls.relname`

const policies = `
  select format(E'%screate policy %s on %s for %s to %s%s%s;', case when row_number() over (order by tablename, policyname) = 1 then E'\\n' else '' end,
    policyname, tablename, lower(cmd), array_to_string(roles, ', '), coalesce(' using ' || qual, ''), coalesce(' with check ' || with_check, '')) text
  from pg_policies where schemaname = 'public' and policyname not in ('owner_all', 'worker_all') order by tablename, policyname`

const functions = `
  select E'\\n' || pg_get_functiondef(oid) || ';' text from pg_proc
  where pronamespace = 'public'::regnamespace and prokind in ('f', 'p') and not exists (
    select from pg_depend where objid = pg_proc.oid and deptype = 'e')
    and proname not in ('enqueue_job', 'jobs_due_by')
  order by proname, oid::regprocedure::text`

const triggers = `
  select E'\\n' || pg_get_triggerdef(oid) || ';' text from pg_trigger where not tgisinternal
  and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) order by tgrelid::regclass::text, tgname`
