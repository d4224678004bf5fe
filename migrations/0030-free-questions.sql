-- A free question is put by those who tend something, or passed on by whoever was asked it. Other kinds are put by the acts of
-- their rooms, which anybody's deed may set off.

create function was_asked(given_about uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from questions where about = given_about and kind = 'requests.free' and person = viewer_id())
$$;

do $$
begin
  execute format('create policy put_freely on questions as restrictive for insert to colonnade_app with check (kind <> %L or was_asked(about) or %s or %s)',
    'requests.free', by_any_lead(), '''co-chairs'' = any((select viewer_grants())::text[])');
end
$$;
