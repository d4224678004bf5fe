-- Texts, their versions, their languages; adoption and finalisation are records of their own.

create table documents (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('checklist', 'template', 'concept-note', 'guidance-note', 'submission', 'statement', 'plan',
                                     'outline', 'report', 'video', 'web-site', 'library', 'terms-of-reference', 'other')),
  title texts not null,
  symbol text,
  pillar uuid references pillars,
  output uuid references outputs,
  entity uuid references entities,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  revision int not null default 1
);
comment on table documents is 'documents: a text, whatever its versions and languages';

create table document_versions (
  id uuid primary key,
  document uuid not null references documents,
  number int not null check (number > 0),
  day date not null,
  note texts,
  unique (document, number),
  unique (document, id)
);
comment on table document_versions is 'documents: a version of a text';

create table language_steps (
  version uuid not null references document_versions,
  lang text not null check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  step text not null check (step in ('requested', 'drafted', 'reviewed', 'published')),
  day date not null,
  precise text not null default 'day' check (precise in ('day', 'month')),
  by_person uuid,
  url text,
  file text references files,
  file_name text,
  primary key (version, lang, step)
);
comment on table language_steps is 'documents: what happened to a language version, one row a step';

create table adoptions (
  id uuid primary key,
  version uuid not null references document_versions,
  day date not null,
  precise text not null default 'day' check (precise in ('day', 'month')),
  body text not null check (body in ('pillar', 'network', 'principals')),
  method text not null check (method in ('meeting', 'silence', 'ad-referendum')),
  meeting uuid,
  decision uuid,
  unique (version, body)
);
comment on table adoptions is 'documents: who adopted a version, when and how';

create table finalisations (
  version uuid primary key references document_versions,
  day date not null,
  precise text not null default 'day' check (precise in ('day', 'month')),
  note texts
);
comment on table finalisations is 'documents: when a version reached its final form, which may be after its adoption';

create table circulations (
  id uuid primary key,
  version uuid not null references document_versions,
  day date not null,
  purpose text not null check (purpose in ('information', 'comment', 'adoption', 'action')),
  to_audience audience not null,
  meeting uuid,
  until date
);
comment on table circulations is 'documents: a version sent round, to whom, what for and for which meeting';

create table citations (
  id uuid primary key,
  document uuid references documents,
  event uuid,
  symbol text not null,
  title texts,
  check (num_nonnulls(document, event) = 1)
);
comment on table citations is 'documents: an outside text cited by its symbol';

-- What was used with a country team is a text as it stood on that day: its version is written down, not looked up again.
alter table engagements
  add foreign key (document, version) references document_versions (document, id),
  add foreign key (document) references documents,
  add foreign key (pillar) references pillars;

-- A text is kept by the leads of its pillar, and so is what belongs to it.
create function of_document(document text) returns text language sql immutable as $$
  select 'exists (select 1 from documents where documents.id = ' || document || ' and (' || by_lead('documents.pillar') || '))'
$$;
create function of_version(version text) returns text language sql immutable as $$
  select 'exists (select 1 from document_versions where document_versions.id = ' || version
      || ' and ' || of_document('document_versions.document') || ')'
$$;
call guard('documents', by_audience(), by_lead('pillar'));
call guard('document_versions', 'exists (select 1 from documents where documents.id = document_versions.document)',
           of_document('document_versions.document'));
-- What is asked for, drafted or under review is the network's own business until it is published.
call guard('language_steps', '(step = ''published'' or ''network'' = any((select viewer_grants())::text[]))'
  || ' and exists (select 1 from document_versions where document_versions.id = language_steps.version)',
  of_version('language_steps.version'));
call guard('adoptions', 'exists (select 1 from document_versions where document_versions.id = adoptions.version)',
           of_version('adoptions.version'));
call guard('finalisations', 'exists (select 1 from document_versions where document_versions.id = finalisations.version)',
           of_version('finalisations.version'));
call guard('circulations', '''network'' = any((select viewer_grants())::text[])'
  || ' and exists (select 1 from document_versions where document_versions.id = circulations.version)',
  of_version('circulations.version'));
-- Citations are shut by a later migration, when there are events to cite.
