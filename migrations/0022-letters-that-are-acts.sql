-- What people say by letter about outputs, roles, entries and texts, each as a record of who and when.

create table progress_checks (
  id uuid primary key,
  output uuid not null references outputs,
  day date not null,
  by_person uuid
);
comment on table progress_checks is 'plan: that somebody looked at an output and had nothing new to tell';
create index progress_checks_output on progress_checks (output, day);
call guard('progress_checks', '''network'' = any((select viewer_grants())::text[]) and ' || of_output('progress_checks.output'),
  of_own_output('progress_checks.output') || ' or exists (select 1 from output_entities where output_entities.output = progress_checks.output'
  || ' and (''entity:'' || output_entities.entity) = any((select viewer_grants())::text[]))');

create table update_files (
  reported uuid not null references updates,
  number int not null check (number > 0),
  file text not null references files,
  name text not null,
  primary key (reported, number)
);
comment on table update_files is 'plan: files that came with an update and prove it';
call guard('update_files', 'exists (select 1 from updates where updates.id = update_files.reported)',
  'exists (select 1 from updates where updates.id = update_files.reported and updates.by_person = (select viewer_id()))');

create table lead_answers (
  lead uuid not null references pillar_leads,
  person uuid not null references people,
  kind text not null check (kind in ('accepted', 'declined')),
  reason text,
  at timestamptz not null,
  primary key (lead, person, at)
);
comment on table lead_answers is 'plan: that somebody who was named lead of a pillar takes it on, or does not, and why';
call guard('lead_answers', '''network'' = any((select viewer_grants())::text[])', 'person = (select viewer_id())');

create table lead_proposals (
  id uuid primary key,
  pillar uuid not null references pillars,
  by_person uuid not null,
  said text not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  check ((settled_at is null) = (settled_by is null))
);
comment on table lead_proposals is 'plan: whom a lead would hand a pillar over to, for the secretariat to settle';
call guard('lead_proposals', by_secretariat() || ' or by_person = (select viewer_id())', by_lead('pillar'));

create table entry_checks (
  id uuid primary key,
  person uuid not null references people,
  kind text not null check (kind in ('right', 'changed', 'link-asked')),
  said text,
  at timestamptz not null
);
comment on table entry_checks is 'members: that somebody looked at their own entry, and what they said of it';
create index entry_checks_person on entry_checks (person, at);
call guard('entry_checks', by_secretariat() || ' or person = (select viewer_id())', 'person = (select viewer_id())');

create table address_changes (
  id uuid primary key,
  person uuid not null references accounts,
  address text not null check (address = lower(address) and address ~ '^[^@\s]+@[^@\s]+$'),
  at timestamptz not null,
  agreed_by_old timestamptz,
  agreed_by_new timestamptz,
  done_at timestamptz
);
comment on table address_changes is 'members: an address that somebody wants to be reached at; it holds when both the old and the new one have agreed';
create index address_changes_person on address_changes (person, at);
call guard('address_changes', by_secretariat() || ' or person = (select viewer_id())', 'person = (select viewer_id())');

create table nominations (
  id uuid primary key,
  entity uuid not null references entities,
  capacity text not null check (capacity in ('focal-point', 'alternate')),
  person uuid references people,
  name text not null,
  address text check (address = lower(address) and address ~ '^[^@\s]+@[^@\s]+$'),
  by_person uuid not null,
  at timestamptz not null,
  settled text check (settled in ('appointed', 'refused')),
  settled_at timestamptz,
  settled_by uuid,
  check ((settled is null) = (settled_at is null)),
  check (person is not null or address is not null)
);
comment on table nominations is 'members: whom an entity names to speak for it, until the secretariat has appointed them or not';
call guard('nominations', by_secretariat() || ' or by_person = (select viewer_id())'
  || ' or (''entity:'' || entity) = any((select viewer_grants())::text[])',
  by_secretariat() || ' or ((''entity:'' || entity) = any((select viewer_grants())::text[]) and settled is null)');

create table contributions (
  id uuid primary key,
  came_by text not null check (came_by in ('web', 'letter')),
  person uuid not null,
  by_name text,
  by_address text,
  title text not null,
  note text,
  rights text not null default 'not-said' check (rights in ('not-said', 'own', 'entity', 'allowed', 'unsure')),
  file text not null references files,
  file_name text not null,
  file_type text not null,
  document uuid references documents,
  at timestamptz not null,
  settled text check (settled in ('filed', 'refused')),
  settled_at timestamptz,
  settled_by uuid,
  reason text,
  check ((settled is null) = (settled_at is null))
);
comment on table contributions is 'documents: a file that somebody sent for the library, until somebody who keeps its texts files it or not';
create index contributions_open on contributions (at) where settled is null;
-- Who sent it, or whose link it came by, and whoever keeps the texts that it can become.
call guard('contributions', by_secretariat() || ' or person = (select viewer_id())');
