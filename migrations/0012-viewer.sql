-- Who is looking is worked out once a transaction. Every rule of every table asks for the grants, which took a third of a
-- millisecond each time and most of the time of a page.

create table viewer_secret (only_row boolean primary key default true check (only_row), secret text not null);
comment on table viewer_secret is 'platform: seals what a transaction was told of its viewer; seen by nobody but the owner';
insert into viewer_secret (secret) values (gen_random_uuid()::text || gen_random_uuid()::text);
call guard('viewer_secret', 'false', 'false');
revoke all on viewer_secret from colonnade_app, colonnade_worker, colonnade_reader;

-- The grants as the terms of the day give them.
create function grants_of_viewer() returns text[] language sql stable security definer set search_path = pg_catalog, public as $$
  select array['public'] || case when viewer is null then '{}'::text[]
    else viewer_network_grants(viewer, house_today()) || viewer_pillar_grants(viewer, house_today())
         || case when exists (select 1 from sessions
                              where token_hash = sha256(convert_to(nullif(current_setting('colonnade.session', true), ''), 'UTF8'))
                                and strength in ('passkey', 'operator')) then array['confidential'] else '{}'::text[] end end
  from (select viewer_id() viewer) looked_up
$$;
revoke execute on function grants_of_viewer() from public;

-- A seal over the grants, the session, the day and this very transaction: it cannot be made without the secret, nor used
-- again in a later transaction, when a term may have ended.
create function viewer_seal(granted text) returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select encode(sha256(convert_to(secret || encode(sha256(convert_to(concat_ws('|', secret, current_setting('colonnade.session', true),
      current_setting('colonnade.today', true), transaction_timestamp(), pg_backend_pid(), granted), 'UTF8')), 'hex'), 'UTF8')), 'hex')
  from viewer_secret
$$;
revoke execute on function viewer_seal(text) from public;

-- Tells this transaction whose session it is and which day, and remembers what that grants.
create function tell_viewer(given_token text, given_hash bytea, given_at timestamptz, given_today text)
returns table (id uuid, grants text[]) language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  granted text[];
begin
  perform set_config('colonnade.session', case when session_open(given_hash, given_at) then given_token else '' end, true),
          set_config('colonnade.today', given_today, true);
  granted := grants_of_viewer();
  perform set_config('colonnade.told', viewer_seal(granted::text) || granted::text, true);
  return query select viewer_id(), granted;
end
$$;

create or replace function viewer_grants() returns text[] language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  told text := current_setting('colonnade.told', true);
begin
  if told <> '' and left(told, 64) = viewer_seal(substr(told, 65)) then return substr(told, 65)::text[]; end if;
  return grants_of_viewer();
end
$$;
