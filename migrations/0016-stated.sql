-- What only a text tells: a meeting of which the month is known and no day, how many people a network has whom no register
-- names, and how many facilitators entities sent together.

alter table meetings add column precise text not null default 'day' check (precise in ('day', 'month'));
-- Of a month, the last day is stored; no hour is known of a day that is not.
alter table meetings add constraint no_hour_in_a_month check (precise = 'day' or starts_at is null);
alter table holdings add column precise text not null default 'day' check (precise in ('day', 'month'));

create table stated_sizes (
  id uuid primary key,
  day date not null unique,
  people int not null check (people > 0),
  rounding text not null check (rounding in ('exact', 'about', 'over', 'under')),
  source text not null
);
comment on table stated_sizes is 'members: how many people a text says the network had on a day, where the register does not name them all';
call guard('stated_sizes', 'true', by_secretariat());

create table event_totals (
  event uuid not null references events,
  part text not null check (part in ('organizer', 'co-sponsor', 'facilitator', 'speaker')),
  number int not null check (number > 0),
  primary key (event, part)
);
comment on table event_totals is 'events: how many people entities sent together in a part, where nobody knows how many each did';
call guard('event_totals', of_event('event_totals.event'), of_own_event('event_totals.event'));
