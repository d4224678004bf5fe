-- Letters leave in batches: who is handing a letter over, since when, and when it was tried first.

-- A sender is a process under a lock that falls with its connection: a letter in flight whose sender is gone is looked into.
alter table letters
  add column sender uuid,
  add column in_flight_at timestamptz,
  add column first_try_at timestamptz;

-- Letters of one mailing were all written at one moment, so the order goes on by their ids.
drop index letters_state;
create index letters_due on letters (at, id) where state = 'new';
create index letters_unsettled on letters (state, at) where state in ('waiting', 'claimed', 'in-flight', 'held', 'failed');
create index letters_of_address on letters (address, at, id) where state in ('new', 'claimed', 'in-flight');

-- Between the release and this moment a mailing can be taken back whole.
alter table mailings add column leaves_at timestamptz, add constraint leaves_when_released check (leaves_at is null or released_at is not null);
