-- Who can no longer be reached, who comes after whom, which entities are silent, and how long things are kept.

create table bounces (
  id uuid primary key,
  letter uuid not null references letters,
  address text not null check (address = lower(address)),
  at timestamptz not null,
  hard boolean not null,
  status text,
  said text not null,
  unique (letter, address)
);
comment on table bounces is 'succession: a letter that came back: from which address, for good or not, in the words of the server';
create index bounces_address on bounces (address, at);
call guard('bounces', by_secretariat(), 'false');

create table unreachable_addresses (
  id uuid primary key,
  address text not null check (address = lower(address)),
  person uuid references people,
  entity uuid references entities,
  since timestamptz not null,
  at timestamptz not null,
  said text not null,
  cleared_at timestamptz,
  cleared_by uuid,
  check ((cleared_at is null) = (cleared_by is null))
);
comment on table unreachable_addresses is 'succession: an address that letters come back from, since when, and who found it to work again';
create unique index unreachable_once on unreachable_addresses (address) where cleared_at is null;
create index unreachable_person on unreachable_addresses (person);
call guard('unreachable_addresses', '''network'' = any((select viewer_grants())::text[])', by_secretariat());

create table successions (
  id uuid primary key,
  person uuid not null references people,
  entity uuid not null references entities,
  what text not null check (what in ('left', 'moved', 'leave', 'unreachable')),
  until date,
  sentence text not null,
  letter uuid references incoming,
  named jsonb not null default '[]',
  at timestamptz not null
);
comment on table successions is 'succession: what letters tell of somebody who no longer answers, and whom they name instead';
create index successions_person on successions (person, at);
call guard('successions', by_secretariat() || ' or ''co-chairs'' = any((select viewer_grants())::text[])'
  || ' or (''entity:'' || entity) = any((select viewer_grants())::text[])', by_secretariat());

create table succession_steps (
  id uuid primary key,
  succession uuid not null references successions,
  kind text not null check (kind in
    ('asked', 'told-again', 'yes', 'no', 'other', 'pass', 'carried-out', 'stuck', 'taken-back', 'closed')),
  at timestamptz not null,
  by_person uuid,
  details jsonb not null default '{}'
);
comment on table succession_steps is 'succession: who was asked, what was answered, what was done about it, and whether it was taken back';
create index succession_steps_succession on succession_steps (succession, at);
call guard('succession_steps', 'exists (select 1 from successions where successions.id = succession_steps.succession)',
  by_secretariat() || ' or (by_person = (select viewer_id()) and kind in (''yes'', ''no'', ''other'', ''pass'')'
  || ' and exists (select 1 from successions where successions.id = succession_steps.succession'
  || ' and (''entity:'' || successions.entity) = any((select viewer_grants())::text[])))');

create table succession_rows (
  seq bigint generated always as identity primary key,
  succession uuid not null references successions,
  relation text not null,
  before jsonb,
  after jsonb,
  check (num_nonnulls(before, after) > 0)
);
comment on table succession_rows is 'succession: each row that passed on what somebody held, before and after, so that it can be put back';
create index succession_rows_succession on succession_rows (succession, seq);
call guard('succession_rows', by_secretariat(), 'false');
revoke insert, update, delete on succession_rows from colonnade_app;

-- While what somebody held passes on, the transaction says by which succession; only the secretariat's hand does it.
create function journal_of_succession() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not 'secretariat' = any(viewer_grants()) then
    raise exception 'what somebody held passes on by the hand of the secretariat' using errcode = 'insufficient_privilege';
  end if;
  insert into succession_rows (succession, relation, before, after)
  values (current_setting('colonnade.succession')::uuid, tg_table_name,
          case when tg_op = 'INSERT' then null else to_jsonb(old) end,
          case when tg_op = 'DELETE' then null else to_jsonb(new) end);
  return null;
end
$$;

do $$
declare
  one text;
begin
  foreach one in array array['affiliations', 'focal_points', 'office_holders', 'pillar_lead_people', 'pillar_members'] loop
    execute format('create trigger followed_by_succession after insert or update or delete on %I for each row '
      || 'when (coalesce(current_setting(''colonnade.succession'', true), '''') <> '''') '
      || 'execute function journal_of_succession()', one);
  end loop;
end
$$;

-- Puts back every row of a succession, the last first. Returns the relations of rows that are no longer as they were left;
-- the caller then puts back none.
create function put_back_succession(given uuid) returns table (relation text)
language plpgsql volatile set search_path = pg_catalog, public as $$
declare
  one record;
  keys text;
  cols text;
  done bigint;
begin
  for one in select r.relation, r.before, r.after from succession_rows r where r.succession = given order by r.seq desc loop
    select string_agg(format('t.%1$I = (jsonb_populate_record(null::public.%2$I, $1)).%1$I', att.attname, one.relation), ' and ')
      into keys
      from pg_index idx join pg_attribute att on att.attrelid = idx.indrelid and att.attnum = any(idx.indkey)
      where idx.indrelid = format('public.%I', one.relation)::regclass and idx.indisprimary;
    select string_agg(format('%I', att.attname), ', ') into cols from pg_attribute att
      where att.attrelid = format('public.%I', one.relation)::regclass and att.attnum > 0 and not att.attisdropped;
    begin
      if one.before is null then
        execute format('delete from public.%I t where %s and to_jsonb(t) = $1', one.relation, keys) using one.after;
      elsif one.after is null then
        execute format('insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1)',
                       one.relation, cols) using one.before;
      else
        execute format('update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, $2)) '
          || 'where %3$s and to_jsonb(t) = $1', one.relation, cols, keys) using one.after, one.before;
      end if;
      get diagnostics done = row_count;
    exception when foreign_key_violation or unique_violation or exclusion_violation or check_violation then
      done := 0;
    end;
    if done = 0 then
      relation := one.relation;
      return next;
    end if;
  end loop;
end
$$;

-- Nobody is told on: an out-of-office message makes somebody away only where they allowed it.
create table away_permissions (person uuid primary key references people, at timestamptz not null);
comment on table away_permissions is 'succession: who allows that their out-of-office messages are read for until when they are away';
call guard('away_permissions', 'person = (select viewer_id())');

create table absences (
  person uuid not null references people,
  valid daterange not null,
  at timestamptz not null,
  primary key (person, valid without overlaps)
);
comment on table absences is 'succession: when somebody is away, as they said or their program did where they allowed it';
call guard('absences', '''network'' = any((select viewer_grants())::text[])', 'person = (select viewer_id())');

-- When an entity last did something for the network, as far as the ledger tells: an act in its name, or one of its people's.
-- A day for each entity, never who it was; for those who look after the network.
create index ledger_for_entity on ledger (for_entity, at);
create index ledger_by_person on ledger (by_person, at);
create function entity_activity() returns table (entity uuid, day date)
language sql stable security definer set search_path = pg_catalog, public as $$
  select members.entity, greatest(
    (select max(at)::date from ledger where for_entity = members.entity and act !~ '^(members|succession|accounts|requests|lists)\.'),
    (select max(ledger.at)::date from affiliations join ledger on ledger.by_person = affiliations.person
     where affiliations.entity = members.entity and affiliations.valid @> ledger.at::date and act !~ '^accounts\.'
       and not exists (select 1 from roles where roles.account = ledger.by_person and roles.valid @> ledger.at::date)))
  from (select distinct entity_memberships.entity from entity_memberships) members
  where viewer_grants() && array['secretariat', 'co-chairs']
$$;

-- What somebody may ask of their own data, how long each kind of record is kept, and what must not be deleted for now.
create table forget_requests (
  id uuid primary key,
  person uuid not null references accounts,
  asked_by uuid not null,
  asked_at timestamptz not null,
  reason text,
  settled text check (settled in ('forgotten', 'refused', 'withdrawn')),
  settled_at timestamptz,
  settled_by uuid,
  answer text,
  done_at timestamptz,
  check ((settled is null) = (settled_at is null))
);
comment on table forget_requests is 'members: that somebody asks to be forgotten, or the secretariat for them, and what was decided';
create unique index one_forget_request on forget_requests (person) where settled is null;
call guard('forget_requests', by_secretariat() || ' or person = (select viewer_id())');

create table retention_terms (
  kind text primary key,
  months int not null check (months between 1 and 600),
  at timestamptz not null,
  by_person uuid
);
comment on table retention_terms is 'members: how many months a kind of record is kept, where the network decided otherwise than the program';
call guard('retention_terms', '''network'' = any((select viewer_grants())::text[])', by_secretariat());

create table retention_runs (
  id uuid primary key,
  kind text not null,
  at timestamptz not null,
  gone bigint not null check (gone > 0)
);
comment on table retention_runs is 'members: how many records of a kind were let go when their time was over';
call guard('retention_runs', by_secretariat(), 'false');

create table legal_holds (
  id uuid primary key,
  person uuid references accounts,
  reason text not null,
  at timestamptz not null,
  by_person uuid,
  lifted_at timestamptz,
  lifted_by uuid
);
comment on table legal_holds is 'members: that nothing of somebody, or of anybody, may be deleted for now, and why';
call guard('legal_holds', by_secretariat());
