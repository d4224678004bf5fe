-- Reports are drafted from the records; once issued they cannot change.

create table report_notes (
  id uuid primary key,
  slug text not null unique,
  kind text not null check (kind in ('context', 'mandate')),
  audience audience not null default 'network',
  level secrecy not null default 'unclassified'
);
comment on table report_notes is 'reports: a standing text that reports print: context of a period, or the mandate';

create table report_note_versions (
  note uuid not null references report_notes,
  number int not null check (number > 0),
  day date not null,
  text texts not null,
  citation text not null,
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
  sources jsonb not null default '[]',
  highlight boolean not null default false,
  check (num_nonnulls(fact, written) = 1)
);
comment on table claims is 'reports: one sentence of a report with what proves it';
create index claims_report on claims (report, number);

create table claim_steps (
  id uuid primary key,
  claim uuid not null references claims,
  kind text not null check (kind in ('accepted', 'edited', 'left-out', 'asked', 'source-added')),
  at timestamptz not null,
  by_person uuid,
  lang text,
  text text,
  source jsonb
);
comment on table claim_steps is 'reports: what a reviewer did with a claim; an edit keeps the sources';
create index claim_steps_claim on claim_steps (claim);

create table report_steps (
  id uuid primary key,
  report uuid not null references reports,
  kind text not null check (kind in ('pillar-checked', 'approved', 'issued', 'reopened')),
  pillar uuid references pillars,
  entity uuid references entities,
  at timestamptz not null,
  by_person uuid
);
comment on table report_steps is 'reports: pillar checks, approval by the co-chairs, issue';

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

create function issued_stays() returns trigger language plpgsql as $$
begin
  raise exception 'an issued report does not change' using errcode = 'check_violation', constraint = 'issued_stays';
end
$$;
create trigger issued_stays before update or delete on report_issues for each row execute function issued_stays();

create function claims_stay_after_issue() returns trigger language plpgsql as $$
begin
  if exists (select 1 from report_issues where report_issues.report = coalesce(new.report, old.report)) then
    raise exception 'an issued report does not change' using errcode = 'check_violation', constraint = 'issued_stays';
  end if;
  return coalesce(new, old);
end
$$;
create trigger claims_stay_after_issue before insert or update or delete on claims for each row execute function claims_stay_after_issue();

call guard('report_notes', by_audience());
call guard('report_note_versions', 'exists (select 1 from report_notes where report_notes.id = report_note_versions.note)');
call guard('reports', by_audience());
call guard('claims', 'exists (select 1 from reports where reports.id = claims.report)');
call guard('claim_steps', '''network'' = any((select viewer_grants())::text[]) and exists (select 1 from claims where claims.id = claim_steps.claim)');
call guard('report_steps', 'exists (select 1 from reports where reports.id = report_steps.report)');
call guard('report_issues', 'exists (select 1 from reports where reports.id = report_issues.report)');
