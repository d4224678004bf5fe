-- What is told to channels of other programs (Teams and the like): each message once, tried until it is taken.

create table webhook_posts (
  id uuid primary key,
  url text not null,
  body text not null,
  state text not null default 'new' check (state in ('new', 'sent', 'failed')),
  tries int not null default 0,
  at timestamptz not null,
  sent_at timestamptz,
  last_error text
);
comment on table webhook_posts is 'platform: messages to channels of other programs, kept until they are taken';
call guard('webhook_posts', by_secretariat(), by_secretariat());

create table channels (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('teams', 'text', 'mail')),
  target text not null,
  lang text not null check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  opened_by uuid not null references accounts,
  at timestamptz not null,
  closed_at timestamptz
);
comment on table channels is 'home: channels of other programs that are told once a week what is new and next';
call guard('channels', by_secretariat(), by_secretariat());

create table channel_summaries (
  channel uuid not null references channels,
  period text not null,
  at timestamptz not null,
  post uuid references webhook_posts,
  letter uuid references letters,
  primary key (channel, period)
);
comment on table channel_summaries is 'home: which summary was written for which channel, once';
call guard('channel_summaries', by_secretariat(), 'false');
