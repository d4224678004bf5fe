-- Letters that leave in many, letters that come in, addresses that answer to one person, and questions put to people.

-- A letter answered by mail is an act of its writer: a session of its own strength, which lasts as long as the work and
-- never shows anything confidential.
alter table sessions drop constraint sessions_strength_check;
alter table sessions add constraint sessions_strength_check check (strength in ('code', 'passkey', 'operator', 'letter'));

create table reply_scopes (
  id uuid primary key,
  person uuid not null references accounts,
  purpose text not null check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
  about jsonb not null default '{}',
  valid_until timestamptz not null,
  at timestamptz not null
);
comment on table reply_scopes is 'platform: what an address or link in a letter stands for: one person, one purpose, until a day; the signature is made from the id';
call guard('reply_scopes', 'false', 'false');
create policy made on reply_scopes for insert to colonnade_app with check ((select viewer_writes()));

create table mailings (
  id uuid primary key,
  class text not null,
  subject texts not null,
  about uuid,
  made_by uuid,
  at timestamptz not null,
  released_at timestamptz,
  released_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  check (released_at is null or withdrawn_at is null)
);
comment on table mailings is 'platform: letters to many that wait in the outbox and leave, or do not, together';
call guard('mailings', by_secretariat() || ' or ''co-chairs'' = any((select viewer_grants())::text[]) or made_by = (select viewer_id())');

alter table letters drop constraint letters_state_check;
alter table letters
  add constraint letters_state_check check (state in
    ('waiting', 'new', 'claimed', 'in-flight', 'sent', 'failed', 'held', 'suppressed', 'withdrawn', 'caught')),
  add column headers jsonb not null default '{}',
  add column html text,
  add column answers uuid references reply_scopes,
  add column list text,
  add column attachments jsonb not null default '[]',
  add column mailing uuid references mailings,
  add column next_try_at timestamptz,
  add column relay_said text,
  add constraint waits_with_its_mailing check (state <> 'waiting' or mailing is not null);
create index letters_state on letters (state, at) where state in ('waiting', 'new', 'claimed', 'in-flight', 'held');
create index letters_mailing on letters (mailing);
create index letters_person on letters (to_person, at);
drop policy queued on letters;
create policy queued on letters for insert to colonnade_app with check (state in ('new', 'waiting'));
-- The secretariat looks after the outbox; nobody else reads letters to others.
create policy outbox on letters for select to colonnade_app, colonnade_reader
  using ('secretariat' = any((select viewer_grants())::text[]) and class <> 'sign-in-code');
create policy outbox_changed on letters for update to colonnade_app
  using ('secretariat' = any((select viewer_grants())::text[]) and class <> 'sign-in-code')
  with check ('secretariat' = any((select viewer_grants())::text[]));

create table suppressions (
  address text primary key check (address = lower(address)),
  why text not null check (why in ('bounced', 'complained', 'left', 'asked')),
  since timestamptz not null,
  said text
);
comment on table suppressions is 'platform: addresses that no letter goes to, and why; codes to sign in are tried all the same';
call guard('suppressions', by_secretariat(), by_secretariat());

create table incoming (
  id uuid primary key,
  at timestamptz not null,
  came_by text not null check (came_by in ('smtp', 'lmtp', 'imap', 'catcher', 'command')),
  raw text not null references files,
  size bigint not null,
  message_id text not null,
  envelope_from text,
  envelope_to text not null,
  from_address text,
  from_name text,
  person uuid references accounts,
  subject text not null default '',
  kind text not null,
  verdict jsonb not null default '{}',
  state text not null default 'new' check (state in ('new', 'understood', 'to-sort', 'filed', 'ignored', 'refused')),
  receiver text,
  about uuid,
  outcome text,
  details jsonb not null default '{}',
  filed_by uuid,
  filed_at timestamptz,
  unique (message_id, envelope_to)
);
comment on table incoming is 'platform: every letter that came in, kept raw, and what became of it';
create index incoming_to_sort on incoming (at) where state in ('new', 'to-sort');
call guard('incoming', by_secretariat(), by_secretariat());

create table questions (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z-]+\.[a-z-]+$'),
  about uuid not null,
  details jsonb not null default '{}',
  person uuid not null references accounts,
  entity uuid,
  asked_by uuid,
  at timestamptz not null,
  due date,
  not_before date,
  settled_at timestamptz,
  settled text check (settled in ('answered', 'withdrawn', 'known', 'moved')),
  answer jsonb,
  channel text,
  check ((settled is null) = (settled_at is null))
);
comment on table questions is 'platform: what was asked of whom, once; the one queue of requests to people';
create unique index one_question_at_a_time on questions (person, kind, about) where settled_at is null;
create index questions_of_entity on questions (entity, at);
call guard('questions', by_secretariat() || ' or person = (select viewer_id()) or asked_by = (select viewer_id())'
  || ' or (''entity:'' || entity) = any((select viewer_grants())::text[])');

create table question_letters (
  letter uuid not null references letters,
  number int not null check (number > 0),
  question uuid not null references questions,
  primary key (letter, number)
);
comment on table question_letters is 'platform: under which number a question stood in which letter';
create index question_letters_question on question_letters (question);
call guard('question_letters', 'true');
