-- Country teams, which are not countries: one team may serve ten countries, and that changes in mid-year.

create table country_teams (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('unct', 'hct')),
  name texts not null,
  multi_country boolean not null default false,
  revision int not null default 1
);
comment on table country_teams is 'countries: a United Nations country team or a humanitarian country team';

create table team_countries (
  team uuid not null references country_teams,
  country uuid not null references countries,
  valid daterange not null,
  source text not null,
  primary key (team, country, valid without overlaps)
);
comment on table team_countries is 'countries: which countries a team serves, and when';

create table engagements (
  id uuid primary key,
  team uuid not null references country_teams,
  kind text not null check (kind in ('discussion', 'webinar', 'training', 'advice', 'analysis')),
  day date not null,
  title texts not null,
  note texts,
  document uuid,
  version uuid,
  event uuid,
  pillar uuid,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  revision int not null default 1,
  check (document is not null or version is null)
);
comment on table engagements is 'countries: one contact of the network with a country team';
create index engagements_team on engagements (team, day);

call guard('country_teams', 'true', by_secretariat());
call guard('team_countries', 'true', by_secretariat());
call guard('engagements', by_audience(), by_lead('pillar'));
