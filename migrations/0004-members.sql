-- Entities and people, what they hold and since when. Everything with a period is a period.

create table entities (
  term uuid primary key references terms,
  kind text not null check (kind in ('department', 'office', 'fund', 'programme', 'agency', 'institute', 'other')),
  parent uuid references entities,
  domains text[] not null default '{}',
  role_address text,
  revision int not null default 1
);
comment on table entities is 'members: a department, office, fund, programme or agency';

create table entity_memberships (
  entity uuid not null references entities,
  valid daterange not null,
  source text not null,
  primary key (entity, valid without overlaps)
);
comment on table entity_memberships is 'members: when an entity is a member of the network';

create table people (
  id uuid primary key,
  given text not null,
  family text not null,
  account uuid unique references accounts,
  duty_station text,
  zone text not null default 'Europe/Zurich',
  field boolean not null default false,
  languages text[] not null default '{}',
  title texts,
  works_on texts,
  public_address boolean not null default false,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  revision int not null default 1
);
comment on table people is 'members: a person of the register; ethnicity is never a field';

create table affiliations (
  person uuid not null references people,
  entity uuid not null references entities,
  valid daterange not null,
  source text not null,
  primary key (person, valid without overlaps)
);
comment on table affiliations is 'members: which entity a person belongs to, and when; a member of the network while one is valid';
create index affiliations_entity on affiliations (entity);

create table focal_points (
  id uuid primary key,
  entity uuid not null references entities,
  person uuid not null references people,
  capacity text not null check (capacity in ('focal-point', 'alternate')),
  valid daterange not null,
  source text not null,
  constraint one_focal_point_at_a_time
    exclude using gist (entity with =, capacity with =, valid with &&) where (capacity = 'focal-point')
);
comment on table focal_points is 'members: focal points and alternates per entity';

create table office_terms (
  id uuid primary key,
  office text not null check (office in ('co-chair-permanent', 'co-chair-rotating')),
  entity uuid not null references entities,
  valid daterange not null,
  source text not null,
  constraint one_term_at_a_time exclude using gist (office with =, valid with &&)
);
comment on table office_terms is 'members: which entity holds an office of the network, and when';

create table office_holders (
  term uuid not null references office_terms,
  person uuid not null references people,
  valid daterange not null,
  primary key (term, person, valid without overlaps)
);
comment on table office_holders is 'members: the people who hold an office for the entity';

create function viewer_network_grants(viewer uuid, today date) returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct granted), '{}') from (
    select unnest(array['un', 'network', 'person:' || viewer, 'entity:' || affiliations.entity]) granted
    from affiliations where affiliations.person = viewer and affiliations.valid @> today
    union
    select unnest(array['un', 'network', 'secretariat', 'co-chairs', 'person:' || viewer]) from roles
    where roles.account = viewer and roles.role = 'secretariat' and roles.valid @> today
    union
    select 'co-chairs' from office_holders join office_terms on office_terms.id = office_holders.term
    where office_holders.person = viewer and office_holders.valid @> today and office_terms.valid @> today
  ) held
$$;

create or replace function viewer_grants() returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
  select array['public'] || case when viewer is null then '{}'::text[] else viewer_network_grants(viewer, house_today()) end
  from (select viewer_id() viewer) looked_up
$$;

-- Only the secretariat writes the register; a person changes their own entry. The program asks the same, once more.
create function by_secretariat() returns text language sql immutable as $$
  select '''secretariat'' = any((select viewer_grants())::text[])'
$$;
-- What concerns a pillar is written by its leads and by the secretariat, what concerns none by the secretariat alone. `pillar`
-- is the column that says which pillar.
create function by_lead(pillar text) returns text language sql immutable as $$
  select by_secretariat() || ' or (''lead:'' || ' || pillar || ') = any((select viewer_grants())::text[])'
$$;
create function by_any_lead() returns text language sql immutable as $$
  select 'exists (select 1 from unnest((select viewer_grants())::text[]) held where held = ''secretariat'' or held like ''lead:%'')'
$$;
-- Meetings, decisions and events are the co-chairs' as well.
create function by_conveners(pillar text) returns text language sql immutable as $$
  select by_lead(pillar) || ' or ''co-chairs'' = any((select viewer_grants())::text[])'
$$;
call guard('entities', 'true', by_secretariat());
call guard('entity_memberships', 'true', by_secretariat());
call guard('people', by_audience(), by_secretariat() || ' or (''person:'' || id) = any((select viewer_grants())::text[])');
call guard('affiliations', '''network'' = any((select viewer_grants())::text[])', by_secretariat());
call guard('focal_points', '''network'' = any((select viewer_grants())::text[])', by_secretariat());
call guard('office_terms', 'true', by_secretariat());
call guard('office_holders', '''network'' = any((select viewer_grants())::text[])', by_secretariat());
