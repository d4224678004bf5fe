-- Texts that people had checked: kept for thirty days, for whoever brought them and for the secretariat.

create function by_owner() returns text language sql immutable as $$
  select '(owner = (select viewer_id()) or ''secretariat'' = any((select viewer_grants())::text[]))'
$$;

create table checks (
  id uuid primary key,
  owner uuid not null,
  at timestamptz not null,
  name text not null,
  text_hash text not null,
  as_of date not null,
  lang text check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  for_everybody boolean not null default false,
  report uuid references reports,
  memory uuid not null,
  content jsonb not null,
  findings jsonb not null
);
comment on table checks is 'checker: a text as it was read and what was found in it; memory says with which other checks it shares what was dismissed';
create index checks_owner on checks (owner, at);
create index checks_at on checks (at);
call guard('checks', by_owner());

-- Apart from the text, so that only who patches it reads it.
create table check_originals (
  check_id uuid primary key references checks on delete cascade,
  bytes bytea not null
);
comment on table check_originals is 'checker: the Word file that a text came from, to put the changes into';
call guard('check_originals', 'exists (select 1 from checks where checks.id = check_originals.check_id)');

create table check_steps (
  id uuid primary key,
  check_id uuid references checks on delete set null,
  owner uuid not null,
  memory uuid not null,
  finding text not null,
  kind text not null check (kind in ('accepted', 'dismissed', 'undone')),
  reason text,
  at timestamptz not null,
  by_person uuid,
  seq bigint generated always as identity,
  check ((kind = 'dismissed') = (reason is not null))
);
comment on table check_steps is 'checker: what somebody did with a finding; a dismissal outlives the text, by the key of the finding alone';
create index check_steps_memory on check_steps (memory, seq);
create index check_steps_at on check_steps (at);
call guard('check_steps', by_owner());

-- Before something becomes more visible: how many people of the register would newly see it, and of how many entities. They
-- are asked for as the wall itself would ask; with nobody before, it counts who sees it at all. Only whoever may issue may ask.
create function readers_gained(given_from text, given_to text) returns table (people int, entities int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(distinct people.id)::int, count(distinct affiliations.entity)::int
  from people
  left join affiliations on affiliations.person = people.id and affiliations.valid @> house_today()
  cross join lateral (select viewer_network_grants(people.id, house_today()) || viewer_pillar_grants(people.id, house_today())) held (grants)
  where people.account is not null and 'secretariat' = any((select viewer_grants())::text[])
    and given_to = any(held.grants) and (given_from is null or given_from <> all(held.grants))
$$;
