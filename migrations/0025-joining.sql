-- People come in: address books with what was decided about their entries, what columns mean, and requests to join.

create table imports (
  id uuid primary key,
  owner uuid not null,
  at timestamptz not null,
  name text not null,
  format text not null,
  file_hash text,
  headings text,
  mapping jsonb,
  contacts jsonb not null,
  remarks jsonb not null
);
comment on table imports is 'joining: an address book as it was read; deleted with its entries when it can no longer be undone';
create index imports_at on imports (at);
call guard('imports', by_intake_keepers(), by_intake_keepers());

create table import_choices (
  seq bigint generated always as identity primary key,
  import uuid not null references imports on delete cascade,
  finding text not null,
  answer text not null,
  at timestamptz not null,
  by_person uuid
);
comment on table import_choices is 'joining: what somebody decided about a finding of an import; the last counts';
create index import_choices_import on import_choices (import, seq);
call guard('import_choices', by_intake_keepers(), by_intake_keepers());

create table import_steps (
  id uuid primary key,
  import uuid not null references imports on delete cascade,
  kind text not null check (kind in ('begun', 'applied', 'undone')),
  intake uuid,
  mailing uuid,
  at timestamptz not null,
  by_person uuid
);
comment on table import_steps is 'joining: when an import was begun, applied and taken back; the intake that holds what it made, the mailing that waits';
create index import_steps_import on import_steps (import, at);
call guard('import_steps', by_intake_keepers(), by_intake_keepers());

create table column_mappings (
  headings text primary key,
  mapping jsonb not null,
  at timestamptz not null,
  by_person uuid
);
comment on table column_mappings is 'joining: which column of a table with these headings is what, as a person said';
call guard('column_mappings', by_intake_keepers(), by_intake_keepers());

create table join_requests (
  id uuid primary key,
  at timestamptz not null,
  address text not null check (address = lower(address) and address ~ '^[^@\s]+@[^@\s]+$'),
  given text not null,
  family text not null,
  entity_said text not null,
  entity uuid,
  station text,
  field boolean not null default false,
  lang text not null check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  works_on text,
  came_by text not null check (came_by in ('web', 'letter')),
  told_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by text check (confirmed_by in ('link', 'reply', 'letter')),
  decided_at timestamptz,
  decided_by uuid,
  decision text check (decision in ('approved', 'declined')),
  reason text,
  person uuid,
  check ((confirmed_at is null) = (confirmed_by is null)),
  check ((decided_at is null) = (decision is null))
);
comment on table join_requests is 'joining: somebody asks to join the network; whether the address is theirs, and what was decided';
create index join_requests_open on join_requests (at) where decided_at is null;
create index join_requests_address on join_requests (address);
call guard('join_requests', by_intake_keepers() || ' or (confirmed_at is not null and (''entity:'' || entity) = any((select viewer_grants())::text[]))');
-- An address is asked for once while it waits: asked again, what was said last counts, as long as nobody confirmed it.
create function ask_to_join(given jsonb) returns uuid language plpgsql volatile security definer
set search_path = pg_catalog, public as $$
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
$$;
revoke execute on function ask_to_join(jsonb) from public;
grant execute on function ask_to_join(jsonb) to colonnade_app, colonnade_worker;

-- Confirmed by whoever holds the signed link; the program has looked at the signature. True the first time.
create function confirm_joining(request uuid, how text, moment timestamptz) returns boolean language plpgsql volatile
security definer set search_path = pg_catalog, public as $$
begin
  update join_requests set confirmed_at = moment, confirmed_by = how where id = request and confirmed_at is null and decided_at is null;
  return found;
end
$$;
revoke execute on function confirm_joining(uuid, text, timestamptz) from public;
grant execute on function confirm_joining(uuid, text, timestamptz) to colonnade_app, colonnade_worker;

-- What somebody who was entered by others says of it: that it is wrong, or that it is not them.
create table entry_objections (
  id uuid primary key,
  person uuid not null,
  kind text not null check (kind in ('wrong', 'not-me')),
  words text not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid
);
comment on table entry_objections is 'joining: what somebody who was entered by others says against it';
create index entry_objections_open on entry_objections (at) where settled_at is null;
call guard('entry_objections', by_secretariat() || ' or (''person:'' || person) = any((select viewer_grants())::text[])');

-- Invitations that nobody has released go with the import that they belong to; what has left stays, and is counted.
create function drop_invitations(given uuid) returns int language plpgsql volatile security definer
set search_path = pg_catalog, public as $$
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
$$;
revoke execute on function drop_invitations(uuid) from public;
grant execute on function drop_invitations(uuid) to colonnade_app;

-- An import of people is kept as an intake, with its own preview: lists of texts leave it out.
alter table intakes add column made_for text not null default 'intake' check (made_for ~ '^[a-z]+$');
