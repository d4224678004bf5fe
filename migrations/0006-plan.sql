-- The work plan: versions, pillars that keep their identity, outputs with planned, forecast and actual dates.

create table plans (
  id uuid primary key,
  slug text not null unique,
  name texts not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  audience audience not null default 'public',
  level secrecy not null default 'unclassified'
);
comment on table plans is 'plan: a work plan for a period of years';

create table plan_versions (
  id uuid primary key,
  plan uuid not null references plans,
  number int not null check (number > 0),
  starts_on date not null,
  unique (plan, number)
);
comment on table plan_versions is 'plan: a version of the plan, in force from a day until the next one starts';

create table plan_steps (
  id uuid primary key,
  version uuid not null references plan_versions,
  kind text not null check (kind in ('adopted', 'final', 'endorsed', 'noted')),
  day date not null,
  precise text not null default 'day' check (precise in ('day', 'month')),
  method text check (method in ('meeting', 'silence', 'ad-referendum', 'principals')),
  decision uuid,
  unique (version, kind)
);
comment on table plan_steps is 'plan: adoption and finalisation of a version, as separate events';

create table pillars (
  id uuid primary key,
  plan uuid not null references plans,
  slug text not null unique
);
comment on table pillars is 'plan: a pillar; its number and names belong to a version of the plan';

create table pillar_entries (
  version uuid not null references plan_versions,
  pillar uuid not null references pillars,
  number int not null check (number > 0),
  name texts not null,
  short_name texts not null,
  aliases text[] not null default '{}',
  keywords texts,
  primary key (version, pillar),
  unique (version, number)
);
comment on table pillar_entries is 'plan: number and names of a pillar in one version';

create table pillar_leads (
  id uuid primary key,
  pillar uuid not null references pillars,
  entity uuid not null references entities,
  valid daterange not null,
  source text not null,
  constraint one_lead_term_per_entity exclude using gist (pillar with =, entity with =, valid with &&)
);
comment on table pillar_leads is 'plan: the entity or entities that lead a pillar, and when';

create table pillar_lead_people (
  lead uuid not null references pillar_leads,
  person uuid not null references people,
  capacity text not null default 'lead' check (capacity in ('lead', 'alternate')),
  valid daterange not null,
  primary key (lead, person, valid without overlaps)
);
comment on table pillar_lead_people is 'plan: the people who lead a pillar for an entity';

create table dependencies (
  id uuid primary key,
  slug text not null unique,
  title texts not null,
  body texts not null,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified'
);
comment on table dependencies is 'plan: something expected from outside that the network waits for';

create table pillar_pauses (
  id uuid primary key,
  pillar uuid not null references pillars,
  valid daterange not null,
  reason texts not null,
  waits_for uuid references dependencies,
  decision uuid,
  source text,
  review_on date not null,
  reviewed_on date,
  constraint one_pause_at_a_time exclude using gist (pillar with =, valid with &&)
);
comment on table pillar_pauses is 'plan: a pillar is inactive, why, who decided it and when that is looked at again';

-- A pillar is led or it is paused with a reason; nothing in between.
create function pillar_has_lead_or_reason() returns trigger language plpgsql as $$
declare
  looked_at uuid := case tg_op when 'DELETE' then old.pillar else new.pillar end;
begin
  if exists (select 1 from pillar_entries where pillar = looked_at)
     and not exists (select 1 from pillar_leads where pillar = looked_at)
     and not exists (select 1 from pillar_pauses where pillar = looked_at) then
    raise exception 'pillar without lead and without reason' using errcode = 'check_violation', constraint = 'pillar_has_lead_or_reason';
  end if;
  return null;
end
$$;
create constraint trigger pillar_has_lead_or_reason after insert on pillar_entries
  deferrable initially deferred for each row execute function pillar_has_lead_or_reason();
create constraint trigger pillar_keeps_lead_or_reason after update or delete on pillar_leads
  deferrable initially deferred for each row execute function pillar_has_lead_or_reason();
create constraint trigger pillar_keeps_reason_or_lead after update or delete on pillar_pauses
  deferrable initially deferred for each row execute function pillar_has_lead_or_reason();

create table pillar_members (
  pillar uuid not null references pillars,
  person uuid not null references people,
  valid daterange not null,
  primary key (pillar, person, valid without overlaps)
);
comment on table pillar_members is 'plan: who takes part in a pillar, and when';

create table pillar_goals (
  id uuid primary key,
  pillar uuid not null references pillars,
  year int not null,
  text texts not null,
  meeting uuid
);
comment on table pillar_goals is 'plan: a goal of a pillar for a year; outputs point back to it';

create table outputs (
  id uuid primary key,
  plan uuid not null references plans,
  pillar uuid not null references pillars,
  label text not null,
  title texts not null,
  statement texts,
  kind text not null default 'activity',
  goal uuid references pillar_goals,
  waits_for uuid references dependencies,
  audience audience not null default 'public',
  level secrecy not null default 'unclassified',
  revision int not null default 1,
  added_on date not null default house_today(),
  unique (plan, label)
);
comment on table outputs is 'plan: something the pillar undertook to bring about; the label is not an identifier';
create index outputs_pillar on outputs (pillar);

create table output_entities (
  output uuid not null references outputs,
  entity uuid not null references entities,
  part text not null default 'contributes' check (part in ('leads', 'contributes', 'hosts', 'translates')),
  primary key (output, entity, part)
);
comment on table output_entities is 'plan: which entities work on an output, from which partnerships are computed';
create index output_entities_entity on output_entities (entity);

create table milestones (
  id uuid primary key,
  output uuid not null references outputs,
  number int not null,
  title texts not null,
  unique (output, number)
);
comment on table milestones is 'plan: a step on the way of an output';

create table plan_dates (
  id uuid primary key,
  output uuid references outputs,
  milestone uuid references milestones,
  dependency uuid references dependencies,
  kind text not null check (kind in ('planned', 'forecast', 'actual')),
  day date not null,
  precise text not null default 'day' check (precise in ('day', 'month', 'year')),
  recorded_on date not null,
  by_person uuid,
  reason texts,
  check (num_nonnulls(output, milestone, dependency) = 1),
  check (kind <> 'actual' or day <= recorded_on)
);
comment on table plan_dates is 'plan: planned, forecast and actual days, each with the day it was written down';
create index plan_dates_output on plan_dates (output);
create index plan_dates_milestone on plan_dates (milestone);
create index plan_dates_dependency on plan_dates (dependency);

create function date_inside_its_plan() returns trigger language plpgsql as $$
declare
  span record;
begin
  if new.kind <> 'planned' or new.dependency is not null then return new; end if;
  select plans.first_day, plans.last_day into span
  from outputs join plans on plans.id = outputs.plan
  where outputs.id = coalesce(new.output, (select milestones.output from milestones where milestones.id = new.milestone));
  if span.first_day is not null and new.day not between span.first_day and span.last_day then
    raise exception 'a planned date outside its plan' using errcode = 'check_violation', constraint = 'date_inside_its_plan';
  end if;
  return new;
end
$$;
create trigger date_inside_its_plan before insert or update on plan_dates for each row execute function date_inside_its_plan();

create table updates (
  id uuid primary key,
  output uuid not null references outputs,
  day date not null,
  text texts not null,
  by_person uuid,
  entity uuid references entities,
  url text
);
comment on table updates is 'plan: what was reported on an output, by whom and for which entity';
create index updates_output on updates (output, day);

create table highlights (
  subject uuid not null,
  kind text not null check (kind in ('output', 'document', 'event', 'decision', 'meeting', 'engagement')),
  rank int not null,
  period daterange not null,
  by_person uuid,
  primary key (subject, period without overlaps)
);
comment on table highlights is 'plan: records marked as primary work of a period, in their order';

create function viewer_pillar_grants(viewer uuid, today date) returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct granted), '{}') from (
    select 'pillar:' || pillar_members.pillar granted from pillar_members
    where pillar_members.person = viewer and pillar_members.valid @> today
    union
    select unnest(array['pillar:' || pillar_leads.pillar, 'lead:' || pillar_leads.pillar])
    from pillar_lead_people join pillar_leads on pillar_leads.id = pillar_lead_people.lead
    where pillar_lead_people.person = viewer and pillar_lead_people.valid @> today and pillar_leads.valid @> today
    union
    select 'pillar:' || pillars.id from pillars
    where exists (select 1 from roles where roles.account = viewer and roles.role = 'secretariat' and roles.valid @> today)
  ) held
$$;

create or replace function viewer_grants() returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
  select array['public'] || case when viewer is null then '{}'::text[]
    else viewer_network_grants(viewer, house_today()) || viewer_pillar_grants(viewer, house_today())
         || case when exists (select 1 from sessions
                              where token_hash = sha256(convert_to(nullif(current_setting('colonnade.session', true), ''), 'UTF8'))
                                and strength in ('passkey', 'operator')) then array['confidential'] else '{}'::text[] end end
  from (select viewer_id() viewer) looked_up
$$;

-- Whoever could hand these two a person would learn what that person holds.
revoke execute on function viewer_network_grants(uuid, date), viewer_pillar_grants(uuid, date) from public;

-- Who leads decides who may what, so the plan is written by those whose it is, also where the program forgot to ask.
call guard('plans', by_audience(), by_secretariat());
call guard('plan_versions', 'exists (select 1 from plans where plans.id = plan_versions.plan)', by_secretariat());
call guard('plan_steps', 'exists (select 1 from plan_versions where plan_versions.id = plan_steps.version)', by_secretariat());
call guard('pillars', 'exists (select 1 from plans where plans.id = pillars.plan)', by_secretariat());
call guard('pillar_entries', 'exists (select 1 from plan_versions where plan_versions.id = pillar_entries.version)', by_secretariat());
call guard('pillar_leads', 'exists (select 1 from pillars where pillars.id = pillar_leads.pillar)', by_lead('pillar'));
call guard('pillar_lead_people', '''network'' = any((select viewer_grants())::text[])',
           'exists (select 1 from pillar_leads where pillar_leads.id = pillar_lead_people.lead and ('
           || by_lead('pillar_leads.pillar') || '))');
call guard('dependencies', by_audience(), by_any_lead());
call guard('pillar_pauses', 'exists (select 1 from pillars where pillars.id = pillar_pauses.pillar)', by_lead('pillar'));
-- People join by themselves; leads add anybody.
call guard('pillar_members', '''network'' = any((select viewer_grants())::text[])',
           by_lead('pillar') || ' or (''person:'' || person) = any((select viewer_grants())::text[])');
call guard('pillar_goals', 'exists (select 1 from pillars where pillars.id = pillar_goals.pillar)', by_lead('pillar'));
call guard('outputs', by_audience(), by_lead('pillar'));

create function of_output(output text) returns text language sql immutable as $$
  select 'exists (select 1 from outputs where outputs.id = ' || output || ')'
$$;
create function of_own_output(output text) returns text language sql immutable as $$
  select 'exists (select 1 from outputs where outputs.id = ' || output || ' and (' || by_lead('outputs.pillar') || '))'
$$;
call guard('output_entities', of_output('output_entities.output'), of_own_output('output_entities.output'));
call guard('milestones', of_output('milestones.output'), of_own_output('milestones.output'));
call guard('plan_dates', of_output('plan_dates.output')
  || ' or exists (select 1 from milestones where milestones.id = plan_dates.milestone)'
  || ' or exists (select 1 from dependencies where dependencies.id = plan_dates.dependency)',
  'case when dependency is not null then ' || by_any_lead() || ' when output is not null then ' || of_own_output('plan_dates.output')
  || ' else exists (select 1 from milestones where milestones.id = plan_dates.milestone and ' || of_own_output('milestones.output')
  || ') end');
-- Everybody of an entity that works on an output reports on it.
call guard('updates', '''network'' = any((select viewer_grants())::text[]) and ' || of_output('updates.output'),
  of_own_output('updates.output') || ' or exists (select 1 from output_entities where output_entities.output = updates.output'
  || ' and (''entity:'' || output_entities.entity) = any((select viewer_grants())::text[]))');
-- An output is marked by those whose it is; whose the records of other rooms are is not known here.
call guard('highlights', '''network'' = any((select viewer_grants())::text[])',
  'case when ' || of_output('highlights.subject') || ' then ' || of_own_output('highlights.subject') || ' else ' || by_any_lead() || ' end');
