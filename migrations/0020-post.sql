-- Further addresses of a person, the place up to which a mailbox was read, and what came in from whom.

-- People write from where they are: an address of their agency, of a country office, of their own.
create table account_addresses (
  address text primary key check (address = lower(address) and address ~ '^[^@\s]+@[^@\s]+$'),
  account uuid not null references accounts,
  at timestamptz not null,
  verified_at timestamptz
);
comment on table account_addresses is 'accounts: further addresses that somebody writes from; only a verified one speaks for them';
create index account_addresses_account on account_addresses (account);
call guard('account_addresses', by_secretariat() || ' or account = (select viewer_id())');

create table mailbox_places (
  mailbox text primary key,
  uidvalidity text not null,
  uid bigint not null,
  at timestamptz not null
);
comment on table mailbox_places is 'platform: up to which message an ordinary mailbox was taken in';
call guard('mailbox_places', by_secretariat(), 'false');

create index incoming_from on incoming (from_address, at);
create index incoming_person on incoming (person, at);
create index incoming_at on incoming (at desc);
create index letters_class on letters (class, address, at);
