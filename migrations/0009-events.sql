-- What the network holds or takes part in: side events, statements, submissions, trainings, launches, briefings.

create table host_meetings (
  id uuid primary key,
  slug text not null unique,
  name texts not null,
  theme texts,
  symbol text,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  body uuid references terms,
  revision int not null default 1
);
comment on table host_meetings is 'events: an outside meeting on whose margins things happen; its theme is not their title';

create table events (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('side-event', 'statement', 'submission', 'training', 'webinar', 'course', 'information-session',
                                     'launch', 'briefing', 'campaign', 'observance')),
  title texts not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  precise text not null default 'day' check (precise in ('day', 'month')),
  starts_at timestamptz,
  zone text not null default 'Europe/Zurich',
  place texts,
  platform text,
  host uuid references host_meetings,
  observance uuid references observances,
  addressee texts,
  process texts,
  summary texts,
  pillar uuid references pillars,
  output uuid references outputs,
  document uuid references documents,
  team uuid references country_teams,
  audience audience not null default 'public',
  level secrecy not null default 'unclassified',
  revision int not null default 1
);
comment on table events is 'events: something the network held, delivered, submitted or plans';
create index events_first_day on events (first_day);

create table event_steps (
  event uuid not null references events,
  number int not null,
  kind text not null check (kind in ('planned', 'tentative', 'confirmed', 'moved', 'held', 'cancelled')),
  day date not null,
  was_first date,
  was_last date,
  was_precise text check (was_precise in ('day', 'month')),
  reason texts,
  by_person uuid,
  primary key (event, number),
  constraint moved_from_somewhere check (num_nulls(was_first, was_last, was_precise) = case kind when 'moved' then 0 else 3 end)
);
comment on table event_steps is 'events: how it came to be: planned, tentative, confirmed, moved, held, cancelled';

create table event_entities (
  event uuid not null references events,
  entity uuid not null references entities,
  part text not null check (part in ('organizer', 'co-sponsor', 'facilitator', 'speaker')),
  number int not null default 1 check (number > 0),
  primary key (event, entity, part)
);
comment on table event_entities is 'events: entities that organize, co-sponsor or send facilitators, and how many';

create table event_countries (
  event uuid not null references events,
  country uuid not null references countries,
  part text not null check (part in ('co-sponsor', 'about')),
  primary key (event, country, part)
);
comment on table event_countries is 'events: Member States that co-sponsor, or the country it is about';

create table speakers (
  id uuid primary key,
  event uuid not null references events,
  number int not null,
  person uuid references people,
  name text,
  body texts,
  entity uuid references entities,
  capacity text not null check (capacity in ('un-official', 'independent-expert', 'network-representative', 'member-state', 'moderator', 'guest')),
  topic texts,
  unique (event, number)
);
comment on table speakers is 'events: who spoke and in what capacity; an independent expert is not an official';

create table participants (
  event uuid not null references events,
  kind text not null check (kind in ('government', 'un', 'civil-society', 'academia', 'all')),
  number int not null check (number >= 0),
  women int check (women between 0 and number),
  primary key (event, kind)
);
comment on table participants is 'events: how many took part, by kind; officials are counted, never stored';

create table event_places (
  event uuid not null references events,
  what text not null check (what in ('country-teams', 'people')),
  number int not null check (number > 0),
  primary key (event, what)
);
comment on table event_places is 'events: how many places a course offers, and to whom';

alter table engagements add foreign key (document) references documents, add foreign key (event) references events,
  add foreign key (pillar) references pillars;
alter table citations add foreign key (event) references events, add check (num_nonnulls(document, event) = 1);
alter table circulations add foreign key (meeting) references meetings;
alter table adoptions add foreign key (meeting) references meetings, add foreign key (decision) references decisions;
alter table plan_steps add foreign key (decision) references decisions;
alter table pillar_pauses add foreign key (decision) references decisions;
alter table pillar_goals add foreign key (meeting) references meetings;

create function of_event(event text) returns text language sql immutable as $$
  select 'exists (select 1 from events where events.id = ' || event || ')'
$$;
create function of_own_event(event text) returns text language sql immutable as $$
  select 'exists (select 1 from events where events.id = ' || event || ' and (' || by_conveners('events.pillar') || '))'
$$;
call guard('host_meetings', 'true', by_any_lead() || ' or ''co-chairs'' = any((select viewer_grants())::text[])');
call guard('events', by_audience(), by_conveners('pillar'));
call guard('event_steps', of_event('event_steps.event'), of_own_event('event_steps.event'));
call guard('event_entities', of_event('event_entities.event'), of_own_event('event_entities.event'));
call guard('event_countries', of_event('event_countries.event'), of_own_event('event_countries.event'));
call guard('speakers', of_event('speakers.event'), of_own_event('speakers.event'));
call guard('participants', of_event('participants.event'), of_own_event('participants.event'));
call guard('event_places', of_event('event_places.event'), of_own_event('event_places.event'));
call guard('citations', 'exists (select 1 from documents where documents.id = citations.document) or ' || of_event('citations.event'),
           of_document('citations.document') || ' or ' || of_own_event('citations.event'));
