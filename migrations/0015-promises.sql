-- What the network said it would do, in a report, a text or a decision, and what became of it.
create table promises (
  id uuid primary key,
  year int not null,
  number int not null,
  label text not null unique generated always as ('P-' || year || '-' || lpad(number::text, 2, '0')) stored,
  text texts not null,
  -- When it was said, and until when it holds: the last day of what was said ("in July"), or no day at all ("t.b.c.").
  day date not null,
  due date,
  -- Where it was said: the text by its title, the words of it, and the record when the text is one of ours.
  said_in texts not null,
  said_as text,
  source_path text,
  pillar uuid references pillars,
  entity uuid references entities,
  person uuid references people,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  unique (year, number)
);
comment on table promises is 'decisions: what the network said it would do, where it said so, who sees to it and until when';

create table promise_steps (
  id uuid primary key,
  promise uuid not null references promises,
  kind text not null check (kind in ('kept', 'moved', 'dropped')),
  day date not null,
  new_due date,
  reason texts not null,
  by_person uuid,
  check ((kind = 'moved') = (new_due is not null))
);
comment on table promise_steps is 'decisions: kept, moved or dropped, each with what shows it or why';

-- Numbers run through the year over all promises, also those that the person who records the next one may not see.
create function next_promise_number(given_year int) returns int
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('promises of ' || given_year, 0));
  return (select coalesce(max(number), 0) + 1 from promises where year = given_year);
end
$$;
revoke execute on function next_promise_number(int) from public;
grant execute on function next_promise_number(int) to colonnade_app, colonnade_worker;

call guard('promises', by_audience(), by_conveners('pillar'));
-- Whoever sees to a promise holds it while they say what became of it, and changes nothing in it.
create policy held on promises for update to colonnade_app
  using (('person:' || person) = any((select viewer_grants())::text[]) or ('entity:' || entity) = any((select viewer_grants())::text[]))
  with check (false);
call guard('promise_steps', 'exists (select 1 from promises where promises.id = promise_steps.promise)',
  'exists (select 1 from promises where promises.id = promise_steps.promise and (' || by_conveners('promises.pillar')
  || ' or (''person:'' || promises.person) = any((select viewer_grants())::text[])'
  || ' or (''entity:'' || promises.entity) = any((select viewer_grants())::text[])))');
