-- Meetings of the network: planned, held, attended, and the decisions taken there.

create table meetings (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('plenary', 'pillar', 'principals', 'bilateral')),
  title texts not null,
  day date not null,
  starts_at timestamptz,
  zone text not null default 'Europe/Zurich',
  pillar uuid references pillars,
  host uuid references entities,
  platform text,
  place texts,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  revision int not null default 1,
  constraint pillar_meeting_has_pillar check (kind <> 'pillar' or pillar is not null),
  constraint bilateral_stays_private check (kind <> 'bilateral' or audience in ('co-chairs', 'secretariat'))
);
comment on table meetings is 'meetings: a meeting of the network, a pillar, the principals or the co-chairs';
create index meetings_day on meetings (day);

create table agenda_items (
  id uuid primary key,
  meeting uuid not null references meetings,
  number int not null,
  title texts not null,
  version uuid references document_versions,
  unique (meeting, number)
);
comment on table agenda_items is 'meetings: an item of the agenda, with the text it is about';

create table holdings (
  meeting uuid primary key references meetings,
  day date not null,
  record texts,
  present int check (present >= 0),
  by_person uuid
);
comment on table holdings is 'meetings: that the meeting was held, when, and its note for the record';

create table attendances (
  id uuid primary key,
  meeting uuid not null references meetings,
  person uuid references people,
  guest text,
  guest_of texts,
  entity uuid references entities,
  capacity text not null default 'member' check (capacity in ('chair', 'member', 'guest', 'secretariat')),
  check (num_nonnulls(person, guest) = 1),
  constraint guest_is_guest check (guest is null or capacity = 'guest'),
  constraint one_place_each unique (meeting, person)
);
comment on table attendances is 'meetings: who took part and in what capacity; a guest gains no rights by it';
create index attendances_meeting on attendances (meeting);

create table decisions (
  id uuid primary key,
  year int not null,
  number int not null,
  label text not null unique generated always as ('D-' || year || '-' || lpad(number::text, 2, '0')) stored,
  kind text not null default 'decision' check (kind in ('decision', 'guidance')),
  text texts not null,
  day date not null,
  precise text not null default 'day' check (precise in ('day', 'month')),
  method text not null check (method in ('meeting', 'silence', 'principals', 'noted', 'ad-referendum')),
  meeting uuid references meetings,
  pillar uuid references pillars,
  plan uuid references plans,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  revision int not null default 1,
  unique (year, number)
);
comment on table decisions is 'decisions: the register: what was decided or advised, how and when';

-- Numbers run through the year over all decisions, also those that the person who records the next one may not see.
create function next_decision_number(given_year int) returns int
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('decisions of ' || given_year, 0));
  return (select coalesce(max(number), 0) + 1 from decisions where year = given_year);
end
$$;
revoke execute on function next_decision_number(int) from public;
grant execute on function next_decision_number(int) to colonnade_app, colonnade_worker;

create table follow_ups (
  id uuid primary key,
  decision uuid not null references decisions,
  text texts not null,
  entity uuid references entities,
  person uuid references people,
  due date,
  waits_for uuid references dependencies,
  check (due is not null or waits_for is not null)
);
comment on table follow_ups is 'decisions: what follows from a decision, who does it, by when or after what';

create table follow_up_steps (
  id uuid primary key,
  follow_up uuid not null references follow_ups,
  kind text not null check (kind in ('done', 'moved', 'dropped')),
  day date not null,
  new_due date,
  reason texts,
  by_person uuid,
  check ((kind = 'moved') = (new_due is not null))
);
comment on table follow_up_steps is 'decisions: done, moved or dropped, with the reason';

create table reminders (
  id uuid primary key,
  kind text not null,
  subject uuid not null,
  day date not null,
  cause text not null check (cause in ('day', 'trigger')),
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  unique (kind, subject, cause, day)
);
comment on table reminders is 'decisions: something has come due, once per cause';

-- A meeting is arranged by the co-chairs, that of a pillar also by its leads.
create function by_arrangers(kind text, pillar text) returns text language sql immutable as $$
  select by_secretariat() || ' or ''co-chairs'' = any((select viewer_grants())::text[]) or (' || kind || ' = ''pillar'' and ('
      || by_lead(pillar) || '))'
$$;
create function of_meeting(meeting text) returns text language sql immutable as $$
  select 'exists (select 1 from meetings where meetings.id = ' || meeting || ' and (' || by_arrangers('meetings.kind', 'meetings.pillar') || '))'
$$;
call guard('meetings', by_audience(), by_arrangers('kind', 'pillar'));
call guard('agenda_items', 'exists (select 1 from meetings where meetings.id = agenda_items.meeting)', of_meeting('agenda_items.meeting'));
call guard('holdings', 'exists (select 1 from meetings where meetings.id = holdings.meeting)', of_meeting('holdings.meeting'));
call guard('attendances', '''network'' = any((select viewer_grants())::text[])'
  || ' and exists (select 1 from meetings where meetings.id = attendances.meeting)', of_meeting('attendances.meeting'));
call guard('decisions', by_audience(), by_conveners('pillar'));
call guard('follow_ups', 'exists (select 1 from decisions where decisions.id = follow_ups.decision)',
  'exists (select 1 from decisions where decisions.id = follow_ups.decision and (' || by_conveners('decisions.pillar') || '))');
-- Whoever is responsible for a follow-up holds it while they close it, and changes nothing in it.
create policy held on follow_ups for update to colonnade_app
  using (('person:' || person) = any((select viewer_grants())::text[]) or ('entity:' || entity) = any((select viewer_grants())::text[]))
  with check (false);
call guard('follow_up_steps', 'exists (select 1 from follow_ups where follow_ups.id = follow_up_steps.follow_up)',
  'exists (select 1 from follow_ups join decisions on decisions.id = follow_ups.decision'
  || ' where follow_ups.id = follow_up_steps.follow_up and (' || by_conveners('decisions.pillar')
  || ' or (''person:'' || follow_ups.person) = any((select viewer_grants())::text[])'
  || ' or (''entity:'' || follow_ups.entity) = any((select viewer_grants())::text[])))');
-- What has come due is noticed by the program.
call guard('reminders', by_audience(), 'false');
