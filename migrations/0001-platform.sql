-- What any application of this kind needs: kinds of value, who is looking, the ledger, the guards.

create domain texts as jsonb
  check (value is null or (jsonb_typeof(value) = 'object' and value <> '{}'::jsonb));
create domain audience as text
  check (value ~ '^(public|un|network|secretariat|co-chairs|nobody|(pillar|people|person):[0-9a-f-]{36})$');
create domain secrecy as text check (value in ('unclassified', 'confidential'));

-- unaccent() is only stable because its dictionary might change; ours is named, so the fold is fixed.
create function fold(given text) returns text language sql immutable parallel safe as $$
  select translate(
    regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, given)), '[\u064B-\u0652\u0640]', '', 'g'),
    'أإآٱىة', 'اااايه')
$$;

-- A network that is told with an injected clock (samples, tests) may hand the database its day; an ordinary one may not.
create table house (
  only_row boolean primary key default true check (only_row),
  simulated boolean not null default false,
  stands_at timestamptz,
  stood_at timestamptz,
  check (num_nonnulls(stands_at, stood_at) <> 1)
);
comment on table house is 'platform: whether this database lives by an injected clock, what that clock shows and since when on the wall';
insert into house default values;

create function house_today() returns date language sql stable security definer set search_path = pg_catalog, public as $$
  select case when house.simulated then coalesce(nullif(current_setting('colonnade.today', true), '')::date, current_date)
              else current_date end
  from house
$$;

-- Replaced by later migrations, when there are sessions and terms to look up.
create function viewer_id() returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select null::uuid
$$;
create function viewer_grants() returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
  select array['public']
$$;
create function viewer_writes() returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select 'network' = any(viewer_grants())
$$;

-- Every table goes through here: row security forced, the owner and the worker let through by a policy one can read,
-- the web's roles only by the rule. A rule may use a function only as (select f()), so that it runs once a statement.
create procedure guard(shut regclass, rule text, writes text default '(select viewer_writes())') language plpgsql as $$
begin
  execute format('alter table %s enable row level security', shut);
  execute format('alter table %s force row level security', shut);
  execute format('create policy owner_all on %s to colonnade_owner using (true) with check (true)', shut);
  execute format('create policy worker_all on %s to colonnade_worker using (true) with check (true)', shut);
  execute format('create policy seen on %s for select to colonnade_app, colonnade_reader using (%s)', shut, rule);
  execute format('create policy added on %s for insert to colonnade_app with check ((%s) and (%s))', shut, writes, rule);
  execute format('create policy changed on %s for update to colonnade_app using ((%s) and (%s)) with check ((%s) and (%s))',
                 shut, writes, rule, writes, rule);
  execute format('create policy removed on %s for delete to colonnade_app using ((%s) and (%s))', shut, writes, rule);
  execute format('grant select on %s to colonnade_reader', shut);
  execute format('grant select, insert, update, delete on %s to colonnade_app, colonnade_worker', shut);
end
$$;

call guard('house', 'true', 'false');
revoke insert, update, delete on house from colonnade_app, colonnade_worker;

-- The rule for a record that carries its own audience and level.
create function by_audience() returns text language sql immutable as $$
  select 'audience = any((select viewer_grants())::text[])'
      || ' and (level = ''unclassified'' or ''confidential'' = any((select viewer_grants())::text[]))'
$$;

create table ledger (
  seq bigint primary key,
  id uuid not null unique,
  at timestamptz not null,
  act text not null,
  by_person uuid,
  for_entity uuid,
  channel text not null check (channel in ('web', 'letter', 'command', 'import', 'timer', 'sample')),
  about uuid not null,
  audience audience not null,
  level secrecy not null default 'unclassified',
  data jsonb not null
);
comment on table ledger is 'platform: one row per act, append-only; audit, outbox and source of the report';
create index ledger_about on ledger (about);
create index ledger_at on ledger (at);
call guard('ledger', by_audience(), 'false');
revoke insert, update, delete on ledger from colonnade_app, colonnade_worker;

create function ledger_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only';
end
$$;
create trigger ledger_stays before update or delete on ledger for each row execute function ledger_stays();

create table ledger_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  batch bigint not null
);
comment on table ledger_head is 'platform: the last number and the last seal given; its row lock keeps the ledger gapless and in order';
insert into ledger_head (seq, batch) values (0, 0);
call guard('ledger_head', 'false', 'false');

create table ledger_seals (
  batch bigint primary key,
  first_seq bigint not null,
  last_seq bigint not null check (last_seq >= first_seq),
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  at timestamptz not null
);
comment on table ledger_seals is 'platform: Merkle root of a batch of ledger rows, chained to the seal before';
call guard('ledger_seals', 'true', 'false');
revoke insert, update, delete on ledger_seals from colonnade_app;
revoke update, delete on ledger_seals from colonnade_worker;
create trigger ledger_seals_stay before update or delete on ledger_seals for each row execute function ledger_stays();

create table act_keys (
  key text primary key,
  act text not null,
  by_person uuid,
  outcome jsonb not null,
  at timestamptz not null
);
comment on table act_keys is 'platform: idempotency: the outcome of an act that carried this key';
call guard('act_keys', 'by_person is not distinct from (select viewer_id())', 'true');

-- The one way into the ledger. The person is looked up from the session, never handed in.
create function write_ledger(given_id uuid, given_at timestamptz, given_act text, given_channel text, given_about uuid,
                             given_entity uuid, given_audience text, given_level text, given_data jsonb) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  next_seq bigint;
begin
  update ledger_head set seq = seq + 1 returning seq into next_seq;
  insert into ledger (seq, id, at, act, by_person, for_entity, channel, about, audience, level, data)
  values (next_seq, given_id, given_at, given_act, viewer_id(), given_entity, given_channel, given_about,
          given_audience, given_level, given_data);
  return next_seq;
end
$$;

create function seal_ledger(given_batch bigint, given_first bigint, given_last bigint, given_root bytea, given_previous bytea,
                            given_hash bytea, given_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update ledger_head set batch = given_batch where batch = given_batch - 1;
  insert into ledger_seals values (given_batch, given_first, given_last, given_root, given_previous, given_hash, given_at)
$$;
revoke execute on function seal_ledger(bigint, bigint, bigint, bytea, bytea, bytea, timestamptz) from public;
grant execute on function seal_ledger(bigint, bigint, bigint, bytea, bytea, bytea, timestamptz) to colonnade_worker;

create table hearers (name text primary key, heard bigint not null default 0);
comment on table hearers is 'platform: how far each hearer has read the ledger; moved in the transaction of its effect';
call guard('hearers', 'false', 'false');

create table job_effects (key text primary key, at timestamptz not null);
comment on table job_effects is 'platform: keys of effects already done, so that a job run twice has one effect';
call guard('job_effects', 'false', 'false');

create table letters (
  id uuid primary key,
  class text not null,
  to_person uuid,
  address text not null,
  lang text not null,
  subject text not null,
  body text not null,
  message_id text not null unique,
  state text not null default 'new' check (state in ('new', 'claimed', 'in-flight', 'sent', 'failed', 'held')),
  tries int not null default 0,
  at timestamptz not null,
  sent_at timestamptz,
  last_error text
);
comment on table letters is 'platform: letters to be sent, each with its fixed Message-ID';
call guard('letters', 'false', 'false');
-- An act may send a letter, also one of somebody who has not signed in yet; nobody reads the letters of others.
create policy queued on letters for insert to colonnade_app with check (state = 'new');

create table files (
  hash text primary key,
  size bigint not null,
  type text not null,
  at timestamptz not null
);
comment on table files is 'platform: what the content-addressed store holds';
call guard('files', 'true');
