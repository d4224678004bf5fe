-- How often somebody wants a digest, whether they work by letter or on pages, and which digests were written.

create table letter_wishes (
  account uuid primary key references accounts,
  digest text not null default 'weekly' check (digest in ('daily', 'weekly', 'monthly', 'off')),
  channel text not null default 'letter' check (channel in ('letter', 'page'))
);
comment on table letter_wishes is 'home: how often somebody wants a digest, and whether letters or pages are where they work';
call guard('letter_wishes', 'account = (select viewer_id()) or ' || by_secretariat(), 'account = (select viewer_id())');

create table digests (
  account uuid not null references accounts,
  period text not null,
  letter uuid references letters,
  at timestamptz not null,
  primary key (account, period)
);
comment on table digests is 'home: which digest was written for whom, once; without a letter there was nothing to say';
call guard('digests', 'account = (select viewer_id())', 'false');

-- Everybody may read again what was written to them, and count it.
create policy own_letters on letters for select to colonnade_app, colonnade_reader
  using (to_person = (select viewer_id()) and class <> 'sign-in-code');
