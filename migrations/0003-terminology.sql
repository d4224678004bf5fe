-- Names of entities, countries, days, offices and terms: in six languages, valid from and to, with a source.

create table terms (
  id uuid primary key,
  kind text not null check (kind in ('entity', 'country', 'area', 'group', 'day', 'decade', 'office', 'ground', 'term', 'team', 'body', 'framework')),
  code text not null,
  unique (kind, code)
);
comment on table terms is 'terminology: a thing that has official names';

create table term_names (
  term uuid not null references terms,
  lang text not null check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  valid daterange not null,
  name text not null,
  acronym text,
  sort_key text not null,
  source text not null,
  primary key (term, lang, valid without overlaps)
);
comment on table term_names is 'terminology: a name in one language, valid for a period';

create table countries (
  term uuid primary key references terms,
  m49 text not null unique,
  iso3 text,
  region text,
  subregion text
);
comment on table countries is 'terminology: countries and areas by M49 code';

create table observances (
  term uuid primary key references terms,
  month int not null check (month between 1 and 12),
  day int not null check (day between 1 and 31),
  first_year int,
  symbol text
);
comment on table observances is 'terminology: United Nations days';

create table grouping_members (
  grouping text not null check (grouping in ('m49', 'electoral', 'commission')),
  term uuid not null references terms,
  group_term uuid not null references terms,
  valid daterange not null,
  primary key (grouping, term, group_term, valid without overlaps)
);
comment on table grouping_members is 'terminology: which country belongs to which group of which grouping';

-- Everybody reads the names; the secretariat writes those that the program does not bring with it.
call guard('terms', 'true', '''secretariat'' = any((select viewer_grants())::text[])');
call guard('term_names', 'true', '''secretariat'' = any((select viewer_grants())::text[])');
call guard('countries', 'true', '''secretariat'' = any((select viewer_grants())::text[])');
call guard('observances', 'true', '''secretariat'' = any((select viewer_grants())::text[])');
call guard('grouping_members', 'true', '''secretariat'' = any((select viewer_grants())::text[])');
