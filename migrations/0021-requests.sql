-- What people answered, letters with answers that wait for a word of their owner, and who wants no letters with questions.

create table question_answers (
  id uuid primary key,
  question uuid not null references questions,
  at timestamptz not null,
  channel text not null,
  choice text,
  text text not null default '',
  incoming uuid references incoming,
  disputed_at timestamptz,
  disputed_said text,
  check ((disputed_at is null) = (disputed_said is null))
);
comment on table question_answers is 'requests: every answer that was recorded; the last one holds, and one may be disputed by whoever is said to have given it';
create index question_answers_question on question_answers (question, at);
create index question_answers_incoming on question_answers (incoming);
create index question_answers_disputed on question_answers (disputed_at) where disputed_at is not null;
call guard('question_answers', 'exists (select 1 from questions where questions.id = question_answers.question)');

create table held_replies (
  id uuid primary key,
  incoming uuid not null unique references incoming,
  scope uuid not null references reply_scopes,
  from_address text,
  why text not null check (why in ('other-address', 'not-aligned')),
  at timestamptz not null,
  settled_at timestamptz,
  settled text check (settled in ('theirs', 'not-theirs')),
  check ((settled is null) = (settled_at is null))
);
comment on table held_replies is 'requests: replies that may come from somebody else, until the person who was asked says whether they are theirs';
call guard('held_replies', by_secretariat(), 'false');

create table letter_pauses (
  person uuid primary key references accounts,
  since timestamptz not null
);
comment on table letter_pauses is 'requests: who wants to be asked on pages only';
call guard('letter_pauses', by_secretariat() || ' or person = (select viewer_id())');

-- How much was asked of entities and of countries: numbers only, never of a person, for everybody in the network.
create function questions_put(given_from timestamptz, given_until timestamptz)
returns table (entity uuid, country uuid, put int, answered int, open int, median_days double precision)
language sql stable security definer set search_path = pg_catalog, public as $$
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
$$;
