-- Who may sign in, the codes they were mailed, the sessions they hold, the roles they were given.

create table accounts (
  id uuid primary key,
  address text not null unique check (address = lower(address) and address ~ '^[^@\s]+@[^@\s]+$'),
  lang text not null default 'en' check (lang in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  zone text not null default 'Europe/Zurich',
  closed_on date
);
comment on table accounts is 'accounts: one person''s way in: address, language, zone';

create table sign_in_codes (
  id uuid primary key,
  account uuid not null references accounts,
  code_hash bytea not null,
  browser_hash bytea not null,
  at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  used_at timestamptz
);
comment on table sign_in_codes is 'accounts: six-character codes sent by mail, by hash, bound to the browser that asked';
create index sign_in_codes_account on sign_in_codes (account, at);

create table sessions (
  id uuid primary key,
  account uuid not null references accounts,
  token_hash bytea not null unique,
  strength text not null check (strength in ('code', 'passkey', 'operator')),
  at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  lapses_at timestamptz not null default clock_timestamp() + interval '30 days'
);
comment on table sessions is 'accounts: who is signed in; the database looks the token up by its hash';

create table roles (
  account uuid not null references accounts,
  role text not null check (role in ('secretariat', 'auditor')),
  valid daterange not null,
  given_by uuid,
  source text not null,
  primary key (account, role, valid without overlaps)
);
comment on table roles is 'accounts: roles with terms';

create or replace function viewer_id() returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select sessions.account
  from sessions join accounts on accounts.id = sessions.account
  where sessions.token_hash = sha256(convert_to(nullif(current_setting('colonnade.session', true), ''), 'UTF8'))
    and sessions.ended_at is null and sessions.lapses_at > clock_timestamp()
    and (accounts.closed_on is null or accounts.closed_on > house_today())
$$;

-- Everybody changes the language of their own letters, also somebody who has no part in the network (an auditor).
call guard('accounts', '''network'' = any((select viewer_grants())::text[]) or id = (select viewer_id())',
           '''secretariat'' = any((select viewer_grants())::text[]) or id = (select viewer_id())');
call guard('sign_in_codes', 'false', 'false');
-- Nobody writes a session by themselves, or they would choose how strong it is.
call guard('sessions', 'account = (select viewer_id())', 'false');
call guard('roles', '''network'' = any((select viewer_grants())::text[])', '''secretariat'' = any((select viewer_grants())::text[])');

-- Asking for a code and handing it in happen before anybody is signed in; only these functions may touch the rows.
create function ask_sign_in(given_address text, given_id uuid, given_code bytea, given_browser bytea,
                            given_at timestamptz, given_expiry timestamptz)
returns table (account uuid, lang text) language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  found accounts;
begin
  select * into found from accounts where address = lower(given_address) and (closed_on is null or closed_on > house_today());
  if found.id is null then return; end if;
  if (select count(*) from sign_in_codes where sign_in_codes.account = found.id and at > given_at - interval '15 minutes') >= 5 then
    return;
  end if;
  insert into sign_in_codes (id, account, code_hash, browser_hash, at, expires_at)
  values (given_id, found.id, given_code, given_browser, given_at, given_expiry);
  return query select found.id, found.lang;
end
$$;

create function redeem_code(given_code bytea, given_browser bytea, given_at timestamptz, given_session uuid,
                            given_token bytea, given_expiry timestamptz)
returns uuid language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  asked sign_in_codes;
begin
  select * into asked from sign_in_codes
  where browser_hash = given_browser and used_at is null and expires_at > given_at and tries < 5
  order by at desc limit 1 for update;
  if asked.id is null then return null; end if;
  if asked.code_hash <> given_code then
    update sign_in_codes set tries = tries + 1 where id = asked.id;
    return null;
  end if;
  update sign_in_codes set used_at = given_at where id = asked.id;
  insert into sessions (id, account, token_hash, strength, at, expires_at)
  values (given_session, asked.account, given_token, 'code', given_at, given_expiry);
  return asked.account;
end
$$;

-- A session is also over when the program's own clock says so; the program asks this at each request.
create function session_open(given_token bytea, given_at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from sessions where token_hash = given_token and ended_at is null and expires_at > given_at)
$$;

create function end_session(given_token bytea, given_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update sessions set ended_at = given_at where token_hash = given_token and ended_at is null
$$;

-- Whoever signs out is nobody any more when the act's key is written down.
create policy left_behind on act_keys for insert to colonnade_app with check (act = 'accounts.sign-out');
