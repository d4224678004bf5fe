-- Reports are drafted from the records; once issued they cannot change.

create table report_notes (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('context', 'mandate')),
  concerns daterange not null default '(,)',
  audience audience not null default 'network',
  level secrecy not null default 'unclassified'
);
comment on table report_notes is 'reports: a standing text that reports on the time it concerns print: context, or the mandate';

create table report_note_versions (
  note uuid not null references report_notes,
  number int not null check (number > 0),
  day date not null,
  text texts not null,
  citation texts not null,
  primary key (note, number)
);
comment on table report_note_versions is 'reports: the wording of a note from a day on, in its languages, with its citation';

create table reports (
  id uuid primary key,
  slug text not null unique,
  profile text not null check (profile in ('progress', 'council', 'bullets')),
  plan uuid not null references plans,
  first_day date not null,
  last_day date not null check (last_day > first_day),
  drafted_on date not null,
  audience audience not null default 'network',
  level secrecy not null default 'unclassified',
  revision int not null default 1
);
comment on table reports is 'reports: a report on a period in a profile';

create table claims (
  id uuid primary key,
  report uuid not null references reports,
  section text not null,
  pillar uuid references pillars,
  number int not null,
  fact jsonb,
  written texts,
  sources jsonb not null,
  highlight boolean not null default false,
  identity text not null,
  gone_on date,
  check (num_nonnulls(fact, written) = 1),
  unique (report, number),
  unique (report, section, identity) deferrable initially deferred
);
comment on table claims is 'reports: one sentence of a report with what proves it; its number stays, its identity finds the fact again';

create table claim_steps (
  id uuid primary key,
  claim uuid not null references claims,
  kind text not null check (kind in ('accepted', 'edited', 'left-out', 'asked', 'source-added')),
  at timestamptz not null,
  by_person uuid,
  lang text check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  text text,
  source jsonb,
  fact_hash text,
  seq bigint generated always as identity
);
comment on table claim_steps is 'reports: what a reviewer did with a claim, and which state of the fact was before them; an edit keeps the sources';
create index claim_steps_claim on claim_steps (claim, seq);

create table report_steps (
  id uuid primary key,
  report uuid not null references reports,
  kind text not null check (kind in ('pillar-checked', 'approved', 'issued')),
  pillar uuid references pillars,
  entity uuid references entities,
  at timestamptz not null,
  by_person uuid,
  text_hash text,
  seq bigint generated always as identity,
  check ((kind = 'pillar-checked') = (pillar is not null)),
  check ((kind = 'approved') = (entity is not null))
);
comment on table report_steps is 'reports: pillar checks, approval by the co-chairs, issue, each of which text; when the text has changed, the step no longer stands';
create index report_steps_report on report_steps (report, seq);

create table report_issues (
  report uuid not null references reports,
  corrigendum int not null default 0,
  day date not null,
  frozen jsonb not null,
  hash bytea not null,
  note texts,
  primary key (report, corrigendum)
);
comment on table report_issues is 'reports: the text as issued in six languages; corrigendum 0 is the report itself';

-- Apart from the text, so that the database itself keeps people's addresses and records of the network out of the public edition.
create table report_annexes (
  report uuid not null references reports,
  edition audience not null check (edition in ('public', 'network')),
  annex jsonb not null,
  primary key (report, edition)
);
comment on table report_annexes is 'reports: contacts and sources as issued, one set for each circle of readers';

create function issued_stays() returns trigger language plpgsql as $$
begin
  raise exception 'an issued report does not change' using errcode = 'check_violation', constraint = 'issued_stays';
end
$$;
create trigger issued_stays before update or delete on report_issues for each row execute function issued_stays();

create trigger issued_stays before update or delete on report_annexes for each row execute function issued_stays();

create function stays_after_issue() returns trigger language plpgsql as $$
declare
  changed jsonb := to_jsonb(case tg_op when 'DELETE' then old else new end);
begin
  if exists (select 1 from report_issues where report_issues.report::text = coalesce(
       changed->>'report', (select claims.report::text from claims where claims.id::text = changed->>'claim'), changed->>'id')) then
    raise exception 'an issued report does not change' using errcode = 'check_violation', constraint = 'issued_stays';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger stays_after_issue before insert or update or delete on claims for each row execute function stays_after_issue();
create trigger stays_after_issue before insert or update or delete on claim_steps for each row execute function stays_after_issue();
create trigger stays_after_issue before insert or update or delete on report_steps for each row execute function stays_after_issue();
create trigger stays_after_issue before update or delete on reports for each row execute function stays_after_issue();

-- A sentence is decided on by the leads of its pillar, and by the co-chairs where it is of none; they ask about any.
create function by_reviewers(pillar text) returns text language sql immutable as $$
  select by_lead(pillar) || ' or (' || pillar || ' is null and ''co-chairs'' = any((select viewer_grants())::text[]))'
$$;
call guard('report_notes', by_audience(), by_secretariat());
call guard('report_note_versions', 'exists (select 1 from report_notes where report_notes.id = report_note_versions.note)',
           by_secretariat());
call guard('reports', by_audience(), by_secretariat());
call guard('claims', 'exists (select 1 from reports where reports.id = claims.report)', by_reviewers('pillar'));
call guard('claim_steps', '''network'' = any((select viewer_grants())::text[])'
  || ' and exists (select 1 from claims where claims.id = claim_steps.claim)',
  'exists (select 1 from claims where claims.id = claim_steps.claim and case claim_steps.kind when ''asked'' then '
  || '''co-chairs'' = any((select viewer_grants())::text[]) or ' || by_secretariat()
  || ' else ' || by_reviewers('claims.pillar') || ' end)');
call guard('report_steps', 'exists (select 1 from reports where reports.id = report_steps.report)',
  'case kind when ''pillar-checked'' then ' || by_lead('pillar')
  || ' when ''approved'' then ''co-chairs'' = any((select viewer_grants())::text[]) else ' || by_secretariat() || ' end');
call guard('report_issues', 'exists (select 1 from reports where reports.id = report_issues.report)', by_secretariat());
call guard('report_annexes', 'edition = any((select viewer_grants())::text[])'
  || ' and exists (select 1 from reports where reports.id = report_annexes.report)', by_secretariat());
