-- The network itself: what it is called, whom to write to, where its days begin.

create table network (
  only_row boolean primary key default true check (only_row),
  name texts not null,
  short_name texts not null,
  contact text,
  hours texts,
  zone text not null default 'Europe/Zurich',
  revision int not null default 1
);
comment on table network is 'secretariat: the network: its names, its address, its zone';

call guard('network', 'true', '''secretariat'' = any((select viewer_grants())::text[])');
