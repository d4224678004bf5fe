-- Texts that were taken in: what they propose, what people decided about it, what was made of it, and every row that was
-- touched on the way, so that the whole can be taken back.

create function by_intake_keepers() returns text language sql immutable as $$
  select '(select viewer_grants())::text[] && array[''secretariat'', ''co-chairs'']'
$$;

create table intakes (
  id uuid primary key,
  owner uuid not null,
  at timestamptz not null,
  name text not null,
  file_hash text,
  as_of date not null,
  content jsonb not null,
  named jsonb not null
);
comment on table intakes is 'intake: a text that was taken in, as it was read, and what the records that it proposes something about are called';
create index intakes_at on intakes (at);
call guard('intakes', 'owner = (select viewer_id()) or ' || by_intake_keepers(), by_intake_keepers());

create table intake_proposals (
  intake uuid not null references intakes on delete cascade,
  key text not null,
  place int not null,
  proposal jsonb not null,
  primary key (intake, key)
);
comment on table intake_proposals is 'intake: what a text gives reason to do, as it was proposed';

create table intake_decisions (
  intake uuid not null,
  proposal text not null,
  kind text not null check (kind in ('accepted', 'corrected', 'left-out')),
  input jsonb,
  at timestamptz not null,
  by_person uuid,
  seq bigint generated always as identity primary key,
  foreign key (intake, proposal) references intake_proposals on delete cascade,
  check ((kind = 'corrected') = (input is not null))
);
comment on table intake_decisions is 'intake: what somebody decided about a proposal; the last counts';
create index intake_decisions_intake on intake_decisions (intake, seq);

create table intake_made (
  intake uuid not null references intakes,
  proposal text not null,
  place int not null,
  act text not null,
  about uuid not null,
  outcome jsonb not null,
  at timestamptz not null,
  by_person uuid,
  primary key (intake, proposal)
);
comment on table intake_made is 'intake: the act that was performed for a proposal, written in the same transaction';
create index intake_made_about on intake_made (about);

create table intake_refusals (
  intake uuid not null references intakes on delete cascade,
  proposal text not null,
  code text not null,
  details jsonb not null,
  fields jsonb not null,
  at timestamptz not null,
  primary key (intake, proposal)
);
comment on table intake_refusals is 'intake: why the act of a proposal was not performed, the last time it was tried';

create table intake_steps (
  id uuid primary key,
  intake uuid not null references intakes,
  kind text not null check (kind in ('applied', 'undone')),
  at timestamptz not null,
  by_person uuid
);
comment on table intake_steps is 'intake: when it was applied and when it was taken back, by whom';
create unique index undone_once on intake_steps (intake) where kind = 'undone';

create table intake_rows (
  seq bigint generated always as identity primary key,
  intake uuid not null references intakes,
  proposal text not null,
  relation text not null,
  before jsonb,
  after jsonb,
  check (num_nonnulls(before, after) > 0)
);
comment on table intake_rows is 'intake: each row that an act of an intake wrote, before and after, so that it can be put back';
create index intake_rows_intake on intake_rows (intake, seq);

do $$
declare
  one text;
begin
  foreach one in array array['intake_proposals', 'intake_decisions', 'intake_made', 'intake_refusals', 'intake_steps', 'intake_rows'] loop
    execute format('call guard(%L, %L, %L)', one, format('exists (select 1 from intakes where intakes.id = %I.intake)', one),
                   by_intake_keepers());
  end loop;
end
$$;
-- Only the trigger below writes what was touched: what is taken back must be what was done.
revoke insert, update, delete on intake_rows from colonnade_app;

-- While an act of an intake runs, its transaction says for which intake and which proposal. The person must be one who may
-- keep that intake, and what was taken back stays as it is.
create function journal_of_intake() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  told uuid := current_setting('colonnade.intake')::uuid;
begin
  if not exists (select 1 from intakes where id = told
                 and (owner = viewer_id() or viewer_grants() && array['secretariat', 'co-chairs']))
     or exists (select 1 from intake_steps where intake = told and kind = 'undone') then
    raise exception 'not an intake of theirs that is open' using errcode = 'insufficient_privilege';
  end if;
  insert into intake_rows (intake, proposal, relation, before, after)
  values (told, current_setting('colonnade.proposal'), tg_table_name,
          case when tg_op = 'INSERT' then null else to_jsonb(old) end,
          case when tg_op = 'DELETE' then null else to_jsonb(new) end);
  return null;
end
$$;

-- What the machinery keeps for itself stays as it happened: the ledger, keys, jobs, sessions, files (by hash, so shared).
create function taken_back(given regclass) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select given::text !~ '^(ledger|intake|check_|_)' and given::text not in
    ('house', 'act_keys', 'hearers', 'job_effects', 'letters', 'files', 'checks', 'viewer_secret', 'sessions', 'sign_in_codes')
$$;

create procedure follow_intakes(followed regclass) language plpgsql as $$
begin
  execute format('create trigger followed_by_intake after insert or update or delete on %s for each row '
    || 'when (coalesce(current_setting(''colonnade.intake'', true), '''') <> '''') execute function journal_of_intake()', followed);
end
$$;

do $$
declare
  one regclass;
begin
  for one in select cls.oid::regclass from pg_class cls
             where cls.relkind = 'r' and cls.relnamespace = 'public'::regnamespace and cls.relforcerowsecurity
               and taken_back(cls.oid::regclass) order by cls.relname loop
    call follow_intakes(one);
  end loop;
end
$$;

-- A table that comes later is followed as well, unless it belongs to the machinery.
create or replace procedure guard(shut regclass, rule text, writes text default '(select viewer_writes())') language plpgsql as $$
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
  if taken_back(shut) then call follow_intakes(shut); end if;
end
$$;

-- Takes back every row of an intake, the last first, with the rights of whoever asks. A row that is not as the intake left
-- it, or that others lean on, is told of and stays; the caller then takes back none of it.
create function undo_intake(given uuid) returns table (proposal text, relation text, why text, leaning text)
language plpgsql volatile set search_path = pg_catalog, public as $$
declare
  one record;
  keys text;
  cols text;
  done bigint;
begin
  for one in select r.proposal, r.relation, r.before, r.after from intake_rows r where r.intake = given order by r.seq desc loop
    select string_agg(format('t.%1$I = (jsonb_populate_record(null::public.%2$I, $1)).%1$I', att.attname, one.relation), ' and ')
      into keys
      from pg_index idx join pg_attribute att on att.attrelid = idx.indrelid and att.attnum = any(idx.indkey)
      where idx.indrelid = format('public.%I', one.relation)::regclass and idx.indisprimary;
    select string_agg(format('%I', att.attname), ', ') into cols from pg_attribute att
      where att.attrelid = format('public.%I', one.relation)::regclass and att.attnum > 0 and not att.attisdropped
        and att.attgenerated = '' and (one.after is null or att.attidentity <> 'a');
    begin
      if one.before is null then
        execute format('delete from public.%I t where %s and to_jsonb(t) = $1', one.relation, keys) using one.after;
      elsif one.after is null then
        execute format('insert into public.%1$I (%2$s) overriding system value '
          || 'select %2$s from jsonb_populate_record(null::public.%1$I, $1)', one.relation, cols) using one.before;
      else
        execute format('update public.%1$I t set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, $2)) '
          || 'where %3$s and to_jsonb(t) = $1', one.relation, cols, keys) using one.after, one.before;
      end if;
      get diagnostics done = row_count;
      if done = 0 then
        proposal := one.proposal; relation := one.relation; why := 'changed'; leaning := null;
        return next;
      end if;
    exception when foreign_key_violation then
      get stacked diagnostics leaning = table_name;
      proposal := one.proposal; relation := one.relation; why := 'leaned-on';
      return next;
    when unique_violation or exclusion_violation or check_violation then
      proposal := one.proposal; relation := one.relation; why := 'changed'; leaning := null;
      return next;
    end;
  end loop;
end
$$;

-- What was done since about something that an intake made, also by those whose acts the person may not read of; and the
-- reports that were issued with it.
create function acts_since_intake(given uuid) returns table (proposal text, act text, at timestamptz, by_person uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  with made as (
    select intake_made.* from intake_made join intakes on intakes.id = intake
    where intake = given and (owner = viewer_id() or viewer_grants() && array['secretariat', 'co-chairs'])
  ), own as (
    select made.proposal, made.about, ledger.seq from made
    join ledger on ledger.about = made.about and ledger.act = made.act and ledger.at = made.at
      and ledger.channel = 'import' and ledger.by_person is not distinct from made.by_person
  ), later as (
    select distinct on (ledger.seq) own.proposal, ledger.act, ledger.at, ledger.by_person, ledger.seq
    from own join ledger on ledger.about = own.about and ledger.seq > own.seq
    where ledger.seq not in (select seq from own)
    order by ledger.seq, own.seq
  ), written as (
    select made.proposal, made.about::text id from made
    union select proposal, after->>'id' from intake_rows where intake = given and before is null and after ? 'id'
  )
  select proposal, act, at, by_person from later
  union all
  select distinct on (report_steps.id) written.proposal, 'reports.issue-report', report_steps.at, report_steps.by_person
  from written join claims on claims.sources @> jsonb_build_array(jsonb_build_object('id', written.id))
  join report_steps on report_steps.report = claims.report and report_steps.kind = 'issued'
$$;
revoke execute on function acts_since_intake(uuid) from public;
grant execute on function acts_since_intake(uuid) to colonnade_app, colonnade_reader;
