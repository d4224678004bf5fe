-- The database as it stands. Written by bin/migrate; migrations/ is what makes it so.

create domain audience as text check ((VALUE ~ '^(public|un|network|secretariat|co-chairs|nobody|(pillar|people|person):[0-9a-f-]{36})$'::text));
create domain secrecy as text check ((VALUE = ANY (ARRAY['unclassified'::text, 'confidential'::text])));
create domain texts as jsonb check (((VALUE IS NULL) OR ((jsonb_typeof(VALUE) = 'object'::text) AND (VALUE <> '{}'::jsonb))));

-- succession: when somebody is away, as they said or their program did where they allowed it
create table absences (
  person uuid not null,
  valid daterange not null,
  at timestamp with time zone not null,
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (person, valid WITHOUT OVERLAPS)
);

-- accounts: further addresses that somebody writes from; only a verified one speaks for them
create table account_addresses (
  address text not null,
  account uuid not null,
  at timestamp with time zone not null,
  verified_at timestamp with time zone,
  CHECK (((address = lower(address)) AND (address ~ '^[^@\s]+@[^@\s]+$'::text))),
  FOREIGN KEY (account) REFERENCES accounts(id),
  PRIMARY KEY (address)
);

-- accounts: one person's way in: address, language, zone
create table accounts (
  id uuid not null,
  address text not null,
  lang text not null default 'en'::text,
  zone text not null default 'Europe/Zurich'::text,
  closed_on date,
  CHECK (((address = lower(address)) AND (address ~ '^[^@\s]+@[^@\s]+$'::text))),
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  PRIMARY KEY (id),
  UNIQUE (address)
);

-- platform: idempotency: the outcome of an act that carried this key
create table act_keys (
  key text not null,
  act text not null,
  by_person uuid,
  outcome jsonb not null,
  at timestamp with time zone not null,
  PRIMARY KEY (key)
);

-- members: an address that somebody wants to be reached at; it holds when both the old and the new one have agreed
create table address_changes (
  id uuid not null,
  person uuid not null,
  address text not null,
  at timestamp with time zone not null,
  agreed_by_old timestamp with time zone,
  agreed_by_new timestamp with time zone,
  done_at timestamp with time zone,
  CHECK (((address = lower(address)) AND (address ~ '^[^@\s]+@[^@\s]+$'::text))),
  FOREIGN KEY (person) REFERENCES accounts(id),
  PRIMARY KEY (id)
);

-- documents: who adopted a version, when and how
create table adoptions (
  id uuid not null,
  version uuid not null,
  day date not null,
  precise text not null default 'day'::text,
  body text not null,
  method text not null,
  meeting uuid,
  decision uuid,
  CHECK ((body = ANY (ARRAY['pillar'::text, 'network'::text, 'principals'::text]))),
  CHECK ((method = ANY (ARRAY['meeting'::text, 'silence'::text, 'ad-referendum'::text]))),
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  FOREIGN KEY (decision) REFERENCES decisions(id),
  FOREIGN KEY (meeting) REFERENCES meetings(id),
  FOREIGN KEY (version) REFERENCES document_versions(id),
  PRIMARY KEY (id),
  UNIQUE (version, body)
);

-- members: which entity a person belongs to, and when; a member of the network while one is valid
create table affiliations (
  person uuid not null,
  entity uuid not null,
  valid daterange not null,
  source text not null,
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (person, valid WITHOUT OVERLAPS)
);

-- meetings: an item of the agenda, with the text it is about
create table agenda_items (
  id uuid not null,
  meeting uuid not null,
  number integer not null,
  title texts not null,
  version uuid,
  FOREIGN KEY (meeting) REFERENCES meetings(id),
  FOREIGN KEY (version) REFERENCES document_versions(id),
  PRIMARY KEY (id),
  UNIQUE (meeting, number)
);

-- documents: agreed wording per language, where it was agreed, and from which day until which it holds
create table agreed_phrases (
  id uuid not null,
  said texts not null,
  document uuid,
  symbol text,
  place text,
  valid daterange not null,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  CHECK ((num_nonnulls(document, symbol) = 1)),
  FOREIGN KEY (document) REFERENCES documents(id),
  PRIMARY KEY (id)
);

-- meetings: who took part and in what capacity; a guest gains no rights by it
create table attendances (
  id uuid not null,
  meeting uuid not null,
  person uuid,
  guest text,
  guest_of texts,
  entity uuid,
  capacity text not null default 'member'::text,
  CHECK (((guest IS NULL) OR (capacity = 'guest'::text))),
  CHECK ((capacity = ANY (ARRAY['chair'::text, 'member'::text, 'guest'::text, 'secretariat'::text]))),
  CHECK ((num_nonnulls(person, guest) = 1)),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (meeting) REFERENCES meetings(id),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (meeting, person)
);

-- succession: who allows that their out-of-office messages are read for until when they are away
create table away_permissions (
  person uuid not null,
  at timestamp with time zone not null,
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (person)
);

-- succession: a letter that came back: from which address, for good or not, in the words of the server
create table bounces (
  id uuid not null,
  letter uuid not null,
  address text not null,
  at timestamp with time zone not null,
  hard boolean not null,
  status text,
  said text not null,
  CHECK ((address = lower(address))),
  FOREIGN KEY (letter) REFERENCES letters(id),
  PRIMARY KEY (id),
  UNIQUE (letter, address)
);

-- home: which summary was written for which channel, once
create table channel_summaries (
  channel uuid not null,
  period text not null,
  at timestamp with time zone not null,
  post uuid,
  letter uuid,
  FOREIGN KEY (channel) REFERENCES channels(id),
  FOREIGN KEY (letter) REFERENCES letters(id),
  FOREIGN KEY (post) REFERENCES webhook_posts(id),
  PRIMARY KEY (channel, period)
);

-- home: channels of other programs that are told once a week what is new and next
create table channels (
  id uuid not null,
  name text not null,
  kind text not null,
  target text not null,
  lang text not null,
  opened_by uuid not null,
  at timestamp with time zone not null,
  closed_at timestamp with time zone,
  CHECK ((kind = ANY (ARRAY['teams'::text, 'text'::text, 'mail'::text]))),
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  FOREIGN KEY (opened_by) REFERENCES accounts(id),
  PRIMARY KEY (id)
);

-- checker: the Word file that a text came from, to put the changes into
create table check_originals (
  check_id uuid not null,
  bytes bytea not null,
  FOREIGN KEY (check_id) REFERENCES checks(id) ON DELETE CASCADE,
  PRIMARY KEY (check_id)
);

-- checker: what somebody did with a finding; a dismissal outlives the text, by the key of the finding alone
create table check_steps (
  id uuid not null,
  check_id uuid,
  owner uuid not null,
  memory uuid not null,
  finding text not null,
  kind text not null,
  reason text,
  at timestamp with time zone not null,
  by_person uuid,
  seq bigint not null,
  CHECK (((kind = 'dismissed'::text) = (reason IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['accepted'::text, 'dismissed'::text, 'undone'::text]))),
  FOREIGN KEY (check_id) REFERENCES checks(id) ON DELETE SET NULL,
  PRIMARY KEY (id)
);

-- checker: a text as it was read and what was found in it; memory says with which other checks it shares what was dismissed
create table checks (
  id uuid not null,
  owner uuid not null,
  at timestamp with time zone not null,
  name text not null,
  text_hash text not null,
  as_of date not null,
  lang text,
  for_everybody boolean not null default false,
  report uuid,
  memory uuid not null,
  content jsonb not null,
  findings jsonb not null,
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  FOREIGN KEY (report) REFERENCES reports(id),
  PRIMARY KEY (id)
);

-- documents: a version sent round, to whom, what for and for which meeting
create table circulations (
  id uuid not null,
  version uuid not null,
  day date not null,
  purpose text not null,
  to_audience audience not null,
  meeting uuid,
  until date,
  CHECK ((purpose = ANY (ARRAY['information'::text, 'comment'::text, 'adoption'::text, 'action'::text]))),
  FOREIGN KEY (meeting) REFERENCES meetings(id),
  FOREIGN KEY (version) REFERENCES document_versions(id),
  PRIMARY KEY (id)
);

-- documents: an outside text cited by its symbol
create table citations (
  id uuid not null,
  document uuid,
  event uuid,
  symbol text not null,
  title texts,
  CHECK ((num_nonnulls(document, event) = 1)),
  CHECK ((num_nonnulls(document, event) = 1)),
  FOREIGN KEY (document) REFERENCES documents(id),
  FOREIGN KEY (event) REFERENCES events(id),
  PRIMARY KEY (id)
);

-- reports: what a reviewer did with a claim, and which state of the fact was before them; an edit keeps the sources
create table claim_steps (
  id uuid not null,
  claim uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by_person uuid,
  lang text,
  text text,
  source jsonb,
  fact_hash text,
  seq bigint not null,
  CHECK ((kind = ANY (ARRAY['accepted'::text, 'edited'::text, 'left-out'::text, 'asked'::text, 'source-added'::text]))),
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  FOREIGN KEY (claim) REFERENCES claims(id),
  PRIMARY KEY (id)
);

-- reports: one sentence of a report with what proves it; its number stays, its identity finds the fact again
create table claims (
  id uuid not null,
  report uuid not null,
  section text not null,
  pillar uuid,
  number integer not null,
  fact jsonb,
  written texts,
  sources jsonb not null,
  highlight boolean not null default false,
  identity text not null,
  gone_on date,
  CHECK ((num_nonnulls(fact, written) = 1)),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (report) REFERENCES reports(id),
  PRIMARY KEY (id),
  UNIQUE (report, number),
  UNIQUE (report, section, identity) DEFERRABLE INITIALLY DEFERRED
);

-- joining: which column of a table with these headings is what, as a person said
create table column_mappings (
  headings text not null,
  mapping jsonb not null,
  at timestamp with time zone not null,
  by_person uuid,
  PRIMARY KEY (headings)
);

-- documents: a file that somebody sent for the library, until somebody who keeps its texts files it or not
create table contributions (
  id uuid not null,
  came_by text not null,
  person uuid not null,
  by_name text,
  by_address text,
  title text not null,
  note text,
  rights text not null default 'not-said'::text,
  file text not null,
  file_name text not null,
  file_type text not null,
  document uuid,
  at timestamp with time zone not null,
  settled text,
  settled_at timestamp with time zone,
  settled_by uuid,
  reason text,
  CHECK (((settled IS NULL) = (settled_at IS NULL))),
  CHECK ((came_by = ANY (ARRAY['web'::text, 'letter'::text]))),
  CHECK ((rights = ANY (ARRAY['not-said'::text, 'own'::text, 'entity'::text, 'allowed'::text, 'unsure'::text]))),
  CHECK ((settled = ANY (ARRAY['filed'::text, 'refused'::text]))),
  FOREIGN KEY (document) REFERENCES documents(id),
  FOREIGN KEY (file) REFERENCES files(hash),
  PRIMARY KEY (id)
);

-- terminology: countries and areas by M49 code
create table countries (
  term uuid not null,
  m49 text not null,
  iso3 text,
  region text,
  subregion text,
  FOREIGN KEY (term) REFERENCES terms(id),
  PRIMARY KEY (term),
  UNIQUE (m49)
);

-- countries: a United Nations country team or a humanitarian country team
create table country_teams (
  id uuid not null,
  slug text not null,
  kind text not null,
  name texts not null,
  multi_country boolean not null default false,
  revision integer not null default 1,
  CHECK ((kind = ANY (ARRAY['unct'::text, 'hct'::text]))),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- decisions: the register: what was decided or advised, how and when
create table decisions (
  id uuid not null,
  year integer not null,
  number integer not null,
  label text not null generated always as (((('D-'::text || year) || '-'::text) || lpad((number)::text, 2, '0'::text))) stored,
  kind text not null default 'decision'::text,
  text texts not null,
  day date not null,
  precise text not null default 'day'::text,
  method text not null,
  meeting uuid,
  pillar uuid,
  plan uuid,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  CHECK ((kind = ANY (ARRAY['decision'::text, 'guidance'::text]))),
  CHECK ((method = ANY (ARRAY['meeting'::text, 'silence'::text, 'principals'::text, 'noted'::text, 'ad-referendum'::text]))),
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  FOREIGN KEY (meeting) REFERENCES meetings(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (plan) REFERENCES plans(id),
  PRIMARY KEY (id),
  UNIQUE (label),
  UNIQUE (year, number)
);

-- plan: something expected from outside that the network waits for
create table dependencies (
  id uuid not null,
  slug text not null,
  title texts not null,
  body texts not null,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- home: which digest was written for whom, once; without a letter there was nothing to say
create table digests (
  account uuid not null,
  period text not null,
  letter uuid,
  at timestamp with time zone not null,
  FOREIGN KEY (account) REFERENCES accounts(id),
  FOREIGN KEY (letter) REFERENCES letters(id),
  PRIMARY KEY (account, period)
);

-- documents: a version of a text
create table document_versions (
  id uuid not null,
  document uuid not null,
  number integer not null,
  day date not null,
  note texts,
  CHECK ((number > 0)),
  FOREIGN KEY (document) REFERENCES documents(id),
  PRIMARY KEY (id),
  UNIQUE (document, id),
  UNIQUE (document, number)
);

-- documents: a text, whatever its versions and languages
create table documents (
  id uuid not null,
  slug text not null,
  kind text not null,
  title texts not null,
  symbol text,
  pillar uuid,
  output uuid,
  entity uuid,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  CHECK ((kind = ANY (ARRAY['checklist'::text, 'template'::text, 'concept-note'::text, 'guidance-note'::text, 'submission'::text, 'statement'::text, 'plan'::text, 'outline'::text, 'report'::text, 'video'::text, 'web-site'::text, 'library'::text, 'terms-of-reference'::text, 'other'::text]))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (output) REFERENCES outputs(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- countries: one contact of the network with a country team
create table engagements (
  id uuid not null,
  team uuid not null,
  kind text not null,
  day date not null,
  title texts not null,
  note texts,
  document uuid,
  version uuid,
  event uuid,
  pillar uuid,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  CHECK (((document IS NOT NULL) OR (version IS NULL))),
  CHECK ((kind = ANY (ARRAY['discussion'::text, 'webinar'::text, 'training'::text, 'advice'::text, 'analysis'::text]))),
  FOREIGN KEY (document) REFERENCES documents(id),
  FOREIGN KEY (document) REFERENCES documents(id),
  FOREIGN KEY (document, version) REFERENCES document_versions(document, id),
  FOREIGN KEY (event) REFERENCES events(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (team) REFERENCES country_teams(id),
  PRIMARY KEY (id)
);

-- members: a department, office, fund, programme or agency
create table entities (
  term uuid not null,
  kind text not null,
  parent uuid,
  domains text[] not null default '{}'::text[],
  role_address text,
  revision integer not null default 1,
  CHECK ((kind = ANY (ARRAY['department'::text, 'office'::text, 'fund'::text, 'programme'::text, 'agency'::text, 'institute'::text, 'other'::text]))),
  FOREIGN KEY (parent) REFERENCES entities(term),
  FOREIGN KEY (term) REFERENCES terms(id),
  PRIMARY KEY (term)
);

-- members: when an entity is a member of the network
create table entity_memberships (
  entity uuid not null,
  valid daterange not null,
  source text not null,
  FOREIGN KEY (entity) REFERENCES entities(term),
  PRIMARY KEY (entity, valid WITHOUT OVERLAPS)
);

-- members: that somebody looked at their own entry, and what they said of it
create table entry_checks (
  id uuid not null,
  person uuid not null,
  kind text not null,
  said text,
  at timestamp with time zone not null,
  CHECK ((kind = ANY (ARRAY['right'::text, 'changed'::text, 'link-asked'::text]))),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id)
);

-- joining: what somebody who was entered by others says against it
create table entry_objections (
  id uuid not null,
  person uuid not null,
  kind text not null,
  words text not null,
  at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by uuid,
  CHECK ((kind = ANY (ARRAY['wrong'::text, 'not-me'::text]))),
  PRIMARY KEY (id)
);

-- events: Member States that co-sponsor, or the country it is about
create table event_countries (
  event uuid not null,
  country uuid not null,
  part text not null,
  CHECK ((part = ANY (ARRAY['co-sponsor'::text, 'about'::text]))),
  FOREIGN KEY (country) REFERENCES countries(term),
  FOREIGN KEY (event) REFERENCES events(id),
  PRIMARY KEY (event, country, part)
);

-- events: entities that organize, co-sponsor or send facilitators, and how many
create table event_entities (
  event uuid not null,
  entity uuid not null,
  part text not null,
  number integer not null default 1,
  CHECK ((number > 0)),
  CHECK ((part = ANY (ARRAY['organizer'::text, 'co-sponsor'::text, 'facilitator'::text, 'speaker'::text]))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (event) REFERENCES events(id),
  PRIMARY KEY (event, entity, part)
);

-- events: how many places a course offers, and to whom
create table event_places (
  event uuid not null,
  what text not null,
  number integer not null,
  CHECK ((number > 0)),
  CHECK ((what = ANY (ARRAY['country-teams'::text, 'people'::text]))),
  FOREIGN KEY (event) REFERENCES events(id),
  PRIMARY KEY (event, what)
);

-- events: how it came to be: planned, tentative, confirmed, moved, held, cancelled
create table event_steps (
  event uuid not null,
  number integer not null,
  kind text not null,
  day date not null,
  was_first date,
  was_last date,
  was_precise text,
  reason texts,
  by_person uuid,
  CHECK ((kind = ANY (ARRAY['planned'::text, 'tentative'::text, 'confirmed'::text, 'moved'::text, 'held'::text, 'cancelled'::text]))),
  CHECK ((num_nulls(was_first, was_last, was_precise) =
CASE kind
    WHEN 'moved'::text THEN 0
    ELSE 3
END)),
  CHECK ((was_precise = ANY (ARRAY['day'::text, 'month'::text]))),
  FOREIGN KEY (event) REFERENCES events(id),
  PRIMARY KEY (event, number)
);

-- events: how many people entities sent together in a part, where nobody knows how many each did
create table event_totals (
  event uuid not null,
  part text not null,
  number integer not null,
  CHECK ((number > 0)),
  CHECK ((part = ANY (ARRAY['organizer'::text, 'co-sponsor'::text, 'facilitator'::text, 'speaker'::text]))),
  FOREIGN KEY (event) REFERENCES events(id),
  PRIMARY KEY (event, part)
);

-- events: something the network held, delivered, submitted or plans
create table events (
  id uuid not null,
  slug text not null,
  kind text not null,
  title texts not null,
  first_day date not null,
  last_day date not null,
  precise text not null default 'day'::text,
  starts_at timestamp with time zone,
  zone text not null default 'Europe/Zurich'::text,
  place texts,
  platform text,
  host uuid,
  observance uuid,
  addressee texts,
  process texts,
  summary texts,
  pillar uuid,
  output uuid,
  document uuid,
  team uuid,
  audience audience not null default 'public'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  CHECK ((kind = ANY (ARRAY['side-event'::text, 'statement'::text, 'submission'::text, 'training'::text, 'webinar'::text, 'course'::text, 'information-session'::text, 'launch'::text, 'briefing'::text, 'campaign'::text, 'observance'::text]))),
  CHECK ((last_day >= first_day)),
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  FOREIGN KEY (document) REFERENCES documents(id),
  FOREIGN KEY (host) REFERENCES host_meetings(id),
  FOREIGN KEY (observance) REFERENCES observances(term),
  FOREIGN KEY (output) REFERENCES outputs(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (team) REFERENCES country_teams(id),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- platform: what the content-addressed store holds
create table files (
  hash text not null,
  size bigint not null,
  type text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (hash)
);

-- documents: when a version reached its final form, which may be after its adoption
create table finalisations (
  version uuid not null,
  day date not null,
  precise text not null default 'day'::text,
  note texts,
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  FOREIGN KEY (version) REFERENCES document_versions(id),
  PRIMARY KEY (version)
);

-- members: focal points and alternates per entity
create table focal_points (
  id uuid not null,
  entity uuid not null,
  person uuid not null,
  capacity text not null,
  valid daterange not null,
  source text not null,
  CHECK ((capacity = ANY (ARRAY['focal-point'::text, 'alternate'::text]))),
  EXCLUDE USING gist (entity WITH =, capacity WITH =, valid WITH &&) WHERE ((capacity = 'focal-point'::text)),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id)
);

-- decisions: done, moved or dropped, with the reason
create table follow_up_steps (
  id uuid not null,
  follow_up uuid not null,
  kind text not null,
  day date not null,
  new_due date,
  reason texts,
  by_person uuid,
  CHECK (((kind = 'moved'::text) = (new_due IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['done'::text, 'moved'::text, 'dropped'::text]))),
  FOREIGN KEY (follow_up) REFERENCES follow_ups(id),
  PRIMARY KEY (id)
);

-- decisions: what follows from a decision, who does it, by when or after what
create table follow_ups (
  id uuid not null,
  decision uuid not null,
  text texts not null,
  entity uuid,
  person uuid,
  due date,
  waits_for uuid,
  CHECK (((due IS NOT NULL) OR (waits_for IS NOT NULL))),
  FOREIGN KEY (decision) REFERENCES decisions(id),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (person) REFERENCES people(id),
  FOREIGN KEY (waits_for) REFERENCES dependencies(id),
  PRIMARY KEY (id)
);

-- members: that somebody asks to be forgotten, or the secretariat for them, and what was decided
create table forget_requests (
  id uuid not null,
  person uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  reason text,
  settled text,
  settled_at timestamp with time zone,
  settled_by uuid,
  answer text,
  done_at timestamp with time zone,
  CHECK (((settled IS NULL) = (settled_at IS NULL))),
  CHECK ((settled = ANY (ARRAY['forgotten'::text, 'refused'::text, 'withdrawn'::text]))),
  FOREIGN KEY (person) REFERENCES accounts(id),
  PRIMARY KEY (id)
);

-- terminology: which country belongs to which group of which grouping
create table grouping_members (
  grouping text not null,
  term uuid not null,
  group_term uuid not null,
  valid daterange not null,
  CHECK (("grouping" = ANY (ARRAY['m49'::text, 'electoral'::text, 'commission'::text]))),
  FOREIGN KEY (group_term) REFERENCES terms(id),
  FOREIGN KEY (term) REFERENCES terms(id),
  PRIMARY KEY ("grouping", term, group_term, valid WITHOUT OVERLAPS)
);

-- platform: how far each hearer has read the ledger; moved in the transaction of its effect
create table hearers (
  name text not null,
  heard bigint not null default 0,
  PRIMARY KEY (name)
);

-- requests: replies that may come from somebody else, until the person who was asked says whether they are theirs
create table held_replies (
  id uuid not null,
  incoming uuid not null,
  scope uuid not null,
  from_address text,
  why text not null,
  at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled text,
  CHECK (((settled IS NULL) = (settled_at IS NULL))),
  CHECK ((settled = ANY (ARRAY['theirs'::text, 'not-theirs'::text]))),
  CHECK ((why = ANY (ARRAY['other-address'::text, 'not-aligned'::text]))),
  FOREIGN KEY (incoming) REFERENCES incoming(id),
  FOREIGN KEY (scope) REFERENCES reply_scopes(id),
  PRIMARY KEY (id),
  UNIQUE (incoming)
);

-- plan: records marked as primary work of a period, in their order
create table highlights (
  subject uuid not null,
  kind text not null,
  rank integer not null,
  period daterange not null,
  by_person uuid,
  CHECK ((kind = ANY (ARRAY['output'::text, 'document'::text, 'event'::text, 'decision'::text, 'meeting'::text, 'engagement'::text]))),
  PRIMARY KEY (subject, period WITHOUT OVERLAPS)
);

-- meetings: that the meeting was held, when, and its note for the record
create table holdings (
  meeting uuid not null,
  day date not null,
  record texts,
  present integer,
  by_person uuid,
  precise text not null default 'day'::text,
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  CHECK ((present >= 0)),
  FOREIGN KEY (meeting) REFERENCES meetings(id),
  PRIMARY KEY (meeting)
);

-- events: an outside meeting on whose margins things happen; its theme is not their title
create table host_meetings (
  id uuid not null,
  slug text not null,
  name texts not null,
  theme texts,
  symbol text,
  first_day date not null,
  last_day date not null,
  body uuid,
  revision integer not null default 1,
  CHECK ((last_day >= first_day)),
  FOREIGN KEY (body) REFERENCES terms(id),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- platform: whether this database lives by an injected clock, what that clock shows and since when on the wall
create table house (
  only_row boolean not null default true,
  simulated boolean not null default false,
  stands_at timestamp with time zone,
  stood_at timestamp with time zone,
  CHECK ((num_nonnulls(stands_at, stood_at) <> 1)),
  CHECK (only_row),
  PRIMARY KEY (only_row)
);

-- joining: what somebody decided about a finding of an import; the last counts
create table import_choices (
  seq bigint not null,
  import uuid not null,
  finding text not null,
  answer text not null,
  at timestamp with time zone not null,
  by_person uuid,
  FOREIGN KEY (import) REFERENCES imports(id) ON DELETE CASCADE,
  PRIMARY KEY (seq)
);

-- joining: when an import was begun, applied and taken back; the intake that holds what it made, the mailing that waits
create table import_steps (
  id uuid not null,
  import uuid not null,
  kind text not null,
  intake uuid,
  mailing uuid,
  at timestamp with time zone not null,
  by_person uuid,
  CHECK ((kind = ANY (ARRAY['begun'::text, 'applied'::text, 'undone'::text]))),
  FOREIGN KEY (import) REFERENCES imports(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);

-- joining: an address book as it was read; deleted with its entries when it can no longer be undone
create table imports (
  id uuid not null,
  owner uuid not null,
  at timestamp with time zone not null,
  name text not null,
  format text not null,
  file_hash text,
  headings text,
  mapping jsonb,
  contacts jsonb not null,
  remarks jsonb not null,
  PRIMARY KEY (id)
);

-- platform: every letter that came in, kept raw, and what became of it
create table incoming (
  id uuid not null,
  at timestamp with time zone not null,
  came_by text not null,
  raw text not null,
  size bigint not null,
  message_id text not null,
  envelope_from text,
  envelope_to text not null,
  from_address text,
  from_name text,
  person uuid,
  subject text not null default ''::text,
  kind text not null,
  verdict jsonb not null default '{}'::jsonb,
  state text not null default 'new'::text,
  receiver text,
  about uuid,
  outcome text,
  details jsonb not null default '{}'::jsonb,
  filed_by uuid,
  filed_at timestamp with time zone,
  CHECK ((came_by = ANY (ARRAY['smtp'::text, 'lmtp'::text, 'imap'::text, 'catcher'::text, 'command'::text]))),
  CHECK ((state = ANY (ARRAY['new'::text, 'understood'::text, 'to-sort'::text, 'filed'::text, 'ignored'::text, 'refused'::text]))),
  FOREIGN KEY (person) REFERENCES accounts(id),
  FOREIGN KEY (raw) REFERENCES files(hash),
  PRIMARY KEY (id),
  UNIQUE (message_id, envelope_to)
);

-- intake: what somebody decided about a proposal; the last counts
create table intake_decisions (
  intake uuid not null,
  proposal text not null,
  kind text not null,
  input jsonb,
  at timestamp with time zone not null,
  by_person uuid,
  seq bigint not null,
  CHECK (((kind = 'corrected'::text) = (input IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['accepted'::text, 'corrected'::text, 'left-out'::text]))),
  FOREIGN KEY (intake, proposal) REFERENCES intake_proposals(intake, key) ON DELETE CASCADE,
  PRIMARY KEY (seq)
);

-- intake: the act that was performed for a proposal, written in the same transaction
create table intake_made (
  intake uuid not null,
  proposal text not null,
  place integer not null,
  act text not null,
  about uuid not null,
  outcome jsonb not null,
  at timestamp with time zone not null,
  by_person uuid,
  FOREIGN KEY (intake) REFERENCES intakes(id),
  PRIMARY KEY (intake, proposal)
);

-- intake: what a text gives reason to do, as it was proposed
create table intake_proposals (
  intake uuid not null,
  key text not null,
  place integer not null,
  proposal jsonb not null,
  FOREIGN KEY (intake) REFERENCES intakes(id) ON DELETE CASCADE,
  PRIMARY KEY (intake, key)
);

-- intake: why the act of a proposal was not performed, the last time it was tried
create table intake_refusals (
  intake uuid not null,
  proposal text not null,
  code text not null,
  details jsonb not null,
  fields jsonb not null,
  at timestamp with time zone not null,
  FOREIGN KEY (intake) REFERENCES intakes(id) ON DELETE CASCADE,
  PRIMARY KEY (intake, proposal)
);

-- intake: each row that an act of an intake wrote, before and after, so that it can be put back
create table intake_rows (
  seq bigint not null,
  intake uuid not null,
  proposal text not null,
  relation text not null,
  before jsonb,
  after jsonb,
  CHECK ((num_nonnulls(before, after) > 0)),
  FOREIGN KEY (intake) REFERENCES intakes(id),
  PRIMARY KEY (seq)
);

-- intake: when it was applied and when it was taken back, by whom
create table intake_steps (
  id uuid not null,
  intake uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by_person uuid,
  CHECK ((kind = ANY (ARRAY['applied'::text, 'undone'::text]))),
  FOREIGN KEY (intake) REFERENCES intakes(id),
  PRIMARY KEY (id)
);

-- intake: a text that was taken in, as it was read, and what the records that it proposes something about are called
create table intakes (
  id uuid not null,
  owner uuid not null,
  at timestamp with time zone not null,
  name text not null,
  file_hash text,
  as_of date not null,
  content jsonb not null,
  named jsonb not null,
  made_for text not null default 'intake'::text,
  CHECK ((made_for ~ '^[a-z]+$'::text)),
  PRIMARY KEY (id)
);

-- platform: keys of effects already done, so that a job run twice has one effect
create table job_effects (
  key text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (key)
);

-- joining: somebody asks to join the network; whether the address is theirs, and what was decided
create table join_requests (
  id uuid not null,
  at timestamp with time zone not null,
  address text not null,
  given text not null,
  family text not null,
  entity_said text not null,
  entity uuid,
  station text,
  field boolean not null default false,
  lang text not null,
  works_on text,
  came_by text not null,
  told_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision text,
  reason text,
  person uuid,
  CHECK (((address = lower(address)) AND (address ~ '^[^@\s]+@[^@\s]+$'::text))),
  CHECK (((confirmed_at IS NULL) = (confirmed_by IS NULL))),
  CHECK (((decided_at IS NULL) = (decision IS NULL))),
  CHECK ((came_by = ANY (ARRAY['web'::text, 'letter'::text]))),
  CHECK ((confirmed_by = ANY (ARRAY['link'::text, 'reply'::text, 'letter'::text]))),
  CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text]))),
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  PRIMARY KEY (id)
);

-- documents: what happened to a language version, one row a step
create table language_steps (
  version uuid not null,
  lang text not null,
  step text not null,
  day date not null,
  precise text not null default 'day'::text,
  by_person uuid,
  url text,
  file text,
  file_name text,
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  CHECK ((step = ANY (ARRAY['requested'::text, 'drafted'::text, 'reviewed'::text, 'published'::text]))),
  FOREIGN KEY (file) REFERENCES files(hash),
  FOREIGN KEY (version) REFERENCES document_versions(id),
  PRIMARY KEY (version, lang, step)
);

-- plan: that somebody who was named lead of a pillar takes it on, or does not, and why
create table lead_answers (
  lead uuid not null,
  person uuid not null,
  kind text not null,
  reason text,
  at timestamp with time zone not null,
  CHECK ((kind = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  FOREIGN KEY (lead) REFERENCES pillar_leads(id),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (lead, person, at)
);

-- plan: whom a lead would hand a pillar over to, for the secretariat to settle
create table lead_proposals (
  id uuid not null,
  pillar uuid not null,
  by_person uuid not null,
  said text not null,
  at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by uuid,
  CHECK (((settled_at IS NULL) = (settled_by IS NULL))),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (id)
);

-- platform: one row per act, append-only; audit, outbox and source of the report
create table ledger (
  seq bigint not null,
  id uuid not null,
  at timestamp with time zone not null,
  act text not null,
  by_person uuid,
  for_entity uuid,
  channel text not null,
  about uuid not null,
  audience audience not null,
  level secrecy not null default 'unclassified'::text,
  data jsonb not null,
  CHECK ((channel = ANY (ARRAY['web'::text, 'letter'::text, 'command'::text, 'import'::text, 'timer'::text, 'sample'::text]))),
  PRIMARY KEY (seq),
  UNIQUE (id)
);

-- platform: the last number and the last seal given; its row lock keeps the ledger gapless and in order
create table ledger_head (
  only_row boolean not null default true,
  seq bigint not null,
  batch bigint not null,
  CHECK (only_row),
  PRIMARY KEY (only_row)
);

-- platform: Merkle root of a batch of ledger rows, chained to the seal before
create table ledger_seals (
  batch bigint not null,
  first_seq bigint not null,
  last_seq bigint not null,
  root bytea not null,
  previous bytea not null,
  hash bytea not null,
  at timestamp with time zone not null,
  CHECK ((last_seq >= first_seq)),
  PRIMARY KEY (batch)
);

-- members: that nothing of somebody, or of anybody, may be deleted for now, and why
create table legal_holds (
  id uuid not null,
  person uuid,
  reason text not null,
  at timestamp with time zone not null,
  by_person uuid,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  FOREIGN KEY (person) REFERENCES accounts(id),
  PRIMARY KEY (id)
);

-- requests: who wants to be asked on pages only
create table letter_pauses (
  person uuid not null,
  since timestamp with time zone not null,
  FOREIGN KEY (person) REFERENCES accounts(id),
  PRIMARY KEY (person)
);

-- home: how often somebody wants a digest, and whether letters or pages are where they work
create table letter_wishes (
  account uuid not null,
  digest text not null default 'weekly'::text,
  channel text not null default 'letter'::text,
  CHECK ((channel = ANY (ARRAY['letter'::text, 'page'::text]))),
  CHECK ((digest = ANY (ARRAY['daily'::text, 'weekly'::text, 'monthly'::text, 'off'::text]))),
  FOREIGN KEY (account) REFERENCES accounts(id),
  PRIMARY KEY (account)
);

-- platform: letters to be sent, each with its fixed Message-ID
create table letters (
  id uuid not null,
  class text not null,
  to_person uuid,
  address text not null,
  lang text not null,
  subject text not null,
  body text not null,
  message_id text not null,
  state text not null default 'new'::text,
  tries integer not null default 0,
  at timestamp with time zone not null,
  sent_at timestamp with time zone,
  last_error text,
  headers jsonb not null default '{}'::jsonb,
  html text,
  answers uuid,
  list text,
  attachments jsonb not null default '[]'::jsonb,
  mailing uuid,
  next_try_at timestamp with time zone,
  relay_said text,
  sender uuid,
  in_flight_at timestamp with time zone,
  first_try_at timestamp with time zone,
  CHECK (((state <> 'waiting'::text) OR (mailing IS NOT NULL))),
  CHECK ((state = ANY (ARRAY['waiting'::text, 'new'::text, 'claimed'::text, 'in-flight'::text, 'sent'::text, 'failed'::text, 'held'::text, 'suppressed'::text, 'withdrawn'::text, 'caught'::text]))),
  FOREIGN KEY (answers) REFERENCES reply_scopes(id),
  FOREIGN KEY (mailing) REFERENCES mailings(id),
  PRIMARY KEY (id),
  UNIQUE (message_id)
);

-- lists: who was put on a list by hand, and why; also addresses outside the register
create table list_additions (
  id uuid not null,
  list uuid not null,
  person uuid,
  address text,
  name text,
  lang text not null default 'en'::text,
  reason text not null,
  valid daterange not null,
  added_by uuid,
  CHECK (((address = lower(address)) AND (address ~ '^[^@\s]+@[^@\s]+$'::text))),
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  CHECK ((num_nonnulls(person, address) = 1)),
  EXCLUDE USING gist (list WITH =, COALESCE((person)::text, address) WITH =, valid WITH &&),
  FOREIGN KEY (list) REFERENCES lists(id),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id)
);

-- lists: a text in several languages that goes to everybody on a list, each in their own
create table list_announcements (
  id uuid not null,
  list uuid not null,
  title texts not null,
  body texts not null,
  formal boolean not null default false,
  by_person uuid,
  at timestamp with time zone not null,
  mailing uuid not null,
  released_at timestamp with time zone,
  FOREIGN KEY (list) REFERENCES lists(id),
  FOREIGN KEY (mailing) REFERENCES mailings(id),
  PRIMARY KEY (id)
);

-- lists: what somebody wants of a list: each message, a daily digest, nothing
create table list_choices (
  list uuid not null,
  person uuid not null,
  delivery text not null,
  at timestamp with time zone not null,
  CHECK ((delivery = ANY (ARRAY['each'::text, 'digest'::text, 'none'::text]))),
  FOREIGN KEY (list) REFERENCES lists(id),
  FOREIGN KEY (person) REFERENCES accounts(id),
  PRIMARY KEY (list, person)
);

-- lists: up to when the daily digest of a list has told
create table list_digests (
  list uuid not null,
  until timestamp with time zone not null,
  FOREIGN KEY (list) REFERENCES lists(id),
  PRIMARY KEY (list)
);

-- lists: who was taken off a list by hand though they hold a part that puts them on it
create table list_exclusions (
  list uuid not null,
  person uuid not null,
  reason text not null,
  valid daterange not null,
  excluded_by uuid,
  FOREIGN KEY (list) REFERENCES lists(id),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (list, person, valid WITHOUT OVERLAPS)
);

-- lists: what hung on a post, and the version of which text it became
create table list_files (
  post uuid not null,
  place integer not null,
  name text not null,
  type text not null,
  hash text not null,
  size bigint not null,
  document uuid,
  version uuid,
  CHECK ((place > 0)),
  FOREIGN KEY (document) REFERENCES documents(id),
  FOREIGN KEY (hash) REFERENCES files(hash),
  FOREIGN KEY (post) REFERENCES list_posts(id),
  FOREIGN KEY (version) REFERENCES document_versions(id),
  PRIMARY KEY (post, place)
);

-- lists: what became of a post that waited, who said so and when
create table list_judgements (
  post uuid not null,
  kind text not null,
  reason text,
  by_person uuid,
  at timestamp with time zone not null,
  channel text not null,
  CHECK ((kind = ANY (ARRAY['approved'::text, 'rejected'::text, 'discarded'::text, 'confirmed'::text, 'disowned'::text]))),
  FOREIGN KEY (post) REFERENCES list_posts(id),
  PRIMARY KEY (post)
);

-- lists: what was written to a list; published with a number, or waiting for somebody to judge it
create table list_posts (
  id uuid not null,
  list uuid not null,
  number integer,
  thread uuid,
  message_id text not null,
  in_reply_to text,
  refs text[] not null default '{}'::text[],
  subject text not null,
  author uuid,
  author_name text not null,
  author_address text not null,
  entity uuid,
  text text not null,
  written text not null,
  lang text,
  sent_at timestamp with time zone not null,
  at timestamp with time zone not null,
  raw text,
  waits text,
  published_at timestamp with time zone,
  sent_out_at timestamp with time zone,
  CHECK (((number IS NULL) OR (published_at IS NOT NULL))),
  CHECK (((published_at IS NOT NULL) OR (waits IS NOT NULL))),
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  CHECK ((number > 0)),
  CHECK ((waits = ANY (ARRAY['unconfirmed'::text, 'stranger'::text, 'not-allowed'::text, 'moderated'::text, 'many-addressees'::text, 'often'::text, 'confidential'::text]))),
  FOREIGN KEY (author) REFERENCES accounts(id),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (list) REFERENCES lists(id),
  FOREIGN KEY (raw) REFERENCES files(hash),
  FOREIGN KEY (thread) REFERENCES list_posts(id),
  PRIMARY KEY (id),
  UNIQUE (list, message_id),
  UNIQUE (list, number)
);

-- lists: the parts that put somebody on a list
create table list_sources (
  list uuid not null,
  kind text not null,
  of_what uuid,
  CHECK (((kind = ANY (ARRAY['pillar'::text, 'entity'::text])) = (of_what IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['everybody'::text, 'field'::text, 'pillar'::text, 'pillar-leads'::text, 'focal-points'::text, 'co-chairs'::text, 'entity'::text]))),
  FOREIGN KEY (list) REFERENCES lists(id),
  UNIQUE NULLS NOT DISTINCT (list, kind, of_what)
);

-- lists: a mailing list; the audience is that of its archive, and without one only who is on it reads it
create table lists (
  id uuid not null,
  name text not null,
  title texts not null,
  about texts,
  pillar uuid,
  posting text not null,
  moderated boolean not null default false,
  replies text not null,
  tag text,
  lang text not null,
  audience audience,
  last_number integer not null default 0,
  started_on date not null,
  ended_on date,
  revision integer not null default 1,
  CHECK (((name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text) AND (length(name) <= 40) AND (name !~ '-(owner|request|leave)$'::text))),
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  CHECK ((posting = ANY (ARRAY['list'::text, 'network'::text, 'tenders'::text]))),
  CHECK ((replies = ANY (ARRAY['author'::text, 'list'::text, 'both'::text]))),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (id),
  UNIQUE (name)
);

-- platform: up to which message an ordinary mailbox was taken in
create table mailbox_places (
  mailbox text not null,
  uidvalidity text not null,
  uid bigint not null,
  at timestamp with time zone not null,
  PRIMARY KEY (mailbox)
);

-- platform: letters to many that wait in the outbox and leave, or do not, together
create table mailings (
  id uuid not null,
  class text not null,
  subject texts not null,
  about uuid,
  made_by uuid,
  at timestamp with time zone not null,
  released_at timestamp with time zone,
  released_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  leaves_at timestamp with time zone,
  CHECK (((leaves_at IS NULL) OR (released_at IS NOT NULL))),
  CHECK (((released_at IS NULL) OR (withdrawn_at IS NULL))),
  PRIMARY KEY (id)
);

-- meetings: a meeting of the network, a pillar, the principals or the co-chairs
create table meetings (
  id uuid not null,
  slug text not null,
  kind text not null,
  title texts not null,
  day date not null,
  starts_at timestamp with time zone,
  zone text not null default 'Europe/Zurich'::text,
  pillar uuid,
  host uuid,
  platform text,
  place texts,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  precise text not null default 'day'::text,
  CHECK (((kind <> 'bilateral'::text) OR ((audience)::text = ANY (ARRAY['co-chairs'::text, 'secretariat'::text])))),
  CHECK (((kind <> 'pillar'::text) OR (pillar IS NOT NULL))),
  CHECK (((precise = 'day'::text) OR (starts_at IS NULL))),
  CHECK ((kind = ANY (ARRAY['plenary'::text, 'pillar'::text, 'principals'::text, 'bilateral'::text]))),
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  FOREIGN KEY (host) REFERENCES entities(term),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- platform: which migrations this database has had
create table migrations (
  name text not null,
  hash text not null,
  at timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

-- plan: a step on the way of an output
create table milestones (
  id uuid not null,
  output uuid not null,
  number integer not null,
  title texts not null,
  FOREIGN KEY (output) REFERENCES outputs(id),
  PRIMARY KEY (id),
  UNIQUE (output, number)
);

-- secretariat: the network: its names, its address, its zone
create table network (
  only_row boolean not null default true,
  name texts not null,
  short_name texts not null,
  contact text,
  hours texts,
  zone text not null default 'Europe/Zurich'::text,
  revision integer not null default 1,
  CHECK (only_row),
  PRIMARY KEY (only_row)
);

-- members: whom an entity names to speak for it, until the secretariat has appointed them or not
create table nominations (
  id uuid not null,
  entity uuid not null,
  capacity text not null,
  person uuid,
  name text not null,
  address text,
  by_person uuid not null,
  at timestamp with time zone not null,
  settled text,
  settled_at timestamp with time zone,
  settled_by uuid,
  CHECK (((address = lower(address)) AND (address ~ '^[^@\s]+@[^@\s]+$'::text))),
  CHECK (((person IS NOT NULL) OR (address IS NOT NULL))),
  CHECK (((settled IS NULL) = (settled_at IS NULL))),
  CHECK ((capacity = ANY (ARRAY['focal-point'::text, 'alternate'::text]))),
  CHECK ((settled = ANY (ARRAY['appointed'::text, 'refused'::text]))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id)
);

-- terminology: United Nations days
create table observances (
  term uuid not null,
  month integer not null,
  day integer not null,
  first_year integer,
  symbol text,
  CHECK (((day >= 1) AND (day <= 31))),
  CHECK (((month >= 1) AND (month <= 12))),
  FOREIGN KEY (term) REFERENCES terms(id),
  PRIMARY KEY (term)
);

-- members: the people who hold an office for the entity
create table office_holders (
  term uuid not null,
  person uuid not null,
  valid daterange not null,
  FOREIGN KEY (person) REFERENCES people(id),
  FOREIGN KEY (term) REFERENCES office_terms(id),
  PRIMARY KEY (term, person, valid WITHOUT OVERLAPS)
);

-- members: which entity holds an office of the network, and when
create table office_terms (
  id uuid not null,
  office text not null,
  entity uuid not null,
  valid daterange not null,
  source text not null,
  CHECK ((office = ANY (ARRAY['co-chair-permanent'::text, 'co-chair-rotating'::text]))),
  EXCLUDE USING gist (office WITH =, valid WITH &&),
  FOREIGN KEY (entity) REFERENCES entities(term),
  PRIMARY KEY (id)
);

-- plan: which entities work on an output, from which partnerships are computed
create table output_entities (
  output uuid not null,
  entity uuid not null,
  part text not null default 'contributes'::text,
  CHECK ((part = ANY (ARRAY['leads'::text, 'contributes'::text, 'hosts'::text, 'translates'::text]))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (output) REFERENCES outputs(id),
  PRIMARY KEY (output, entity, part)
);

-- plan: something the pillar undertook to bring about; the label is not an identifier
create table outputs (
  id uuid not null,
  plan uuid not null,
  pillar uuid not null,
  label text not null,
  title texts not null,
  statement texts,
  kind text not null default 'activity'::text,
  goal uuid,
  waits_for uuid,
  audience audience not null default 'public'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  added_on date not null default house_today(),
  FOREIGN KEY (goal) REFERENCES pillar_goals(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (plan) REFERENCES plans(id),
  FOREIGN KEY (waits_for) REFERENCES dependencies(id),
  PRIMARY KEY (id),
  UNIQUE (plan, label)
);

-- events: how many took part, by kind; officials are counted, never stored
create table participants (
  event uuid not null,
  kind text not null,
  number integer not null,
  women integer,
  CHECK (((women >= 0) AND (women <= number))),
  CHECK ((kind = ANY (ARRAY['government'::text, 'un'::text, 'civil-society'::text, 'academia'::text, 'all'::text]))),
  CHECK ((number >= 0)),
  FOREIGN KEY (event) REFERENCES events(id),
  PRIMARY KEY (event, kind)
);

-- members: a person of the register; ethnicity is never a field
create table people (
  id uuid not null,
  given text not null,
  family text not null,
  account uuid,
  duty_station text,
  zone text not null default 'Europe/Zurich'::text,
  field boolean not null default false,
  languages text[] not null default '{}'::text[],
  title texts,
  works_on texts,
  public_address boolean not null default false,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  FOREIGN KEY (account) REFERENCES accounts(id),
  PRIMARY KEY (id),
  UNIQUE (account)
);

-- plan: number and names of a pillar in one version
create table pillar_entries (
  version uuid not null,
  pillar uuid not null,
  number integer not null,
  name texts not null,
  short_name texts not null,
  aliases text[] not null default '{}'::text[],
  keywords texts,
  CHECK ((number > 0)),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (version) REFERENCES plan_versions(id),
  PRIMARY KEY (version, pillar),
  UNIQUE (version, number)
);

-- plan: a goal of a pillar for a year; outputs point back to it
create table pillar_goals (
  id uuid not null,
  pillar uuid not null,
  year integer not null,
  text texts not null,
  meeting uuid,
  FOREIGN KEY (meeting) REFERENCES meetings(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (id)
);

-- plan: the people who lead a pillar for an entity
create table pillar_lead_people (
  lead uuid not null,
  person uuid not null,
  capacity text not null default 'lead'::text,
  valid daterange not null,
  CHECK ((capacity = ANY (ARRAY['lead'::text, 'alternate'::text]))),
  FOREIGN KEY (lead) REFERENCES pillar_leads(id),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (lead, person, valid WITHOUT OVERLAPS)
);

-- plan: the entity or entities that lead a pillar, and when
create table pillar_leads (
  id uuid not null,
  pillar uuid not null,
  entity uuid not null,
  valid daterange not null,
  source text not null,
  EXCLUDE USING gist (pillar WITH =, entity WITH =, valid WITH &&),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (id)
);

-- plan: who takes part in a pillar, and when
create table pillar_members (
  pillar uuid not null,
  person uuid not null,
  valid daterange not null,
  FOREIGN KEY (person) REFERENCES people(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (pillar, person, valid WITHOUT OVERLAPS)
);

-- plan: a pillar is inactive, why, who decided it and when that is looked at again
create table pillar_pauses (
  id uuid not null,
  pillar uuid not null,
  valid daterange not null,
  reason texts not null,
  waits_for uuid,
  decision uuid,
  source text,
  review_on date not null,
  reviewed_on date,
  EXCLUDE USING gist (pillar WITH =, valid WITH &&),
  FOREIGN KEY (decision) REFERENCES decisions(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (waits_for) REFERENCES dependencies(id),
  PRIMARY KEY (id)
);

-- plan: a pillar; its number and names belong to a version of the plan
create table pillars (
  id uuid not null,
  plan uuid not null,
  slug text not null,
  FOREIGN KEY (plan) REFERENCES plans(id),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- plan: planned, forecast and actual days, each with the day it was written down
create table plan_dates (
  id uuid not null,
  output uuid,
  milestone uuid,
  dependency uuid,
  kind text not null,
  day date not null,
  precise text not null default 'day'::text,
  recorded_on date not null,
  by_person uuid,
  reason texts,
  CHECK (((kind <> 'actual'::text) OR (day <= recorded_on))),
  CHECK ((kind = ANY (ARRAY['planned'::text, 'forecast'::text, 'actual'::text]))),
  CHECK ((num_nonnulls(output, milestone, dependency) = 1)),
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text, 'year'::text]))),
  FOREIGN KEY (dependency) REFERENCES dependencies(id),
  FOREIGN KEY (milestone) REFERENCES milestones(id),
  FOREIGN KEY (output) REFERENCES outputs(id),
  PRIMARY KEY (id)
);

-- plan: adoption and finalisation of a version, as separate events
create table plan_steps (
  id uuid not null,
  version uuid not null,
  kind text not null,
  day date not null,
  precise text not null default 'day'::text,
  method text,
  decision uuid,
  CHECK ((kind = ANY (ARRAY['adopted'::text, 'final'::text, 'endorsed'::text, 'noted'::text]))),
  CHECK ((method = ANY (ARRAY['meeting'::text, 'silence'::text, 'ad-referendum'::text, 'principals'::text]))),
  CHECK ((precise = ANY (ARRAY['day'::text, 'month'::text]))),
  FOREIGN KEY (decision) REFERENCES decisions(id),
  FOREIGN KEY (version) REFERENCES plan_versions(id),
  PRIMARY KEY (id),
  UNIQUE (version, kind)
);

-- plan: a version of the plan, in force from a day until the next one starts
create table plan_versions (
  id uuid not null,
  plan uuid not null,
  number integer not null,
  starts_on date not null,
  CHECK ((number > 0)),
  FOREIGN KEY (plan) REFERENCES plans(id),
  PRIMARY KEY (id),
  UNIQUE (plan, number)
);

-- plan: a work plan for a period of years
create table plans (
  id uuid not null,
  slug text not null,
  name texts not null,
  first_day date not null,
  last_day date not null,
  audience audience not null default 'public'::text,
  level secrecy not null default 'unclassified'::text,
  CHECK ((last_day >= first_day)),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- plan: that somebody looked at an output and had nothing new to tell
create table progress_checks (
  id uuid not null,
  output uuid not null,
  day date not null,
  by_person uuid,
  FOREIGN KEY (output) REFERENCES outputs(id),
  PRIMARY KEY (id)
);

-- decisions: kept, moved or dropped, each with what shows it or why
create table promise_steps (
  id uuid not null,
  promise uuid not null,
  kind text not null,
  day date not null,
  new_due date,
  reason texts not null,
  by_person uuid,
  CHECK (((kind = 'moved'::text) = (new_due IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['kept'::text, 'moved'::text, 'dropped'::text]))),
  FOREIGN KEY (promise) REFERENCES promises(id),
  PRIMARY KEY (id)
);

-- decisions: what the network said it would do, where it said so, who sees to it and until when
create table promises (
  id uuid not null,
  year integer not null,
  number integer not null,
  label text not null generated always as (((('P-'::text || year) || '-'::text) || lpad((number)::text, 2, '0'::text))) stored,
  text texts not null,
  day date not null,
  due date,
  said_in texts not null,
  said_as text,
  source_path text,
  pillar uuid,
  entity uuid,
  person uuid,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (person) REFERENCES people(id),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  PRIMARY KEY (id),
  UNIQUE (label),
  UNIQUE (year, number)
);

-- requests: every answer that was recorded; the last one holds, and one may be disputed by whoever is said to have given it
create table question_answers (
  id uuid not null,
  question uuid not null,
  at timestamp with time zone not null,
  channel text not null,
  choice text,
  text text not null default ''::text,
  incoming uuid,
  disputed_at timestamp with time zone,
  disputed_said text,
  CHECK (((disputed_at IS NULL) = (disputed_said IS NULL))),
  FOREIGN KEY (incoming) REFERENCES incoming(id),
  FOREIGN KEY (question) REFERENCES questions(id),
  PRIMARY KEY (id)
);

-- platform: under which number a question stood in which letter
create table question_letters (
  letter uuid not null,
  number integer not null,
  question uuid not null,
  CHECK ((number > 0)),
  FOREIGN KEY (letter) REFERENCES letters(id),
  FOREIGN KEY (question) REFERENCES questions(id),
  PRIMARY KEY (letter, number)
);

-- platform: what was asked of whom, once; the one queue of requests to people
create table questions (
  id uuid not null,
  kind text not null,
  about uuid not null,
  details jsonb not null default '{}'::jsonb,
  person uuid not null,
  entity uuid,
  asked_by uuid,
  at timestamp with time zone not null,
  due date,
  not_before date,
  settled_at timestamp with time zone,
  settled text,
  answer jsonb,
  channel text,
  CHECK (((settled IS NULL) = (settled_at IS NULL))),
  CHECK ((kind ~ '^[a-z-]+\.[a-z-]+$'::text)),
  CHECK ((settled = ANY (ARRAY['answered'::text, 'withdrawn'::text, 'known'::text, 'moved'::text]))),
  FOREIGN KEY (person) REFERENCES accounts(id),
  PRIMARY KEY (id)
);

-- decisions: something has come due, once per cause
create table reminders (
  id uuid not null,
  kind text not null,
  subject uuid not null,
  day date not null,
  cause text not null,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  CHECK ((cause = ANY (ARRAY['day'::text, 'trigger'::text]))),
  PRIMARY KEY (id),
  UNIQUE (kind, subject, cause, day)
);

-- platform: what an address or link in a letter stands for: one person, one purpose, until a day; the signature is made from the id
create table reply_scopes (
  id uuid not null,
  person uuid not null,
  purpose text not null,
  about jsonb not null default '{}'::jsonb,
  valid_until timestamp with time zone not null,
  at timestamp with time zone not null,
  CHECK ((purpose ~ '^[a-z]+(-[a-z]+)*$'::text)),
  FOREIGN KEY (person) REFERENCES accounts(id),
  PRIMARY KEY (id)
);

-- reports: contacts and sources as issued, one set for each circle of readers
create table report_annexes (
  report uuid not null,
  edition audience not null,
  annex jsonb not null,
  CHECK (((edition)::text = ANY (ARRAY['public'::text, 'network'::text]))),
  FOREIGN KEY (report) REFERENCES reports(id),
  PRIMARY KEY (report, edition)
);

-- reports: the text as issued in six languages; corrigendum 0 is the report itself
create table report_issues (
  report uuid not null,
  corrigendum integer not null default 0,
  day date not null,
  frozen jsonb not null,
  hash bytea not null,
  note texts,
  FOREIGN KEY (report) REFERENCES reports(id),
  PRIMARY KEY (report, corrigendum)
);

-- reports: the wording of a note from a day on, in its languages, with its citation
create table report_note_versions (
  note uuid not null,
  number integer not null,
  day date not null,
  text texts not null,
  citation texts not null,
  CHECK ((number > 0)),
  FOREIGN KEY (note) REFERENCES report_notes(id),
  PRIMARY KEY (note, number)
);

-- reports: a standing text that reports on the time it concerns print: context, or the mandate
create table report_notes (
  id uuid not null,
  slug text not null,
  kind text not null,
  concerns daterange not null default '(,)'::daterange,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  CHECK ((kind = ANY (ARRAY['context'::text, 'mandate'::text]))),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- reports: pillar checks, approval by the co-chairs, issue, each of which text; when the text has changed, the step no longer stands
create table report_steps (
  id uuid not null,
  report uuid not null,
  kind text not null,
  pillar uuid,
  entity uuid,
  at timestamp with time zone not null,
  by_person uuid,
  text_hash text,
  seq bigint not null,
  CHECK (((kind = 'approved'::text) = (entity IS NOT NULL))),
  CHECK (((kind = 'pillar-checked'::text) = (pillar IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['pillar-checked'::text, 'approved'::text, 'issued'::text]))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (pillar) REFERENCES pillars(id),
  FOREIGN KEY (report) REFERENCES reports(id),
  PRIMARY KEY (id)
);

-- reports: a report on a period in a profile
create table reports (
  id uuid not null,
  slug text not null,
  profile text not null,
  plan uuid not null,
  first_day date not null,
  last_day date not null,
  drafted_on date not null,
  audience audience not null default 'network'::text,
  level secrecy not null default 'unclassified'::text,
  revision integer not null default 1,
  CHECK ((last_day > first_day)),
  CHECK ((profile = ANY (ARRAY['progress'::text, 'council'::text, 'bullets'::text]))),
  FOREIGN KEY (plan) REFERENCES plans(id),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

-- members: how many records of a kind were let go when their time was over
create table retention_runs (
  id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  gone bigint not null,
  CHECK ((gone > 0)),
  PRIMARY KEY (id)
);

-- members: how many months a kind of record is kept, where the network decided otherwise than the program
create table retention_terms (
  kind text not null,
  months integer not null,
  at timestamp with time zone not null,
  by_person uuid,
  CHECK (((months >= 1) AND (months <= 600))),
  PRIMARY KEY (kind)
);

-- accounts: roles with terms
create table roles (
  account uuid not null,
  role text not null,
  valid daterange not null,
  given_by uuid,
  source text not null,
  CHECK ((role = ANY (ARRAY['secretariat'::text, 'auditor'::text]))),
  FOREIGN KEY (account) REFERENCES accounts(id),
  PRIMARY KEY (account, role, valid WITHOUT OVERLAPS)
);

-- accounts: who is signed in; the database looks the token up by its hash
create table sessions (
  id uuid not null,
  account uuid not null,
  token_hash bytea not null,
  strength text not null,
  at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  lapses_at timestamp with time zone not null default (clock_timestamp() + '30 days'::interval),
  CHECK ((strength = ANY (ARRAY['code'::text, 'passkey'::text, 'operator'::text, 'letter'::text]))),
  FOREIGN KEY (account) REFERENCES accounts(id),
  PRIMARY KEY (id),
  UNIQUE (token_hash)
);

-- accounts: six-character codes sent by mail, by hash, bound to the browser that asked
create table sign_in_codes (
  id uuid not null,
  account uuid not null,
  code_hash bytea not null,
  browser_hash bytea not null,
  at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries integer not null default 0,
  used_at timestamp with time zone,
  FOREIGN KEY (account) REFERENCES accounts(id),
  PRIMARY KEY (id)
);

-- events: who spoke and in what capacity; an independent expert is not an official
create table speakers (
  id uuid not null,
  event uuid not null,
  number integer not null,
  person uuid,
  name text,
  body texts,
  entity uuid,
  capacity text not null,
  topic texts,
  CHECK ((capacity = ANY (ARRAY['un-official'::text, 'independent-expert'::text, 'network-representative'::text, 'member-state'::text, 'moderator'::text, 'guest'::text]))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (event) REFERENCES events(id),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id),
  UNIQUE (event, number)
);

-- members: how many people a text says the network had on a day, where the register does not name them all
create table stated_sizes (
  id uuid not null,
  day date not null,
  people integer not null,
  rounding text not null,
  source text not null,
  CHECK ((people > 0)),
  CHECK ((rounding = ANY (ARRAY['exact'::text, 'about'::text, 'over'::text, 'under'::text]))),
  PRIMARY KEY (id),
  UNIQUE (day)
);

-- succession: each row that passed on what somebody held, before and after, so that it can be put back
create table succession_rows (
  seq bigint not null,
  succession uuid not null,
  relation text not null,
  before jsonb,
  after jsonb,
  CHECK ((num_nonnulls(before, after) > 0)),
  FOREIGN KEY (succession) REFERENCES successions(id),
  PRIMARY KEY (seq)
);

-- succession: who was asked, what was answered, what was done about it, and whether it was taken back
create table succession_steps (
  id uuid not null,
  succession uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  by_person uuid,
  details jsonb not null default '{}'::jsonb,
  CHECK ((kind = ANY (ARRAY['asked'::text, 'told-again'::text, 'yes'::text, 'no'::text, 'other'::text, 'pass'::text, 'carried-out'::text, 'stuck'::text, 'taken-back'::text, 'closed'::text]))),
  FOREIGN KEY (succession) REFERENCES successions(id),
  PRIMARY KEY (id)
);

-- succession: what letters tell of somebody who no longer answers, and whom they name instead
create table successions (
  id uuid not null,
  person uuid not null,
  entity uuid not null,
  what text not null,
  until date,
  sentence text not null,
  letter uuid,
  named jsonb not null default '[]'::jsonb,
  at timestamp with time zone not null,
  CHECK ((what = ANY (ARRAY['left'::text, 'moved'::text, 'leave'::text, 'unreachable'::text]))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (letter) REFERENCES incoming(id),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id)
);

-- platform: addresses that no letter goes to, and why; codes to sign in are tried all the same
create table suppressions (
  address text not null,
  why text not null,
  since timestamp with time zone not null,
  said text,
  CHECK ((address = lower(address))),
  CHECK ((why = ANY (ARRAY['bounced'::text, 'complained'::text, 'left'::text, 'asked'::text]))),
  PRIMARY KEY (address)
);

-- countries: which countries a team serves, and when
create table team_countries (
  team uuid not null,
  country uuid not null,
  valid daterange not null,
  source text not null,
  FOREIGN KEY (country) REFERENCES countries(term),
  FOREIGN KEY (team) REFERENCES country_teams(id),
  PRIMARY KEY (team, country, valid WITHOUT OVERLAPS)
);

-- terminology: a name in one language, valid for a period
create table term_names (
  term uuid not null,
  lang text not null,
  valid daterange not null,
  name text not null,
  acronym text,
  sort_key text not null,
  source text not null,
  CHECK ((lang = ANY (ARRAY['ar'::text, 'zh'::text, 'en'::text, 'fr'::text, 'ru'::text, 'es'::text]))),
  FOREIGN KEY (term) REFERENCES terms(id),
  PRIMARY KEY (term, lang, valid WITHOUT OVERLAPS)
);

-- terminology: a thing that has official names
create table terms (
  id uuid not null,
  kind text not null,
  code text not null,
  CHECK ((kind = ANY (ARRAY['entity'::text, 'country'::text, 'area'::text, 'group'::text, 'day'::text, 'decade'::text, 'office'::text, 'ground'::text, 'term'::text, 'team'::text, 'body'::text, 'framework'::text]))),
  PRIMARY KEY (id),
  UNIQUE (kind, code)
);

-- succession: an address that letters come back from, since when, and who found it to work again
create table unreachable_addresses (
  id uuid not null,
  address text not null,
  person uuid,
  entity uuid,
  since timestamp with time zone not null,
  at timestamp with time zone not null,
  said text not null,
  cleared_at timestamp with time zone,
  cleared_by uuid,
  CHECK (((cleared_at IS NULL) = (cleared_by IS NULL))),
  CHECK ((address = lower(address))),
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (person) REFERENCES people(id),
  PRIMARY KEY (id)
);

-- plan: files that came with an update and prove it
create table update_files (
  reported uuid not null,
  number integer not null,
  file text not null,
  name text not null,
  CHECK ((number > 0)),
  FOREIGN KEY (file) REFERENCES files(hash),
  FOREIGN KEY (reported) REFERENCES updates(id),
  PRIMARY KEY (reported, number)
);

-- plan: what was reported on an output, by whom and for which entity
create table updates (
  id uuid not null,
  output uuid not null,
  day date not null,
  text texts not null,
  by_person uuid,
  entity uuid,
  url text,
  FOREIGN KEY (entity) REFERENCES entities(term),
  FOREIGN KEY (output) REFERENCES outputs(id),
  PRIMARY KEY (id)
);

-- platform: seals what a transaction was told of its viewer; seen by nobody but the owner
create table viewer_secret (
  only_row boolean not null default true,
  secret text not null,
  CHECK (only_row),
  PRIMARY KEY (only_row)
);

-- platform: messages to channels of other programs, kept until they are taken
create table webhook_posts (
  id uuid not null,
  url text not null,
  body text not null,
  state text not null default 'new'::text,
  tries integer not null default 0,
  at timestamp with time zone not null,
  sent_at timestamp with time zone,
  last_error text,
  CHECK ((state = ANY (ARRAY['new'::text, 'sent'::text, 'failed'::text]))),
  PRIMARY KEY (id)
);
CREATE INDEX account_addresses_account ON public.account_addresses USING btree (account);
CREATE INDEX address_changes_person ON public.address_changes USING btree (person, at);
CREATE INDEX affiliations_entity ON public.affiliations USING btree (entity);
CREATE INDEX attendances_meeting ON public.attendances USING btree (meeting);
CREATE INDEX bounces_address ON public.bounces USING btree (address, at);
CREATE INDEX check_steps_at ON public.check_steps USING btree (at);
CREATE INDEX check_steps_memory ON public.check_steps USING btree (memory, seq);
CREATE INDEX checks_at ON public.checks USING btree (at);
CREATE INDEX checks_owner ON public.checks USING btree (owner, at);
CREATE INDEX claim_steps_claim ON public.claim_steps USING btree (claim, seq);
CREATE INDEX contributions_open ON public.contributions USING btree (at) WHERE (settled IS NULL);
CREATE INDEX engagements_team ON public.engagements USING btree (team, day);
CREATE INDEX entry_checks_person ON public.entry_checks USING btree (person, at);
CREATE INDEX entry_objections_open ON public.entry_objections USING btree (at) WHERE (settled_at IS NULL);
CREATE INDEX events_first_day ON public.events USING btree (first_day);
CREATE INDEX import_choices_import ON public.import_choices USING btree (import, seq);
CREATE INDEX import_steps_import ON public.import_steps USING btree (import, at);
CREATE INDEX imports_at ON public.imports USING btree (at);
CREATE INDEX incoming_at ON public.incoming USING btree (at DESC);
CREATE INDEX incoming_from ON public.incoming USING btree (from_address, at);
CREATE INDEX incoming_person ON public.incoming USING btree (person, at);
CREATE INDEX incoming_to_sort ON public.incoming USING btree (at) WHERE (state = ANY (ARRAY['new'::text, 'to-sort'::text]));
CREATE INDEX intake_decisions_intake ON public.intake_decisions USING btree (intake, seq);
CREATE INDEX intake_made_about ON public.intake_made USING btree (about);
CREATE INDEX intake_rows_intake ON public.intake_rows USING btree (intake, seq);
CREATE INDEX intakes_at ON public.intakes USING btree (at);
CREATE INDEX join_requests_address ON public.join_requests USING btree (address);
CREATE INDEX join_requests_open ON public.join_requests USING btree (at) WHERE (decided_at IS NULL);
CREATE INDEX ledger_about ON public.ledger USING btree (about);
CREATE INDEX ledger_at ON public.ledger USING btree (at);
CREATE INDEX ledger_by_person ON public.ledger USING btree (by_person, at);
CREATE INDEX ledger_for_entity ON public.ledger USING btree (for_entity, at);
CREATE INDEX letters_class ON public.letters USING btree (class, address, at);
CREATE INDEX letters_due ON public.letters USING btree (at, id) WHERE (state = 'new'::text);
CREATE INDEX letters_mailing ON public.letters USING btree (mailing);
CREATE INDEX letters_of_address ON public.letters USING btree (address, at, id) WHERE (state = ANY (ARRAY['new'::text, 'claimed'::text, 'in-flight'::text]));
CREATE INDEX letters_person ON public.letters USING btree (to_person, at);
CREATE INDEX letters_unsettled ON public.letters USING btree (state, at) WHERE (state = ANY (ARRAY['waiting'::text, 'claimed'::text, 'in-flight'::text, 'held'::text, 'failed'::text]));
CREATE INDEX list_posts_author ON public.list_posts USING btree (list, author, at);
CREATE INDEX list_posts_sent ON public.list_posts USING btree (list, sent_at);
CREATE INDEX list_posts_thread ON public.list_posts USING btree (thread);
CREATE INDEX meetings_day ON public.meetings USING btree (day);
CREATE UNIQUE INDEX one_forget_request ON public.forget_requests USING btree (person) WHERE (settled IS NULL);
CREATE UNIQUE INDEX one_question_at_a_time ON public.questions USING btree (person, kind, about) WHERE (settled_at IS NULL);
CREATE INDEX output_entities_entity ON public.output_entities USING btree (entity);
CREATE INDEX outputs_pillar ON public.outputs USING btree (pillar);
CREATE INDEX plan_dates_dependency ON public.plan_dates USING btree (dependency);
CREATE INDEX plan_dates_milestone ON public.plan_dates USING btree (milestone);
CREATE INDEX plan_dates_output ON public.plan_dates USING btree (output);
CREATE INDEX progress_checks_output ON public.progress_checks USING btree (output, day);
CREATE INDEX question_answers_disputed ON public.question_answers USING btree (disputed_at) WHERE (disputed_at IS NOT NULL);
CREATE INDEX question_answers_incoming ON public.question_answers USING btree (incoming);
CREATE INDEX question_answers_question ON public.question_answers USING btree (question, at);
CREATE INDEX question_letters_question ON public.question_letters USING btree (question);
CREATE INDEX questions_of_entity ON public.questions USING btree (entity, at);
CREATE INDEX report_steps_report ON public.report_steps USING btree (report, seq);
CREATE INDEX sign_in_codes_account ON public.sign_in_codes USING btree (account, at);
CREATE INDEX succession_rows_succession ON public.succession_rows USING btree (succession, seq);
CREATE INDEX succession_steps_succession ON public.succession_steps USING btree (succession, at);
CREATE INDEX successions_person ON public.successions USING btree (person, at);
CREATE UNIQUE INDEX undone_once ON public.intake_steps USING btree (intake) WHERE (kind = 'undone'::text);
CREATE UNIQUE INDEX unreachable_once ON public.unreachable_addresses USING btree (address) WHERE (cleared_at IS NULL);
CREATE INDEX unreachable_person ON public.unreachable_addresses USING btree (person);
CREATE INDEX updates_output ON public.updates USING btree (output, day);

create policy added on absences for insert to colonnade_app with check ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on absences for update to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on absences for delete to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on absences for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on account_addresses for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (account = ( SELECT viewer_id() AS viewer_id))));
create policy changed on account_addresses for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (account = ( SELECT viewer_id() AS viewer_id)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (account = ( SELECT viewer_id() AS viewer_id))));
create policy removed on account_addresses for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (account = ( SELECT viewer_id() AS viewer_id))));
create policy seen on account_addresses for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (account = ( SELECT viewer_id() AS viewer_id)));
create policy added on accounts for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id))));
create policy changed on accounts for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id)))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id))));
create policy removed on accounts for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id))));
create policy seen on accounts for select to colonnade_app, colonnade_reader using (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (id = ( SELECT viewer_id() AS viewer_id)));
create policy added on act_keys for insert to colonnade_app with check (true AND (NOT (by_person IS DISTINCT FROM ( SELECT viewer_id() AS viewer_id))));
create policy changed on act_keys for update to colonnade_app using (true AND (NOT (by_person IS DISTINCT FROM ( SELECT viewer_id() AS viewer_id)))) with check (true AND (NOT (by_person IS DISTINCT FROM ( SELECT viewer_id() AS viewer_id))));
create policy left_behind on act_keys for insert to colonnade_app with check (act = 'accounts.sign-out'::text);
create policy removed on act_keys for delete to colonnade_app using (true AND (NOT (by_person IS DISTINCT FROM ( SELECT viewer_id() AS viewer_id))));
create policy seen on act_keys for select to colonnade_app, colonnade_reader using (NOT (by_person IS DISTINCT FROM ( SELECT viewer_id() AS viewer_id)));
create policy added on address_changes for insert to colonnade_app with check ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy changed on address_changes for update to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)))) with check ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy removed on address_changes for delete to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy seen on address_changes for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)));
create policy added on adoptions for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = adoptions.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = adoptions.version))));
create policy changed on adoptions for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = adoptions.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = adoptions.version)))) with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = adoptions.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = adoptions.version))));
create policy removed on adoptions for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = adoptions.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = adoptions.version))));
create policy seen on adoptions for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = adoptions.version)));
create policy added on affiliations for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on affiliations for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on affiliations for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on affiliations for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on agenda_items for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = agenda_items.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = agenda_items.meeting))));
create policy changed on agenda_items for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = agenda_items.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = agenda_items.meeting)))) with check ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = agenda_items.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = agenda_items.meeting))));
create policy removed on agenda_items for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = agenda_items.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = agenda_items.meeting))));
create policy seen on agenda_items for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = agenda_items.meeting)));
create policy added on agreed_phrases for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on agreed_phrases for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on agreed_phrases for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on agreed_phrases for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on attendances for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = attendances.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = attendances.meeting)))));
create policy changed on attendances for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = attendances.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = attendances.meeting))))) with check ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = attendances.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = attendances.meeting)))));
create policy removed on attendances for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = attendances.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = attendances.meeting)))));
create policy seen on attendances for select to colonnade_app, colonnade_reader using (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = attendances.meeting))));
create policy added on away_permissions for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (person = ( SELECT viewer_id() AS viewer_id)));
create policy changed on away_permissions for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (person = ( SELECT viewer_id() AS viewer_id))) with check (( SELECT viewer_writes() AS viewer_writes) AND (person = ( SELECT viewer_id() AS viewer_id)));
create policy removed on away_permissions for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (person = ( SELECT viewer_id() AS viewer_id)));
create policy seen on away_permissions for select to colonnade_app, colonnade_reader using (person = ( SELECT viewer_id() AS viewer_id));
create policy added on bounces for insert to colonnade_app with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on bounces for update to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on bounces for delete to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on bounces for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on channel_summaries for insert to colonnade_app with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on channel_summaries for update to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on channel_summaries for delete to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on channel_summaries for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on channels for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on channels for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on channels for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on channels for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on check_originals for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM checks
  WHERE (checks.id = check_originals.check_id))));
create policy changed on check_originals for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM checks
  WHERE (checks.id = check_originals.check_id)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM checks
  WHERE (checks.id = check_originals.check_id))));
create policy removed on check_originals for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM checks
  WHERE (checks.id = check_originals.check_id))));
create policy seen on check_originals for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM checks
  WHERE (checks.id = check_originals.check_id)));
create policy added on check_steps for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy changed on check_steps for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) with check (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy removed on check_steps for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy seen on check_steps for select to colonnade_app, colonnade_reader using ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy added on checks for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy changed on checks for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) with check (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy removed on checks for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy seen on checks for select to colonnade_app, colonnade_reader using ((owner = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy added on circulations for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = circulations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = circulations.version)))));
create policy changed on circulations for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = circulations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = circulations.version))))) with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = circulations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = circulations.version)))));
create policy removed on circulations for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = circulations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = circulations.version)))));
create policy seen on circulations for select to colonnade_app, colonnade_reader using (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = circulations.version))));
create policy added on citations for insert to colonnade_app with check (((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = citations.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = citations.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ((EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = citations.document))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = citations.event)))));
create policy changed on citations for update to colonnade_app using (((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = citations.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = citations.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ((EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = citations.document))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = citations.event))))) with check (((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = citations.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = citations.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ((EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = citations.document))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = citations.event)))));
create policy removed on citations for delete to colonnade_app using (((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = citations.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = citations.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ((EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = citations.document))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = citations.event)))));
create policy seen on citations for select to colonnade_app, colonnade_reader using ((EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = citations.document))) OR (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = citations.event))));
create policy added on claim_steps for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM claims
  WHERE ((claims.id = claim_steps.claim) AND
        CASE claim_steps.kind
            WHEN 'asked'::text THEN (('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
            ELSE (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || claims.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((claims.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))
        END))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM claims
  WHERE (claims.id = claim_steps.claim)))));
create policy changed on claim_steps for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM claims
  WHERE ((claims.id = claim_steps.claim) AND
        CASE claim_steps.kind
            WHEN 'asked'::text THEN (('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
            ELSE (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || claims.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((claims.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))
        END))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM claims
  WHERE (claims.id = claim_steps.claim))))) with check ((EXISTS ( SELECT 1
   FROM claims
  WHERE ((claims.id = claim_steps.claim) AND
        CASE claim_steps.kind
            WHEN 'asked'::text THEN (('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
            ELSE (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || claims.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((claims.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))
        END))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM claims
  WHERE (claims.id = claim_steps.claim)))));
create policy removed on claim_steps for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM claims
  WHERE ((claims.id = claim_steps.claim) AND
        CASE claim_steps.kind
            WHEN 'asked'::text THEN (('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
            ELSE (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || claims.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((claims.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))
        END))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM claims
  WHERE (claims.id = claim_steps.claim)))));
create policy seen on claim_steps for select to colonnade_app, colonnade_reader using (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM claims
  WHERE (claims.id = claim_steps.claim))));
create policy added on claims for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = claims.report))));
create policy changed on claims for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = claims.report)))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = claims.report))));
create policy removed on claims for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = claims.report))));
create policy seen on claims for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = claims.report)));
create policy added on column_mappings for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy changed on column_mappings for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text])) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy removed on column_mappings for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy seen on column_mappings for select to colonnade_app, colonnade_reader using (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]);
create policy added on contributions for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy changed on contributions for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy removed on contributions for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy seen on contributions for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)));
create policy added on countries for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on countries for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on countries for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on countries for select to colonnade_app, colonnade_reader using true;
create policy added on country_teams for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on country_teams for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on country_teams for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on country_teams for select to colonnade_app, colonnade_reader using true;
create policy added on decisions for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on decisions for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on decisions for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on decisions for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on dependencies for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on dependencies for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on dependencies for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on dependencies for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on digests for insert to colonnade_app with check (false AND (account = ( SELECT viewer_id() AS viewer_id)));
create policy changed on digests for update to colonnade_app using (false AND (account = ( SELECT viewer_id() AS viewer_id))) with check (false AND (account = ( SELECT viewer_id() AS viewer_id)));
create policy removed on digests for delete to colonnade_app using (false AND (account = ( SELECT viewer_id() AS viewer_id)));
create policy seen on digests for select to colonnade_app, colonnade_reader using (account = ( SELECT viewer_id() AS viewer_id));
create policy added on document_versions for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = document_versions.document))));
create policy changed on document_versions for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = document_versions.document)))) with check ((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = document_versions.document))));
create policy removed on document_versions for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM documents
  WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = document_versions.document))));
create policy seen on document_versions for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM documents
  WHERE (documents.id = document_versions.document)));
create policy added on documents for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on documents for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on documents for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on documents for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on engagements for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on engagements for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on engagements for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on engagements for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on entities for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on entities for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on entities for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on entities for select to colonnade_app, colonnade_reader using true;
create policy added on entity_memberships for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on entity_memberships for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on entity_memberships for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on entity_memberships for select to colonnade_app, colonnade_reader using true;
create policy added on entry_checks for insert to colonnade_app with check ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy changed on entry_checks for update to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)))) with check ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy removed on entry_checks for delete to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy seen on entry_checks for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)));
create policy added on entry_objections for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy changed on entry_objections for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy removed on entry_objections for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy seen on entry_objections for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy added on event_countries for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_countries.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_countries.event))));
create policy changed on event_countries for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_countries.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_countries.event)))) with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_countries.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_countries.event))));
create policy removed on event_countries for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_countries.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_countries.event))));
create policy seen on event_countries for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_countries.event)));
create policy added on event_entities for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_entities.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_entities.event))));
create policy changed on event_entities for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_entities.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_entities.event)))) with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_entities.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_entities.event))));
create policy removed on event_entities for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_entities.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_entities.event))));
create policy seen on event_entities for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_entities.event)));
create policy added on event_places for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_places.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_places.event))));
create policy changed on event_places for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_places.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_places.event)))) with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_places.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_places.event))));
create policy removed on event_places for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_places.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_places.event))));
create policy seen on event_places for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_places.event)));
create policy added on event_steps for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_steps.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_steps.event))));
create policy changed on event_steps for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_steps.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_steps.event)))) with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_steps.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_steps.event))));
create policy removed on event_steps for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_steps.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_steps.event))));
create policy seen on event_steps for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_steps.event)));
create policy added on event_totals for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_totals.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_totals.event))));
create policy changed on event_totals for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_totals.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_totals.event)))) with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_totals.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_totals.event))));
create policy removed on event_totals for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = event_totals.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_totals.event))));
create policy seen on event_totals for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = event_totals.event)));
create policy added on events for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on events for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on events for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on events for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on files for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND true);
create policy changed on files for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND true) with check (( SELECT viewer_writes() AS viewer_writes) AND true);
create policy removed on files for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND true);
create policy seen on files for select to colonnade_app, colonnade_reader using true;
create policy added on finalisations for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = finalisations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = finalisations.version))));
create policy changed on finalisations for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = finalisations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = finalisations.version)))) with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = finalisations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = finalisations.version))));
create policy removed on finalisations for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = finalisations.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = finalisations.version))));
create policy seen on finalisations for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = finalisations.version)));
create policy added on focal_points for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on focal_points for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on focal_points for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on focal_points for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on follow_up_steps for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM (follow_ups
     JOIN decisions ON ((decisions.id = follow_ups.decision)))
  WHERE ((follow_ups.id = follow_up_steps.follow_up) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || follow_ups.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || follow_ups.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM follow_ups
  WHERE (follow_ups.id = follow_up_steps.follow_up))));
create policy changed on follow_up_steps for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM (follow_ups
     JOIN decisions ON ((decisions.id = follow_ups.decision)))
  WHERE ((follow_ups.id = follow_up_steps.follow_up) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || follow_ups.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || follow_ups.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM follow_ups
  WHERE (follow_ups.id = follow_up_steps.follow_up)))) with check ((EXISTS ( SELECT 1
   FROM (follow_ups
     JOIN decisions ON ((decisions.id = follow_ups.decision)))
  WHERE ((follow_ups.id = follow_up_steps.follow_up) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || follow_ups.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || follow_ups.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM follow_ups
  WHERE (follow_ups.id = follow_up_steps.follow_up))));
create policy removed on follow_up_steps for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM (follow_ups
     JOIN decisions ON ((decisions.id = follow_ups.decision)))
  WHERE ((follow_ups.id = follow_up_steps.follow_up) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || follow_ups.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || follow_ups.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM follow_ups
  WHERE (follow_ups.id = follow_up_steps.follow_up))));
create policy seen on follow_up_steps for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM follow_ups
  WHERE (follow_ups.id = follow_up_steps.follow_up)));
create policy added on follow_ups for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM decisions
  WHERE ((decisions.id = follow_ups.decision) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM decisions
  WHERE (decisions.id = follow_ups.decision))));
create policy changed on follow_ups for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM decisions
  WHERE ((decisions.id = follow_ups.decision) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM decisions
  WHERE (decisions.id = follow_ups.decision)))) with check ((EXISTS ( SELECT 1
   FROM decisions
  WHERE ((decisions.id = follow_ups.decision) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM decisions
  WHERE (decisions.id = follow_ups.decision))));
create policy held on follow_ups for update to colonnade_app using ((('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check false;
create policy removed on follow_ups for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM decisions
  WHERE ((decisions.id = follow_ups.decision) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || decisions.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM decisions
  WHERE (decisions.id = follow_ups.decision))));
create policy seen on follow_ups for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM decisions
  WHERE (decisions.id = follow_ups.decision)));
create policy added on forget_requests for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy changed on forget_requests for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy removed on forget_requests for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy seen on forget_requests for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)));
create policy added on grouping_members for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on grouping_members for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on grouping_members for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on grouping_members for select to colonnade_app, colonnade_reader using true;
create policy added on hearers for insert to colonnade_app with check (false AND false);
create policy changed on hearers for update to colonnade_app using (false AND false) with check (false AND false);
create policy removed on hearers for delete to colonnade_app using (false AND false);
create policy seen on hearers for select to colonnade_app, colonnade_reader using false;
create policy added on held_replies for insert to colonnade_app with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on held_replies for update to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on held_replies for delete to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on held_replies for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on highlights for insert to colonnade_app with check (
CASE
    WHEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE (outputs.id = highlights.subject))) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = highlights.subject) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
END AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on highlights for update to colonnade_app using (
CASE
    WHEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE (outputs.id = highlights.subject))) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = highlights.subject) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
END AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (
CASE
    WHEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE (outputs.id = highlights.subject))) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = highlights.subject) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
END AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on highlights for delete to colonnade_app using (
CASE
    WHEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE (outputs.id = highlights.subject))) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = highlights.subject) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
END AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on highlights for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on holdings for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = holdings.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = holdings.meeting))));
create policy changed on holdings for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = holdings.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = holdings.meeting)))) with check ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = holdings.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = holdings.meeting))));
create policy removed on holdings for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM meetings
  WHERE ((meetings.id = holdings.meeting) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((meetings.kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || meetings.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) AND (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = holdings.meeting))));
create policy seen on holdings for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM meetings
  WHERE (meetings.id = holdings.meeting)));
create policy added on host_meetings for insert to colonnade_app with check (((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND true);
create policy changed on host_meetings for update to colonnade_app using (((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND true) with check (((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND true);
create policy removed on host_meetings for delete to colonnade_app using (((EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND true);
create policy seen on host_meetings for select to colonnade_app, colonnade_reader using true;
create policy added on house for insert to colonnade_app with check (false AND true);
create policy changed on house for update to colonnade_app using (false AND true) with check (false AND true);
create policy removed on house for delete to colonnade_app using (false AND true);
create policy seen on house for select to colonnade_app, colonnade_reader using true;
create policy added on import_choices for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy changed on import_choices for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text])) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy removed on import_choices for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy seen on import_choices for select to colonnade_app, colonnade_reader using (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]);
create policy added on import_steps for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy changed on import_steps for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text])) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy removed on import_steps for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy seen on import_steps for select to colonnade_app, colonnade_reader using (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]);
create policy added on imports for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy changed on imports for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text])) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy removed on imports for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy seen on imports for select to colonnade_app, colonnade_reader using (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]);
create policy added on incoming for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on incoming for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on incoming for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on incoming for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on intake_decisions for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_decisions.intake))));
create policy changed on intake_decisions for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_decisions.intake)))) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_decisions.intake))));
create policy removed on intake_decisions for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_decisions.intake))));
create policy seen on intake_decisions for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_decisions.intake)));
create policy added on intake_made for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_made.intake))));
create policy changed on intake_made for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_made.intake)))) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_made.intake))));
create policy removed on intake_made for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_made.intake))));
create policy seen on intake_made for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_made.intake)));
create policy added on intake_proposals for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_proposals.intake))));
create policy changed on intake_proposals for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_proposals.intake)))) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_proposals.intake))));
create policy removed on intake_proposals for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_proposals.intake))));
create policy seen on intake_proposals for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_proposals.intake)));
create policy added on intake_refusals for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_refusals.intake))));
create policy changed on intake_refusals for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_refusals.intake)))) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_refusals.intake))));
create policy removed on intake_refusals for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_refusals.intake))));
create policy seen on intake_refusals for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_refusals.intake)));
create policy added on intake_rows for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_rows.intake))));
create policy changed on intake_rows for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_rows.intake)))) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_rows.intake))));
create policy removed on intake_rows for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_rows.intake))));
create policy seen on intake_rows for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_rows.intake)));
create policy added on intake_steps for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_steps.intake))));
create policy changed on intake_steps for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_steps.intake)))) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_steps.intake))));
create policy removed on intake_steps for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_steps.intake))));
create policy seen on intake_steps for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM intakes
  WHERE (intakes.id = intake_steps.intake)));
create policy added on intakes for insert to colonnade_app with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text])));
create policy changed on intakes for update to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]))) with check ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text])));
create policy removed on intakes for delete to colonnade_app using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) AND ((owner = ( SELECT viewer_id() AS viewer_id)) OR (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text])));
create policy seen on intakes for select to colonnade_app, colonnade_reader using ((owner = ( SELECT viewer_id() AS viewer_id)) OR (( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]));
create policy added on job_effects for insert to colonnade_app with check (false AND false);
create policy changed on job_effects for update to colonnade_app using (false AND false) with check (false AND false);
create policy removed on job_effects for delete to colonnade_app using (false AND false);
create policy seen on job_effects for select to colonnade_app, colonnade_reader using false;
create policy added on join_requests for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) OR ((confirmed_at IS NOT NULL) AND (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on join_requests for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) OR ((confirmed_at IS NOT NULL) AND (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check (( SELECT viewer_writes() AS viewer_writes) AND ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) OR ((confirmed_at IS NOT NULL) AND (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on join_requests for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) OR ((confirmed_at IS NOT NULL) AND (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on join_requests for select to colonnade_app, colonnade_reader using ((( SELECT viewer_grants() AS viewer_grants) && ARRAY['secretariat'::text, 'co-chairs'::text]) OR ((confirmed_at IS NOT NULL) AND (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on language_steps for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = language_steps.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (((step = 'published'::text) OR ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = language_steps.version)))));
create policy changed on language_steps for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = language_steps.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (((step = 'published'::text) OR ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = language_steps.version))))) with check ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = language_steps.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (((step = 'published'::text) OR ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = language_steps.version)))));
create policy removed on language_steps for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM document_versions
  WHERE ((document_versions.id = language_steps.version) AND (EXISTS ( SELECT 1
           FROM documents
          WHERE ((documents.id = document_versions.document) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || documents.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) AND (((step = 'published'::text) OR ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = language_steps.version)))));
create policy seen on language_steps for select to colonnade_app, colonnade_reader using (((step = 'published'::text) OR ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM document_versions
  WHERE (document_versions.id = language_steps.version))));
create policy added on lead_answers for insert to colonnade_app with check ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on lead_answers for update to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on lead_answers for delete to colonnade_app using ((person = ( SELECT viewer_id() AS viewer_id)) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on lead_answers for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on lead_proposals for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id))));
create policy changed on lead_proposals for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id)))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id))));
create policy removed on lead_proposals for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id))));
create policy seen on lead_proposals for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id)));
create policy added on ledger for insert to colonnade_app with check (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on ledger for update to colonnade_app using (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on ledger for delete to colonnade_app using (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on ledger for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on ledger_head for insert to colonnade_app with check (false AND false);
create policy changed on ledger_head for update to colonnade_app using (false AND false) with check (false AND false);
create policy removed on ledger_head for delete to colonnade_app using (false AND false);
create policy seen on ledger_head for select to colonnade_app, colonnade_reader using false;
create policy added on ledger_seals for insert to colonnade_app with check (false AND true);
create policy changed on ledger_seals for update to colonnade_app using (false AND true) with check (false AND true);
create policy removed on ledger_seals for delete to colonnade_app using (false AND true);
create policy seen on ledger_seals for select to colonnade_app, colonnade_reader using true;
create policy added on legal_holds for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on legal_holds for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (( SELECT viewer_writes() AS viewer_writes) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on legal_holds for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on legal_holds for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on letter_pauses for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy changed on letter_pauses for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy removed on letter_pauses for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy seen on letter_pauses for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)));
create policy added on letter_wishes for insert to colonnade_app with check ((account = ( SELECT viewer_id() AS viewer_id)) AND ((account = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy changed on letter_wishes for update to colonnade_app using ((account = ( SELECT viewer_id() AS viewer_id)) AND ((account = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) with check ((account = ( SELECT viewer_id() AS viewer_id)) AND ((account = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy removed on letter_wishes for delete to colonnade_app using ((account = ( SELECT viewer_id() AS viewer_id)) AND ((account = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy seen on letter_wishes for select to colonnade_app, colonnade_reader using ((account = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy added on letters for insert to colonnade_app with check (false AND false);
create policy changed on letters for update to colonnade_app using (false AND false) with check (false AND false);
create policy outbox on letters for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (class <> 'sign-in-code'::text));
create policy outbox_changed on letters for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (class <> 'sign-in-code'::text)) with check ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy own_letters on letters for select to colonnade_app, colonnade_reader using ((to_person = ( SELECT viewer_id() AS viewer_id)) AND (class <> 'sign-in-code'::text));
create policy queued on letters for insert to colonnade_app with check (state = ANY (ARRAY['new'::text, 'waiting'::text]));
create policy removed on letters for delete to colonnade_app using (false AND false);
create policy seen on letters for select to colonnade_app, colonnade_reader using false;
create policy added on list_additions for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_additions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on list_additions for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_additions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_additions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on list_additions for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_additions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on list_additions for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on list_announcements for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (((released_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))));
create policy changed on list_announcements for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (((released_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (((released_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))));
create policy removed on list_announcements for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (((released_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))));
create policy seen on list_announcements for select to colonnade_app, colonnade_reader using (((released_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_announcements.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))));
create policy added on list_choices for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy changed on list_choices for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy removed on list_choices for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id))));
create policy seen on list_choices for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)));
create policy added on list_digests for insert to colonnade_app with check (false AND false);
create policy changed on list_digests for update to colonnade_app using (false AND false) with check (false AND false);
create policy removed on list_digests for delete to colonnade_app using (false AND false);
create policy seen on list_digests for select to colonnade_app, colonnade_reader using false;
create policy added on list_exclusions for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_exclusions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on list_exclusions for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_exclusions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_exclusions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on list_exclusions for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_exclusions.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on list_exclusions for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on list_files for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM list_posts
  WHERE (list_posts.id = list_files.post))));
create policy changed on list_files for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM list_posts
  WHERE (list_posts.id = list_files.post)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM list_posts
  WHERE (list_posts.id = list_files.post))));
create policy removed on list_files for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM list_posts
  WHERE (list_posts.id = list_files.post))));
create policy seen on list_files for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM list_posts
  WHERE (list_posts.id = list_files.post)));
create policy taken_in on list_files for insert to colonnade_app with check ((document IS NULL) AND (version IS NULL));
create policy added on list_judgements for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))));
create policy changed on list_judgements for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))) with check ((EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))));
create policy removed on list_judgements for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))));
create policy seen on list_judgements for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM (list_posts
     JOIN lists ON ((lists.id = list_posts.list)))
  WHERE ((list_posts.id = list_judgements.post) AND ((list_posts.author = ( SELECT viewer_id() AS viewer_id)) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))));
create policy added on list_posts for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (((published_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (author = ( SELECT viewer_id() AS viewer_id)) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))));
create policy changed on list_posts for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (((published_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (author = ( SELECT viewer_id() AS viewer_id)) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) with check (( SELECT viewer_writes() AS viewer_writes) AND (((published_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (author = ( SELECT viewer_id() AS viewer_id)) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))));
create policy removed on list_posts for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (((published_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (author = ( SELECT viewer_id() AS viewer_id)) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))));
create policy seen on list_posts for select to colonnade_app, colonnade_reader using (((published_at IS NOT NULL) AND ((list = ANY (( SELECT viewer_lists() AS viewer_lists)::uuid[])) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (((lists.audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))))) OR (author = ( SELECT viewer_id() AS viewer_id)) OR (EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_posts.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))));
create policy taken_in on list_posts for insert to colonnade_app with check ((published_at IS NULL) AND (waits IS NOT NULL));
create policy added on list_sources for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_sources.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM lists
  WHERE (lists.id = list_sources.list))));
create policy changed on list_sources for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_sources.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM lists
  WHERE (lists.id = list_sources.list)))) with check ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_sources.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM lists
  WHERE (lists.id = list_sources.list))));
create policy removed on list_sources for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM lists
  WHERE ((lists.id = list_sources.list) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || lists.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((lists.pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM lists
  WHERE (lists.id = list_sources.list))));
create policy seen on list_sources for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM lists
  WHERE (lists.id = list_sources.list)));
create policy added on lists for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on lists for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on lists for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on lists for select to colonnade_app, colonnade_reader using (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((pillar IS NULL) AND ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on mailbox_places for insert to colonnade_app with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on mailbox_places for update to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on mailbox_places for delete to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on mailbox_places for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on mailings for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (made_by = ( SELECT viewer_id() AS viewer_id))));
create policy changed on mailings for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (made_by = ( SELECT viewer_id() AS viewer_id)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (made_by = ( SELECT viewer_id() AS viewer_id))));
create policy removed on mailings for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (made_by = ( SELECT viewer_id() AS viewer_id))));
create policy seen on mailings for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (made_by = ( SELECT viewer_id() AS viewer_id)));
create policy added on meetings for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on meetings for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on meetings for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((kind = 'pillar'::text) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on meetings for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on milestones for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = milestones.output))));
create policy changed on milestones for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = milestones.output)))) with check ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = milestones.output))));
create policy removed on milestones for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = milestones.output))));
create policy seen on milestones for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = milestones.output)));
create policy added on network for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on network for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on network for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on network for select to colonnade_app, colonnade_reader using true;
create policy added on nominations for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (settled IS NULL))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy changed on nominations for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (settled IS NULL))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (settled IS NULL))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy removed on nominations for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (settled IS NULL))) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy seen on nominations for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (by_person = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy added on observances for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on observances for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on observances for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on observances for select to colonnade_app, colonnade_reader using true;
create policy added on office_holders for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on office_holders for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on office_holders for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on office_holders for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on office_terms for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on office_terms for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on office_terms for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on office_terms for select to colonnade_app, colonnade_reader using true;
create policy added on output_entities for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = output_entities.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = output_entities.output))));
create policy changed on output_entities for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = output_entities.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = output_entities.output)))) with check ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = output_entities.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = output_entities.output))));
create policy removed on output_entities for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = output_entities.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = output_entities.output))));
create policy seen on output_entities for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = output_entities.output)));
create policy added on outputs for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on outputs for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on outputs for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on outputs for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on participants for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = participants.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = participants.event))));
create policy changed on participants for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = participants.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = participants.event)))) with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = participants.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = participants.event))));
create policy removed on participants for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = participants.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = participants.event))));
create policy seen on participants for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = participants.event)));
create policy added on people for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || id) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on people for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || id) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || id) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on people for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || id) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on people for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on pillar_entries for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = pillar_entries.version))));
create policy changed on pillar_entries for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = pillar_entries.version)))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = pillar_entries.version))));
create policy removed on pillar_entries for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = pillar_entries.version))));
create policy seen on pillar_entries for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = pillar_entries.version)));
create policy added on pillar_goals for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_goals.pillar))));
create policy changed on pillar_goals for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_goals.pillar)))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_goals.pillar))));
create policy removed on pillar_goals for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_goals.pillar))));
create policy seen on pillar_goals for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_goals.pillar)));
create policy added on pillar_lead_people for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM pillar_leads
  WHERE ((pillar_leads.id = pillar_lead_people.lead) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar_leads.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on pillar_lead_people for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM pillar_leads
  WHERE ((pillar_leads.id = pillar_lead_people.lead) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar_leads.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check ((EXISTS ( SELECT 1
   FROM pillar_leads
  WHERE ((pillar_leads.id = pillar_lead_people.lead) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar_leads.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on pillar_lead_people for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM pillar_leads
  WHERE ((pillar_leads.id = pillar_lead_people.lead) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar_leads.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on pillar_lead_people for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on pillar_leads for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_leads.pillar))));
create policy changed on pillar_leads for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_leads.pillar)))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_leads.pillar))));
create policy removed on pillar_leads for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_leads.pillar))));
create policy seen on pillar_leads for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_leads.pillar)));
create policy added on pillar_members for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on pillar_members for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on pillar_members for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on pillar_members for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on pillar_pauses for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_pauses.pillar))));
create policy changed on pillar_pauses for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_pauses.pillar)))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_pauses.pillar))));
create policy removed on pillar_pauses for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_pauses.pillar))));
create policy seen on pillar_pauses for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM pillars
  WHERE (pillars.id = pillar_pauses.pillar)));
create policy added on pillars for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = pillars.plan))));
create policy changed on pillars for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = pillars.plan)))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = pillars.plan))));
create policy removed on pillars for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = pillars.plan))));
create policy seen on pillars for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = pillars.plan)));
create policy added on plan_dates for insert to colonnade_app with check (
CASE
    WHEN (dependency IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
    WHEN (output IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = plan_dates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM milestones
      WHERE ((milestones.id = plan_dates.milestone) AND (EXISTS ( SELECT 1
               FROM outputs
              WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))))
END AND ((EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = plan_dates.output))) OR (EXISTS ( SELECT 1
   FROM milestones
  WHERE (milestones.id = plan_dates.milestone))) OR (EXISTS ( SELECT 1
   FROM dependencies
  WHERE (dependencies.id = plan_dates.dependency)))));
create policy changed on plan_dates for update to colonnade_app using (
CASE
    WHEN (dependency IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
    WHEN (output IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = plan_dates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM milestones
      WHERE ((milestones.id = plan_dates.milestone) AND (EXISTS ( SELECT 1
               FROM outputs
              WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))))
END AND ((EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = plan_dates.output))) OR (EXISTS ( SELECT 1
   FROM milestones
  WHERE (milestones.id = plan_dates.milestone))) OR (EXISTS ( SELECT 1
   FROM dependencies
  WHERE (dependencies.id = plan_dates.dependency))))) with check (
CASE
    WHEN (dependency IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
    WHEN (output IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = plan_dates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM milestones
      WHERE ((milestones.id = plan_dates.milestone) AND (EXISTS ( SELECT 1
               FROM outputs
              WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))))
END AND ((EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = plan_dates.output))) OR (EXISTS ( SELECT 1
   FROM milestones
  WHERE (milestones.id = plan_dates.milestone))) OR (EXISTS ( SELECT 1
   FROM dependencies
  WHERE (dependencies.id = plan_dates.dependency)))));
create policy removed on plan_dates for delete to colonnade_app using (
CASE
    WHEN (dependency IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
      WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text))))
    WHEN (output IS NOT NULL) THEN (EXISTS ( SELECT 1
       FROM outputs
      WHERE ((outputs.id = plan_dates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))
    ELSE (EXISTS ( SELECT 1
       FROM milestones
      WHERE ((milestones.id = plan_dates.milestone) AND (EXISTS ( SELECT 1
               FROM outputs
              WHERE ((outputs.id = milestones.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))))))
END AND ((EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = plan_dates.output))) OR (EXISTS ( SELECT 1
   FROM milestones
  WHERE (milestones.id = plan_dates.milestone))) OR (EXISTS ( SELECT 1
   FROM dependencies
  WHERE (dependencies.id = plan_dates.dependency)))));
create policy seen on plan_dates for select to colonnade_app, colonnade_reader using ((EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = plan_dates.output))) OR (EXISTS ( SELECT 1
   FROM milestones
  WHERE (milestones.id = plan_dates.milestone))) OR (EXISTS ( SELECT 1
   FROM dependencies
  WHERE (dependencies.id = plan_dates.dependency))));
create policy added on plan_steps for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = plan_steps.version))));
create policy changed on plan_steps for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = plan_steps.version)))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = plan_steps.version))));
create policy removed on plan_steps for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = plan_steps.version))));
create policy seen on plan_steps for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM plan_versions
  WHERE (plan_versions.id = plan_steps.version)));
create policy added on plan_versions for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = plan_versions.plan))));
create policy changed on plan_versions for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = plan_versions.plan)))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = plan_versions.plan))));
create policy removed on plan_versions for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = plan_versions.plan))));
create policy seen on plan_versions for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM plans
  WHERE (plans.id = plan_versions.plan)));
create policy added on plans for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on plans for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on plans for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on plans for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on progress_checks for insert to colonnade_app with check (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = progress_checks.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = progress_checks.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = progress_checks.output)))));
create policy changed on progress_checks for update to colonnade_app using (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = progress_checks.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = progress_checks.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = progress_checks.output))))) with check (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = progress_checks.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = progress_checks.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = progress_checks.output)))));
create policy removed on progress_checks for delete to colonnade_app using (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = progress_checks.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = progress_checks.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = progress_checks.output)))));
create policy seen on progress_checks for select to colonnade_app, colonnade_reader using (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = progress_checks.output))));
create policy added on promise_steps for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM promises
  WHERE ((promises.id = promise_steps.promise) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || promises.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || promises.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || promises.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM promises
  WHERE (promises.id = promise_steps.promise))));
create policy changed on promise_steps for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM promises
  WHERE ((promises.id = promise_steps.promise) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || promises.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || promises.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || promises.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM promises
  WHERE (promises.id = promise_steps.promise)))) with check ((EXISTS ( SELECT 1
   FROM promises
  WHERE ((promises.id = promise_steps.promise) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || promises.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || promises.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || promises.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM promises
  WHERE (promises.id = promise_steps.promise))));
create policy removed on promise_steps for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM promises
  WHERE ((promises.id = promise_steps.promise) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || promises.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('person:'::text || promises.person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || promises.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM promises
  WHERE (promises.id = promise_steps.promise))));
create policy seen on promise_steps for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM promises
  WHERE (promises.id = promise_steps.promise)));
create policy added on promises for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on promises for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy held on promises for update to colonnade_app using ((('person:'::text || person) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check false;
create policy removed on promises for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on promises for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on question_answers for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM questions
  WHERE (questions.id = question_answers.question))));
create policy changed on question_answers for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM questions
  WHERE (questions.id = question_answers.question)))) with check (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM questions
  WHERE (questions.id = question_answers.question))));
create policy removed on question_answers for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (EXISTS ( SELECT 1
   FROM questions
  WHERE (questions.id = question_answers.question))));
create policy seen on question_answers for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM questions
  WHERE (questions.id = question_answers.question)));
create policy added on question_letters for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND true);
create policy changed on question_letters for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND true) with check (( SELECT viewer_writes() AS viewer_writes) AND true);
create policy removed on question_letters for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND true);
create policy seen on question_letters for select to colonnade_app, colonnade_reader using true;
create policy added on questions for insert to colonnade_app with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)) OR (asked_by = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy changed on questions for update to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)) OR (asked_by = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) with check (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)) OR (asked_by = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy put_freely on questions for insert to colonnade_app with check ((kind <> 'requests.free'::text) OR was_asked(about) OR (EXISTS ( SELECT 1
   FROM unnest(( SELECT viewer_grants() AS viewer_grants)) held(held)
  WHERE ((held.held = 'secretariat'::text) OR (held.held ~~ 'lead:%'::text)))) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on questions for delete to colonnade_app using (( SELECT viewer_writes() AS viewer_writes) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)) OR (asked_by = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy seen on questions for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (person = ( SELECT viewer_id() AS viewer_id)) OR (asked_by = ( SELECT viewer_id() AS viewer_id)) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy added on reminders for insert to colonnade_app with check (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on reminders for update to colonnade_app using (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on reminders for delete to colonnade_app using (false AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on reminders for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on reply_scopes for insert to colonnade_app with check (false AND false);
create policy changed on reply_scopes for update to colonnade_app using (false AND false) with check (false AND false);
create policy made on reply_scopes for insert to colonnade_app with check ( SELECT viewer_writes() AS viewer_writes);
create policy removed on reply_scopes for delete to colonnade_app using (false AND false);
create policy seen on reply_scopes for select to colonnade_app, colonnade_reader using false;
create policy added on report_annexes for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((edition)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_annexes.report)))));
create policy changed on report_annexes for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((edition)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_annexes.report))))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((edition)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_annexes.report)))));
create policy removed on report_annexes for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((edition)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_annexes.report)))));
create policy seen on report_annexes for select to colonnade_app, colonnade_reader using (((edition)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_annexes.report))));
create policy added on report_issues for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_issues.report))));
create policy changed on report_issues for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_issues.report)))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_issues.report))));
create policy removed on report_issues for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_issues.report))));
create policy seen on report_issues for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_issues.report)));
create policy added on report_note_versions for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM report_notes
  WHERE (report_notes.id = report_note_versions.note))));
create policy changed on report_note_versions for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM report_notes
  WHERE (report_notes.id = report_note_versions.note)))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM report_notes
  WHERE (report_notes.id = report_note_versions.note))));
create policy removed on report_note_versions for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM report_notes
  WHERE (report_notes.id = report_note_versions.note))));
create policy seen on report_note_versions for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM report_notes
  WHERE (report_notes.id = report_note_versions.note)));
create policy added on report_notes for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on report_notes for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on report_notes for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on report_notes for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on report_steps for insert to colonnade_app with check (
CASE kind
    WHEN 'pillar-checked'::text THEN (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
    WHEN 'approved'::text THEN ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
    ELSE ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
END AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_steps.report))));
create policy changed on report_steps for update to colonnade_app using (
CASE kind
    WHEN 'pillar-checked'::text THEN (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
    WHEN 'approved'::text THEN ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
    ELSE ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
END AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_steps.report)))) with check (
CASE kind
    WHEN 'pillar-checked'::text THEN (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
    WHEN 'approved'::text THEN ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
    ELSE ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
END AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_steps.report))));
create policy removed on report_steps for delete to colonnade_app using (
CASE kind
    WHEN 'pillar-checked'::text THEN (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))
    WHEN 'approved'::text THEN ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
    ELSE ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))
END AND (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_steps.report))));
create policy seen on report_steps for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM reports
  WHERE (reports.id = report_steps.report)));
create policy added on reports for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy changed on reports for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy removed on reports for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))));
create policy seen on reports for select to colonnade_app, colonnade_reader using (((audience)::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (((level)::text = 'unclassified'::text) OR ('confidential'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy added on retention_runs for insert to colonnade_app with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on retention_runs for update to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on retention_runs for delete to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on retention_runs for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on retention_terms for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on retention_terms for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on retention_terms for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on retention_terms for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on roles for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on roles for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on roles for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on roles for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on sessions for insert to colonnade_app with check (false AND (account = ( SELECT viewer_id() AS viewer_id)));
create policy changed on sessions for update to colonnade_app using (false AND (account = ( SELECT viewer_id() AS viewer_id))) with check (false AND (account = ( SELECT viewer_id() AS viewer_id)));
create policy removed on sessions for delete to colonnade_app using (false AND (account = ( SELECT viewer_id() AS viewer_id)));
create policy seen on sessions for select to colonnade_app, colonnade_reader using (account = ( SELECT viewer_id() AS viewer_id));
create policy added on sign_in_codes for insert to colonnade_app with check (false AND false);
create policy changed on sign_in_codes for update to colonnade_app using (false AND false) with check (false AND false);
create policy removed on sign_in_codes for delete to colonnade_app using (false AND false);
create policy seen on sign_in_codes for select to colonnade_app, colonnade_reader using false;
create policy added on speakers for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = speakers.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = speakers.event))));
create policy changed on speakers for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = speakers.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = speakers.event)))) with check ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = speakers.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = speakers.event))));
create policy removed on speakers for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM events
  WHERE ((events.id = speakers.event) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || events.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = speakers.event))));
create policy seen on speakers for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM events
  WHERE (events.id = speakers.event)));
create policy added on stated_sizes for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on stated_sizes for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on stated_sizes for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on stated_sizes for select to colonnade_app, colonnade_reader using true;
create policy added on succession_rows for insert to colonnade_app with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on succession_rows for update to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on succession_rows for delete to colonnade_app using (false AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on succession_rows for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on succession_steps for insert to colonnade_app with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((by_person = ( SELECT viewer_id() AS viewer_id)) AND (kind = ANY (ARRAY['yes'::text, 'no'::text, 'other'::text, 'pass'::text])) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE ((successions.id = succession_steps.succession) AND (('entity:'::text || successions.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE (successions.id = succession_steps.succession))));
create policy changed on succession_steps for update to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((by_person = ( SELECT viewer_id() AS viewer_id)) AND (kind = ANY (ARRAY['yes'::text, 'no'::text, 'other'::text, 'pass'::text])) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE ((successions.id = succession_steps.succession) AND (('entity:'::text || successions.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE (successions.id = succession_steps.succession)))) with check ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((by_person = ( SELECT viewer_id() AS viewer_id)) AND (kind = ANY (ARRAY['yes'::text, 'no'::text, 'other'::text, 'pass'::text])) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE ((successions.id = succession_steps.succession) AND (('entity:'::text || successions.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE (successions.id = succession_steps.succession))));
create policy removed on succession_steps for delete to colonnade_app using ((('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ((by_person = ( SELECT viewer_id() AS viewer_id)) AND (kind = ANY (ARRAY['yes'::text, 'no'::text, 'other'::text, 'pass'::text])) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE ((successions.id = succession_steps.succession) AND (('entity:'::text || successions.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))))))) AND (EXISTS ( SELECT 1
   FROM successions
  WHERE (successions.id = succession_steps.succession))));
create policy seen on succession_steps for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM successions
  WHERE (successions.id = succession_steps.succession)));
create policy added on successions for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy changed on successions for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy removed on successions for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))));
create policy seen on successions for select to colonnade_app, colonnade_reader using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR ('co-chairs'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('entity:'::text || entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy added on suppressions for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on suppressions for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on suppressions for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on suppressions for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on team_countries for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on team_countries for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on team_countries for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on team_countries for select to colonnade_app, colonnade_reader using true;
create policy added on term_names for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on term_names for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on term_names for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on term_names for select to colonnade_app, colonnade_reader using true;
create policy added on terms for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy changed on terms for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy removed on terms for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND true);
create policy seen on terms for select to colonnade_app, colonnade_reader using true;
create policy added on unreachable_addresses for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on unreachable_addresses for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on unreachable_addresses for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on unreachable_addresses for select to colonnade_app, colonnade_reader using ('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));
create policy added on update_files for insert to colonnade_app with check ((EXISTS ( SELECT 1
   FROM updates
  WHERE ((updates.id = update_files.reported) AND (updates.by_person = ( SELECT viewer_id() AS viewer_id))))) AND (EXISTS ( SELECT 1
   FROM updates
  WHERE (updates.id = update_files.reported))));
create policy changed on update_files for update to colonnade_app using ((EXISTS ( SELECT 1
   FROM updates
  WHERE ((updates.id = update_files.reported) AND (updates.by_person = ( SELECT viewer_id() AS viewer_id))))) AND (EXISTS ( SELECT 1
   FROM updates
  WHERE (updates.id = update_files.reported)))) with check ((EXISTS ( SELECT 1
   FROM updates
  WHERE ((updates.id = update_files.reported) AND (updates.by_person = ( SELECT viewer_id() AS viewer_id))))) AND (EXISTS ( SELECT 1
   FROM updates
  WHERE (updates.id = update_files.reported))));
create policy removed on update_files for delete to colonnade_app using ((EXISTS ( SELECT 1
   FROM updates
  WHERE ((updates.id = update_files.reported) AND (updates.by_person = ( SELECT viewer_id() AS viewer_id))))) AND (EXISTS ( SELECT 1
   FROM updates
  WHERE (updates.id = update_files.reported))));
create policy seen on update_files for select to colonnade_app, colonnade_reader using (EXISTS ( SELECT 1
   FROM updates
  WHERE (updates.id = update_files.reported)));
create policy added on updates for insert to colonnade_app with check (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = updates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = updates.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = updates.output)))));
create policy changed on updates for update to colonnade_app using (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = updates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = updates.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = updates.output))))) with check (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = updates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = updates.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = updates.output)))));
create policy removed on updates for delete to colonnade_app using (((EXISTS ( SELECT 1
   FROM outputs
  WHERE ((outputs.id = updates.output) AND (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) OR (('lead:'::text || outputs.pillar) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) OR (EXISTS ( SELECT 1
   FROM output_entities
  WHERE ((output_entities.output = updates.output) AND (('entity:'::text || output_entities.entity) = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])))))) AND (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = updates.output)))));
create policy seen on updates for select to colonnade_app, colonnade_reader using (('network'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND (EXISTS ( SELECT 1
   FROM outputs
  WHERE (outputs.id = updates.output))));
create policy added on viewer_secret for insert to colonnade_app with check (false AND false);
create policy changed on viewer_secret for update to colonnade_app using (false AND false) with check (false AND false);
create policy removed on viewer_secret for delete to colonnade_app using (false AND false);
create policy seen on viewer_secret for select to colonnade_app, colonnade_reader using false;
create policy added on webhook_posts for insert to colonnade_app with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy changed on webhook_posts for update to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]))) with check (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy removed on webhook_posts for delete to colonnade_app using (('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])) AND ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[])));
create policy seen on webhook_posts for select to colonnade_app, colonnade_reader using ('secretariat'::text = ANY (( SELECT viewer_grants() AS viewer_grants)::text[]));

CREATE OR REPLACE FUNCTION public.acts_since_intake(given uuid)
 RETURNS TABLE(proposal text, act text, at timestamp with time zone, by_person uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.archive_of(list text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select '(' || list || ' = any((select viewer_lists())::uuid[]) or exists (select 1 from lists where lists.id = ' || list
      || ' and (lists.audience = any((select viewer_grants())::text[]) or ' || by_tender('lists.pillar') || ')))'
$function$
;

CREATE OR REPLACE FUNCTION public.ask_sign_in(given_address text, given_id uuid, given_code bytea, given_browser bytea, given_at timestamp with time zone, given_expiry timestamp with time zone)
 RETURNS TABLE(account uuid, lang text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  found accounts;
begin
  select * into found from accounts where address = lower(given_address) and (closed_on is null or closed_on > house_today());
  if found.id is null then return; end if;
  if (select count(*) from sign_in_codes where sign_in_codes.account = found.id and at > given_at - interval '15 minutes') >= 5 then
    return;
  end if;
  insert into sign_in_codes (id, account, code_hash, browser_hash, at, expires_at)
  values (given_id, found.id, given_code, given_browser, given_at, given_expiry);
  return query select found.id, found.lang;
end
$function$
;

CREATE OR REPLACE FUNCTION public.ask_to_join(given jsonb)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  wanted join_requests := jsonb_populate_record(null::join_requests, given);
  there uuid;
begin
  select id into there from join_requests
    where address = wanted.address and decided_at is null and at > wanted.at - interval '14 days'
    order by at desc limit 1 for update;
  if there is null then
    insert into join_requests (id, at, address, given, family, entity_said, entity, station, field, lang, works_on, came_by)
    values (wanted.id, wanted.at, wanted.address, wanted.given, wanted.family, wanted.entity_said, wanted.entity, wanted.station,
            wanted.field, wanted.lang, wanted.works_on, wanted.came_by);
    return wanted.id;
  end if;
  update join_requests set given = wanted.given, family = wanted.family, entity_said = wanted.entity_said, entity = wanted.entity,
    station = wanted.station, field = wanted.field, lang = wanted.lang, works_on = wanted.works_on
    where id = there and confirmed_at is null;
  return there;
end
$function$
;

CREATE OR REPLACE FUNCTION public.by_any_lead()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from unnest((select viewer_grants())::text[]) held where held = ''secretariat'' or held like ''lead:%'')'
$function$
;

CREATE OR REPLACE FUNCTION public.by_arrangers(kind text, pillar text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select by_secretariat() || ' or ''co-chairs'' = any((select viewer_grants())::text[]) or (' || kind || ' = ''pillar'' and ('
      || by_lead(pillar) || '))'
$function$
;

CREATE OR REPLACE FUNCTION public.by_audience()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'audience = any((select viewer_grants())::text[])'
      || ' and (level = ''unclassified'' or ''confidential'' = any((select viewer_grants())::text[]))'
$function$
;

CREATE OR REPLACE FUNCTION public.by_conveners(pillar text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select by_lead(pillar) || ' or ''co-chairs'' = any((select viewer_grants())::text[])'
$function$
;

CREATE OR REPLACE FUNCTION public.by_intake_keepers()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select '(select viewer_grants())::text[] && array[''secretariat'', ''co-chairs'']'
$function$
;

CREATE OR REPLACE FUNCTION public.by_lead(pillar text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select by_secretariat() || ' or (''lead:'' || ' || pillar || ') = any((select viewer_grants())::text[])'
$function$
;

CREATE OR REPLACE FUNCTION public.by_owner()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select '(owner = (select viewer_id()) or ''secretariat'' = any((select viewer_grants())::text[]))'
$function$
;

CREATE OR REPLACE FUNCTION public.by_reviewers(pillar text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select by_lead(pillar) || ' or (' || pillar || ' is null and ''co-chairs'' = any((select viewer_grants())::text[]))'
$function$
;

CREATE OR REPLACE FUNCTION public.by_secretariat()
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select '''secretariat'' = any((select viewer_grants())::text[])'
$function$
;

CREATE OR REPLACE FUNCTION public.by_tender(pillar text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select by_lead(pillar) || ' or (' || pillar || ' is null and ''co-chairs'' = any((select viewer_grants())::text[]))'
$function$
;

CREATE OR REPLACE FUNCTION public.confirm_joining(request uuid, how text, moment timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  update join_requests set confirmed_at = moment, confirmed_by = how where id = request and confirmed_at is null and decided_at is null;
  return found;
end
$function$
;

CREATE OR REPLACE FUNCTION public.date_inside_its_plan()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.drop_invitations(given uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  gone int;
  their_letters uuid[];
  their_scopes uuid[];
  their_questions uuid[];
begin
  if not ('secretariat' = any(viewer_grants())) then
    raise exception 'only the secretariat takes invitations back' using errcode = 'insufficient_privilege';
  end if;
  select count(*) filter (where state not in ('waiting', 'withdrawn')), array_agg(id), array_agg(answers)
    into gone, their_letters, their_scopes from letters where mailing = given;
  if gone > 0 then return gone; end if;
  select array_agg(question) into their_questions from question_letters where letter = any(their_letters);
  delete from question_letters where letter = any(their_letters);
  delete from questions where id = any(their_questions) and settled_at is null;
  delete from letters where id = any(their_letters);
  delete from reply_scopes where id = any(their_scopes);
  delete from mailings where id = given;
  return 0;
end
$function$
;

CREATE OR REPLACE FUNCTION public.end_list_addition(given_id uuid, given_day date)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  delete from list_additions where id = given_id and lower(valid) >= given_day;
  update list_additions set valid = daterange(lower(valid), given_day)
  where id = given_id and valid @> given_day and lower(valid) < given_day
$function$
;

CREATE OR REPLACE FUNCTION public.end_session(given_token bytea, given_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  update sessions set ended_at = given_at where token_hash = given_token and ended_at is null
$function$
;

CREATE OR REPLACE FUNCTION public.entity_activity()
 RETURNS TABLE(entity uuid, day date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select members.entity, greatest(
    (select max(at)::date from ledger where for_entity = members.entity and act !~ '^(members|succession|accounts|requests|lists)\.'),
    (select max(ledger.at)::date from affiliations join ledger on ledger.by_person = affiliations.person
     where affiliations.entity = members.entity and affiliations.valid @> ledger.at::date and act !~ '^accounts\.'
       and not exists (select 1 from roles where roles.account = ledger.by_person and roles.valid @> ledger.at::date)))
  from (select distinct entity_memberships.entity from entity_memberships) members
  where viewer_grants() && array['secretariat', 'co-chairs']
$function$
;

CREATE OR REPLACE FUNCTION public.fold(given text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select translate(
    regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, given)), '[\u064B-\u0652\u0640]', '', 'g'),
    'أإآٱىة', 'اااايه')
$function$
;

CREATE OR REPLACE PROCEDURE public.follow_intakes(IN followed regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('create trigger followed_by_intake after insert or update or delete on %s for each row '
    || 'when (coalesce(current_setting(''colonnade.intake'', true), '''') <> '''') execute function journal_of_intake()', followed);
end
$procedure$
;

CREATE OR REPLACE FUNCTION public.grants_of_viewer()
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select array['public'] || case when viewer is null then '{}'::text[]
    else viewer_network_grants(viewer, house_today()) || viewer_pillar_grants(viewer, house_today())
         || case when exists (select 1 from sessions
                              where token_hash = sha256(convert_to(nullif(current_setting('colonnade.session', true), ''), 'UTF8'))
                                and strength in ('passkey', 'operator')) then array['confidential'] else '{}'::text[] end end
  from (select viewer_id() viewer) looked_up
$function$
;

CREATE OR REPLACE PROCEDURE public.guard(IN shut regclass, IN rule text, IN writes text DEFAULT '(select viewer_writes())'::text)
 LANGUAGE plpgsql
AS $procedure$
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
$procedure$
;

CREATE OR REPLACE FUNCTION public.house_today()
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select case when house.simulated then coalesce(nullif(current_setting('colonnade.today', true), '')::date, current_date)
              else current_date end
  from house
$function$
;

CREATE OR REPLACE FUNCTION public.issued_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'an issued report does not change' using errcode = 'check_violation', constraint = 'issued_stays';
end
$function$
;

CREATE OR REPLACE FUNCTION public.journal_of_intake()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.journal_of_succession()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.ledger_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the ledger is append-only';
end
$function$
;

CREATE OR REPLACE FUNCTION public.next_decision_number(given_year integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('decisions of ' || given_year, 0));
  return (select coalesce(max(number), 0) + 1 from decisions where year = given_year);
end
$function$
;

CREATE OR REPLACE FUNCTION public.next_promise_number(given_year integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform pg_advisory_xact_lock(hashtextextended('promises of ' || given_year, 0));
  return (select coalesce(max(number), 0) + 1 from promises where year = given_year);
end
$function$
;

CREATE OR REPLACE FUNCTION public.of_document(document text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from documents where documents.id = ' || document || ' and (' || by_lead('documents.pillar') || '))'
$function$
;

CREATE OR REPLACE FUNCTION public.of_event(event text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from events where events.id = ' || event || ')'
$function$
;

CREATE OR REPLACE FUNCTION public.of_list(list text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from lists where lists.id = ' || list || ')'
$function$
;

CREATE OR REPLACE FUNCTION public.of_meeting(meeting text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from meetings where meetings.id = ' || meeting || ' and (' || by_arrangers('meetings.kind', 'meetings.pillar') || '))'
$function$
;

CREATE OR REPLACE FUNCTION public.of_output(output text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from outputs where outputs.id = ' || output || ')'
$function$
;

CREATE OR REPLACE FUNCTION public.of_own_event(event text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from events where events.id = ' || event || ' and (' || by_conveners('events.pillar') || '))'
$function$
;

CREATE OR REPLACE FUNCTION public.of_own_output(output text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from outputs where outputs.id = ' || output || ' and (' || by_lead('outputs.pillar') || '))'
$function$
;

CREATE OR REPLACE FUNCTION public.of_post(post text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from list_posts where list_posts.id = ' || post || ')'
$function$
;

CREATE OR REPLACE FUNCTION public.of_tended_list(list text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from lists where lists.id = ' || list || ' and (' || by_tender('lists.pillar') || '))'
$function$
;

CREATE OR REPLACE FUNCTION public.of_tended_post(post text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from list_posts join lists on lists.id = list_posts.list where list_posts.id = ' || post
      || ' and (list_posts.author = (select viewer_id()) or ' || by_tender('lists.pillar') || '))'
$function$
;

CREATE OR REPLACE FUNCTION public.of_version(version text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select 'exists (select 1 from document_versions where document_versions.id = ' || version
      || ' and ' || of_document('document_versions.document') || ')'
$function$
;

CREATE OR REPLACE FUNCTION public.on_lists(given_list uuid, given_person uuid, given_day date)
 RETURNS TABLE(list uuid, person uuid, why text, about uuid)
 LANGUAGE sql
 STABLE
AS $function$
  with held (kind, of_what, person, about) as (
    select 'everybody', null::uuid, affiliations.person, affiliations.entity
    from affiliations where affiliations.valid @> given_day
    union all
    select 'field', null, affiliations.person, affiliations.entity
    from affiliations join people on people.id = affiliations.person
    where people.field and affiliations.valid @> given_day
    union all
    select 'entity', affiliations.entity, affiliations.person, affiliations.entity
    from affiliations where affiliations.valid @> given_day
    union all
    select 'pillar', pillar_members.pillar, pillar_members.person, pillar_members.pillar
    from pillar_members where pillar_members.valid @> given_day
    union all
    select kinds.kind, case when kinds.kind = 'pillar' then pillar_leads.pillar end, pillar_lead_people.person, pillar_leads.pillar
    from pillar_lead_people join pillar_leads on pillar_leads.id = pillar_lead_people.lead,
         (values ('pillar'), ('pillar-leads')) kinds (kind)
    where pillar_lead_people.valid @> given_day and pillar_leads.valid @> given_day
    union all
    select 'focal-points', null, focal_points.person, focal_points.entity
    from focal_points where focal_points.valid @> given_day
    union all
    select 'co-chairs', null, office_holders.person, office_terms.entity
    from office_holders join office_terms on office_terms.id = office_holders.term
    where office_holders.valid @> given_day and office_terms.valid @> given_day
  )
  select list_sources.list, held.person, list_sources.kind, held.about
  from list_sources
  join held on held.kind = list_sources.kind and held.of_what is not distinct from list_sources.of_what
  where (given_list is null or list_sources.list = given_list)
    and (given_person is null or held.person = given_person)
    and not exists (select 1 from list_exclusions
                    where list_exclusions.list = list_sources.list and list_exclusions.person = held.person
                      and list_exclusions.valid @> given_day)
  union all
  select list_additions.list, list_additions.person, 'added', list_additions.id
  from list_additions
  where list_additions.person is not null and list_additions.valid @> given_day
    and (given_list is null or list_additions.list = given_list)
    and (given_person is null or list_additions.person = given_person)
$function$
;

CREATE OR REPLACE FUNCTION public.pillar_has_lead_or_reason()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.put_back_succession(given uuid)
 RETURNS TABLE(relation text)
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.questions_put(given_from timestamp with time zone, given_until timestamp with time zone)
 RETURNS TABLE(entity uuid, country uuid, put integer, answered integer, open integer, median_days double precision)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  with asked as (
    select questions.entity, (questions.details ->> 'country')::uuid country, questions.settled,
           extract(epoch from questions.settled_at - coalesce(sent.at, questions.at)) / 86400 days
    from questions
    left join lateral (
      select min(letters.at) at from question_letters join letters on letters.id = question_letters.letter
      where question_letters.question = questions.id
    ) sent on true
    where questions.at >= given_from and questions.at < given_until
      and (sent.at is not null or questions.settled = 'answered')
      and 'network' = any(viewer_grants())
  )
  select asked.entity, null::uuid, count(*)::int, (count(*) filter (where settled = 'answered'))::int,
         (count(*) filter (where settled is null))::int,
         percentile_cont(0.5) within group (order by days) filter (where settled = 'answered')
  from asked where asked.entity is not null group by asked.entity
  union all
  select null::uuid, asked.country, count(*)::int, (count(*) filter (where settled = 'answered'))::int,
         (count(*) filter (where settled is null))::int,
         percentile_cont(0.5) within group (order by days) filter (where settled = 'answered')
  from asked where asked.country is not null group by asked.country
$function$
;

CREATE OR REPLACE FUNCTION public.readers_gained(given_from text, given_to text)
 RETURNS TABLE(people integer, entities integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select count(distinct people.id)::int, count(distinct affiliations.entity)::int
  from people
  left join affiliations on affiliations.person = people.id and affiliations.valid @> house_today()
  cross join lateral (select viewer_network_grants(people.id, house_today()) || viewer_pillar_grants(people.id, house_today())) held (grants)
  where people.account is not null and 'secretariat' = any((select viewer_grants())::text[])
    and given_to = any(held.grants) and (given_from is null or given_from <> all(held.grants))
$function$
;

CREATE OR REPLACE FUNCTION public.redeem_code(given_code bytea, given_browser bytea, given_at timestamp with time zone, given_session uuid, given_token bytea, given_expiry timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  asked sign_in_codes;
begin
  select * into asked from sign_in_codes
  where browser_hash = given_browser and used_at is null and expires_at > given_at and tries < 5
  order by at desc limit 1 for update;
  if asked.id is null then return null; end if;
  if asked.code_hash <> given_code then
    update sign_in_codes set tries = tries + 1 where id = asked.id;
    return null;
  end if;
  update sign_in_codes set used_at = given_at where id = asked.id;
  insert into sessions (id, account, token_hash, strength, at, expires_at)
  values (given_session, asked.account, given_token, 'code', given_at, given_expiry);
  return asked.account;
end
$function$
;

CREATE OR REPLACE FUNCTION public.seal_ledger(given_batch bigint, given_first bigint, given_last bigint, given_root bytea, given_previous bytea, given_hash bytea, given_at timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  update ledger_head set batch = given_batch where batch = given_batch - 1;
  insert into ledger_seals values (given_batch, given_first, given_last, given_root, given_previous, given_hash, given_at)
$function$
;

CREATE OR REPLACE FUNCTION public.session_open(given_token bytea, given_at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select exists (select 1 from sessions where token_hash = given_token and ended_at is null and expires_at > given_at)
$function$
;

CREATE OR REPLACE FUNCTION public.stays_after_issue()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  changed jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
begin
  if exists (select 1 from report_issues where report_issues.report::text = coalesce(
       changed->>'report', (select claims.report::text from claims where claims.id::text = changed->>'claim'), changed->>'id')) then
    raise exception 'an issued report does not change' using errcode = 'check_violation', constraint = 'issued_stays';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$function$
;

CREATE OR REPLACE FUNCTION public.taken_back(given regclass)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select given::text !~ '^(ledger|intake|check_|_)' and given::text not in
    ('house', 'act_keys', 'hearers', 'job_effects', 'letters', 'files', 'checks', 'viewer_secret', 'sessions', 'sign_in_codes')
$function$
;

CREATE OR REPLACE FUNCTION public.tell_viewer(given_token text, given_hash bytea, given_at timestamp with time zone, given_today text)
 RETURNS TABLE(id uuid, grants text[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  granted text[];
begin
  perform set_config('colonnade.session', case when session_open(given_hash, given_at) then given_token else '' end, true),
          set_config('colonnade.today', given_today, true);
  granted := grants_of_viewer();
  perform set_config('colonnade.told', viewer_seal(granted::text) || granted::text, true);
  return query select viewer_id(), granted;
end
$function$
;

CREATE OR REPLACE FUNCTION public.undo_intake(given uuid)
 RETURNS TABLE(proposal text, relation text, why text, leaning text)
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.viewer_grants()
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  told text := current_setting('colonnade.told', true);
begin
  if told <> '' and left(told, 64) = viewer_seal(substr(told, 65)) then return substr(told, 65)::text[]; end if;
  return grants_of_viewer();
end
$function$
;

CREATE OR REPLACE FUNCTION public.viewer_id()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select sessions.account
  from sessions join accounts on accounts.id = sessions.account
  where sessions.token_hash = sha256(convert_to(nullif(current_setting('colonnade.session', true), ''), 'UTF8'))
    and sessions.ended_at is null and sessions.lapses_at > clock_timestamp()
    and (accounts.closed_on is null or accounts.closed_on > house_today())
$function$
;

CREATE OR REPLACE FUNCTION public.viewer_lists()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select coalesce(array_agg(distinct list), '{}') from on_lists(null, viewer_id(), house_today()) where viewer_id() is not null
$function$
;

CREATE OR REPLACE FUNCTION public.viewer_network_grants(viewer uuid, today date)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.viewer_pillar_grants(viewer uuid, today date)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
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
$function$
;

CREATE OR REPLACE FUNCTION public.viewer_seal(granted text)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select encode(sha256(convert_to(secret || encode(sha256(convert_to(concat_ws('|', secret, current_setting('colonnade.session', true),
      current_setting('colonnade.today', true), transaction_timestamp(), pg_backend_pid(), granted), 'UTF8')), 'hex'), 'UTF8')), 'hex')
  from viewer_secret
$function$
;

CREATE OR REPLACE FUNCTION public.viewer_writes()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select 'network' = any(viewer_grants())
$function$
;

CREATE OR REPLACE FUNCTION public.was_asked(given_about uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
  select exists (select 1 from questions where about = given_about and kind = 'requests.free' and person = viewer_id())
$function$
;

CREATE OR REPLACE FUNCTION public.write_ledger(given_id uuid, given_at timestamp with time zone, given_act text, given_channel text, given_about uuid, given_entity uuid, given_audience text, given_level text, given_data jsonb)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  next_seq bigint;
begin
  update ledger_head set seq = seq + 1 returning seq into next_seq;
  insert into ledger (seq, id, at, act, by_person, for_entity, channel, about, audience, level, data)
  values (next_seq, given_id, given_at, given_act, viewer_id(), given_entity, given_channel, given_about,
          given_audience, given_level, given_data);
  return next_seq;
end
$function$
;

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.absences FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.account_addresses FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.accounts FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.address_changes FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.adoptions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.affiliations FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_succession AFTER INSERT OR DELETE OR UPDATE ON public.affiliations FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.succession'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_succession();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.agenda_items FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.agreed_phrases FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.attendances FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.away_permissions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.bounces FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.channel_summaries FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.channels FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.circulations FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.citations FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.claim_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER stays_after_issue BEFORE INSERT OR DELETE OR UPDATE ON public.claim_steps FOR EACH ROW EXECUTE FUNCTION stays_after_issue();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.claims FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER stays_after_issue BEFORE INSERT OR DELETE OR UPDATE ON public.claims FOR EACH ROW EXECUTE FUNCTION stays_after_issue();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.column_mappings FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.contributions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.countries FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.country_teams FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.decisions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.dependencies FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.digests FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.document_versions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.documents FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.engagements FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.entities FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.entity_memberships FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.entry_checks FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.entry_objections FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.event_countries FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.event_entities FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.event_places FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.event_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.event_totals FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.events FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.finalisations FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.focal_points FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_succession AFTER INSERT OR DELETE OR UPDATE ON public.focal_points FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.succession'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_succession();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.follow_up_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.follow_ups FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.forget_requests FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.grouping_members FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.held_replies FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.highlights FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.holdings FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.host_meetings FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.import_choices FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.import_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.imports FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.incoming FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.join_requests FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.language_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.lead_answers FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.lead_proposals FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION ledger_stays();

CREATE TRIGGER ledger_seals_stay BEFORE DELETE OR UPDATE ON public.ledger_seals FOR EACH ROW EXECUTE FUNCTION ledger_stays();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.legal_holds FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.letter_pauses FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.letter_wishes FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_additions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_announcements FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_choices FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_digests FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_exclusions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_files FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_judgements FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_posts FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.list_sources FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.lists FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.mailbox_places FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.mailings FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.meetings FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.migrations FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.milestones FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.network FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.nominations FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.observances FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.office_holders FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_succession AFTER INSERT OR DELETE OR UPDATE ON public.office_holders FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.succession'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_succession();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.office_terms FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.output_entities FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.outputs FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.participants FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.people FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.pillar_entries FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE CONSTRAINT TRIGGER pillar_has_lead_or_reason AFTER INSERT ON public.pillar_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pillar_has_lead_or_reason();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.pillar_goals FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.pillar_lead_people FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_succession AFTER INSERT OR DELETE OR UPDATE ON public.pillar_lead_people FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.succession'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_succession();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.pillar_leads FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE CONSTRAINT TRIGGER pillar_keeps_lead_or_reason AFTER DELETE OR UPDATE ON public.pillar_leads DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pillar_has_lead_or_reason();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.pillar_members FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_succession AFTER INSERT OR DELETE OR UPDATE ON public.pillar_members FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.succession'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_succession();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.pillar_pauses FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE CONSTRAINT TRIGGER pillar_keeps_reason_or_lead AFTER DELETE OR UPDATE ON public.pillar_pauses DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION pillar_has_lead_or_reason();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.pillars FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER date_inside_its_plan BEFORE INSERT OR UPDATE ON public.plan_dates FOR EACH ROW EXECUTE FUNCTION date_inside_its_plan();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.plan_dates FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.plan_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.plan_versions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.plans FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.progress_checks FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.promise_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.promises FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.question_answers FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.question_letters FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.questions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.reminders FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.reply_scopes FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.report_annexes FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER issued_stays BEFORE DELETE OR UPDATE ON public.report_annexes FOR EACH ROW EXECUTE FUNCTION issued_stays();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.report_issues FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER issued_stays BEFORE DELETE OR UPDATE ON public.report_issues FOR EACH ROW EXECUTE FUNCTION issued_stays();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.report_note_versions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.report_notes FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.report_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER stays_after_issue BEFORE INSERT OR DELETE OR UPDATE ON public.report_steps FOR EACH ROW EXECUTE FUNCTION stays_after_issue();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.reports FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER stays_after_issue BEFORE DELETE OR UPDATE ON public.reports FOR EACH ROW EXECUTE FUNCTION stays_after_issue();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.retention_runs FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.retention_terms FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.roles FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.speakers FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.stated_sizes FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.succession_rows FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.succession_steps FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.successions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.suppressions FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.team_countries FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.term_names FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.terms FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.unreachable_addresses FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.update_files FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.updates FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();

CREATE TRIGGER followed_by_intake AFTER INSERT OR DELETE OR UPDATE ON public.webhook_posts FOR EACH ROW WHEN ((COALESCE(current_setting('colonnade.intake'::text, true), ''::text) <> ''::text)) EXECUTE FUNCTION journal_of_intake();
