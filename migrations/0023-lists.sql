-- Mailing lists. Who is on a list is worked out from who holds which part on a day, and never copied.

-- What concerns a pillar is tended by its leads, what concerns none by the co-chairs, all of it by the secretariat.
create function by_tender(pillar text) returns text language sql immutable as $$
  select by_lead(pillar) || ' or (' || pillar || ' is null and ''co-chairs'' = any((select viewer_grants())::text[]))'
$$;

create table lists (
  id uuid primary key,
  name text not null unique check (name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(name) <= 40
                                   and name !~ '-(owner|request|leave)$'),
  title texts not null,
  about texts,
  pillar uuid references pillars,
  posting text not null check (posting in ('list', 'network', 'tenders')),
  moderated boolean not null default false,
  replies text not null check (replies in ('author', 'list', 'both')),
  tag text,
  lang text not null check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  audience audience,
  last_number int not null default 0,
  started_on date not null,
  ended_on date,
  revision int not null default 1
);
comment on table lists is 'lists: a mailing list; the audience is that of its archive, and without one only who is on it reads it';

create table list_sources (
  list uuid not null references lists,
  kind text not null check (kind in ('everybody', 'field', 'pillar', 'pillar-leads', 'focal-points', 'co-chairs', 'entity')),
  of_what uuid,
  unique nulls not distinct (list, kind, of_what),
  check ((kind in ('pillar', 'entity')) = (of_what is not null))
);
comment on table list_sources is 'lists: the parts that put somebody on a list';

create table list_additions (
  id uuid primary key,
  list uuid not null references lists,
  person uuid references people,
  address text check (address = lower(address) and address ~ '^[^@\s]+@[^@\s]+$'),
  name text,
  lang text not null default 'en' check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  reason text not null,
  valid daterange not null,
  added_by uuid,
  check (num_nonnulls(person, address) = 1),
  constraint on_a_list_once exclude using gist (list with =, (coalesce(person::text, address)) with =, valid with &&)
);
comment on table list_additions is 'lists: who was put on a list by hand, and why; also addresses outside the register';

create table list_exclusions (
  list uuid not null references lists,
  person uuid not null references people,
  reason text not null,
  valid daterange not null,
  excluded_by uuid,
  primary key (list, person, valid without overlaps)
);
comment on table list_exclusions is 'lists: who was taken off a list by hand though they hold a part that puts them on it';

create table list_choices (
  list uuid not null references lists,
  person uuid not null references accounts,
  delivery text not null check (delivery in ('each', 'digest', 'none')),
  at timestamptz not null,
  primary key (list, person)
);
comment on table list_choices is 'lists: what somebody wants of a list: each message, a daily digest, nothing';

-- On which lists somebody is, and why; without a list or a person, all of them. Seen with the rights of whoever asks.
create function on_lists(given_list uuid, given_person uuid, given_day date)
returns table (list uuid, person uuid, why text, about uuid) language sql stable as $$
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
$$;

-- The lists that the viewer is on, for the rules of what only those who are on a list read.
create function viewer_lists() returns uuid[] language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct list), '{}') from on_lists(null, viewer_id(), house_today()) where viewer_id() is not null
$$;

-- That a list is there, the network may know; others only where they read its archive.
call guard('lists', '''network'' = any((select viewer_grants())::text[]) or audience = any((select viewer_grants())::text[])'
  || ' or ' || by_tender('pillar'), by_tender('pillar'));
create function of_list(list text) returns text language sql immutable as $$
  select 'exists (select 1 from lists where lists.id = ' || list || ')'
$$;
create function of_tended_list(list text) returns text language sql immutable as $$
  select 'exists (select 1 from lists where lists.id = ' || list || ' and (' || by_tender('lists.pillar') || '))'
$$;
-- Who is on a list is the network's own business.
call guard('list_sources', of_list('list_sources.list'), of_tended_list('list_sources.list'));
call guard('list_additions', '''network'' = any((select viewer_grants())::text[])', of_tended_list('list_additions.list'));
call guard('list_exclusions', '''network'' = any((select viewer_grants())::text[])', of_tended_list('list_exclusions.list'));
-- What somebody wants of a list is theirs and the secretariat's to know.
call guard('list_choices', by_secretariat() || ' or person = (select viewer_id())');

create table list_posts (
  id uuid primary key,
  list uuid not null references lists,
  number int check (number > 0),
  thread uuid references list_posts,
  message_id text not null,
  in_reply_to text,
  refs text[] not null default '{}',
  subject text not null,
  author uuid references accounts,
  author_name text not null,
  author_address text not null,
  entity uuid references entities,
  text text not null,
  written text not null,
  lang text check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  sent_at timestamptz not null,
  at timestamptz not null,
  raw text references files,
  waits text check (waits in ('unconfirmed', 'stranger', 'not-allowed', 'moderated', 'many-addressees', 'often', 'confidential')),
  published_at timestamptz,
  sent_out_at timestamptz,
  unique (list, message_id),
  unique (list, number),
  check (published_at is not null or waits is not null),
  check (number is null or published_at is not null)
);
comment on table list_posts is 'lists: what was written to a list; published with a number, or waiting for somebody to judge it';
create index list_posts_thread on list_posts (thread);
create index list_posts_sent on list_posts (list, sent_at);
create index list_posts_author on list_posts (list, author, at);

create table list_judgements (
  post uuid primary key references list_posts,
  kind text not null check (kind in ('approved', 'rejected', 'discarded', 'confirmed', 'disowned')),
  reason text,
  by_person uuid,
  at timestamptz not null,
  channel text not null
);
comment on table list_judgements is 'lists: what became of a post that waited, who said so and when';

create table list_files (
  post uuid not null references list_posts,
  place int not null check (place > 0),
  name text not null,
  type text not null,
  hash text not null references files,
  size bigint not null,
  document uuid references documents,
  version uuid references document_versions,
  primary key (post, place)
);
comment on table list_files is 'lists: what hung on a post, and the version of which text it became';

create table list_announcements (
  id uuid primary key,
  list uuid not null references lists,
  title texts not null,
  body texts not null,
  formal boolean not null default false,
  by_person uuid,
  at timestamptz not null,
  mailing uuid not null references mailings,
  released_at timestamptz
);
comment on table list_announcements is 'lists: a text in several languages that goes to everybody on a list, each in their own';

create table list_digests (
  list uuid primary key references lists,
  until timestamptz not null
);
comment on table list_digests is 'lists: up to when the daily digest of a list has told';

-- The archive is for its audience, or for those who are on the list; what waits is for whoever tends it and for its author.
create function archive_of(list text) returns text language sql immutable as $$
  select '(' || list || ' = any((select viewer_lists())::uuid[]) or exists (select 1 from lists where lists.id = ' || list
      || ' and (lists.audience = any((select viewer_grants())::text[]) or ' || by_tender('lists.pillar') || ')))'
$$;
call guard('list_posts', '(published_at is not null and ' || archive_of('list_posts.list') || ')'
  || ' or author = (select viewer_id()) or ' || of_tended_list('list_posts.list'));
-- A letter of somebody whom nobody knows is taken in by nobody in particular, and waits.
create policy taken_in on list_posts for insert to colonnade_app with check (published_at is null and waits is not null);
create function of_post(post text) returns text language sql immutable as $$
  select 'exists (select 1 from list_posts where list_posts.id = ' || post || ')'
$$;
create function of_tended_post(post text) returns text language sql immutable as $$
  select 'exists (select 1 from list_posts join lists on lists.id = list_posts.list where list_posts.id = ' || post
      || ' and (list_posts.author = (select viewer_id()) or ' || by_tender('lists.pillar') || '))'
$$;
call guard('list_files', of_post('list_files.post'));
create policy taken_in on list_files for insert to colonnade_app with check (document is null and version is null);
call guard('list_judgements', of_tended_post('list_judgements.post'), of_tended_post('list_judgements.post'));
call guard('list_announcements', '(released_at is not null and ' || archive_of('list_announcements.list') || ') or '
  || of_tended_list('list_announcements.list'), of_tended_list('list_announcements.list'));
call guard('list_digests', 'false', 'false');

-- An address outside the register leaves by the signed link of a letter that it got; it has no session to do so with.
create function end_list_addition(given_id uuid, given_day date) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from list_additions where id = given_id and lower(valid) >= given_day;
  update list_additions set valid = daterange(lower(valid), given_day)
  where id = given_id and valid @> given_day and lower(valid) < given_day
$$;
revoke execute on function end_list_addition(uuid, date) from public;
grant execute on function end_list_addition(uuid, date) to colonnade_app;
