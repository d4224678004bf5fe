import { Logger, runMigrations } from 'graphile-worker'
import type { Pool } from 'pg'

/**
 * Brings the queue's own schema (`graphile_worker`) up to date, and lets our roles in. Called by migrate after our own
 * migrations, as the owner, who needs `create` on the database. Safe to repeat.
 */
export async function installJobs(owner: Pool): Promise<void> {
  await runMigrations({ pgPool: owner, logger: new Logger(() => () => undefined) })
  const connection = await owner.connect()
  try {
    await connection.query('begin')
    // Two programs that start at once must not both change the same function.
    await connection.query(`select pg_advisory_xact_lock(hashtextextended('install-jobs', 0))`)
    await connection.query(letTheWorkerIn)
    await connection.query(letTheAppAsk)
    await connection.query('commit')
  } catch (trouble) {
    await connection.query('rollback')
    throw trouble
  } finally {
    connection.release()
  }
}

// The library switches row security on and expects to own its tables; our worker owns nothing, so it gets a policy.
const letTheWorkerIn = `
  grant usage on schema graphile_worker to colonnade_worker;
  grant select, insert, update, delete on all tables in schema graphile_worker to colonnade_worker;
  grant usage, select on all sequences in schema graphile_worker to colonnade_worker;
  do $$
  declare
    shut regclass;
  begin
    for shut in select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity loop
      if not exists (select from pg_policy where polrelid = shut and polname = 'worker_all') then
        execute format('create policy worker_all on %s to colonnade_worker using (true) with check (true)', shut);
      end if;
    end loop;
  end
  $$;
`

// The app sees nothing of the queue; this function is its one way in. In a house with an injected clock a job without a
// time is due at once by any clock, so it gets a time before all of them. In any other, the database's clock counts too:
// it gave the time, and the program's may be a moment behind.
const letTheAppAsk = `
  create or replace function public.enqueue_job(given_name text, given_payload json, given_run_at timestamptz, given_key text) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
    select graphile_worker.add_job(given_name, given_payload, job_key => given_key,
      run_at => coalesce(given_run_at, (select timestamptz '2000-01-01 00:00Z' from house where simulated)))
  $$;
  revoke execute on function public.enqueue_job(text, json, timestamptz, text) from public;
  grant execute on function public.enqueue_job(text, json, timestamptz, text) to colonnade_app, colonnade_worker;

  create or replace function public.jobs_due_by(given_clock timestamptz) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, public as $$
    select case when simulated then given_clock else greatest(given_clock, now()) end from house
  $$;
  revoke execute on function public.jobs_due_by(timestamptz) from public;
  grant execute on function public.jobs_due_by(timestamptz) to colonnade_worker;
`
