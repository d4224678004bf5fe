import { sql } from 'kysely'
import type { Pool } from 'pg'
import * as v from 'valibot'
import type { House } from '#platform/acts'
import type { Db } from '#platform/db'
import { outsideJob } from './job.ts'

/** A sign that whoever takes jobs under a name is alive. `lost` settles when the connection that shows it is gone. */
export type SignOfLife = { readonly lost: Promise<void>; readonly end: () => void }

/**
 * Shows that the taker of jobs by this name is alive: a lock of the database that falls with our connection, and so with
 * us, however we die. `pool` connects as the worker role; one of its connections is kept until `end`.
 */
export async function showAlive(pool: Pool, name: string): Promise<SignOfLife> {
  const client = await pool.connect()
  const lost = new Promise<void>((resolve) => void client.once('end', resolve).once('error', () => resolve()))
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [signOf(name)])
  return { lost, end: () => client.release(true) }
}

/** Does something under a sign of life, on one connection of the worker's. */
export const whileAlive = <T>(worker: Db, name: string, work: () => Promise<T>): Promise<T> =>
  worker.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(hashtextextended(${signOf(name)}, 0))`.execute(one)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${signOf(name)}, 0))`.execute(one)
    }
  })

/**
 * Gives back the jobs that somebody took who shows no sign of life any more. The library by itself would let them lie for
 * four hours: too long for a code to sign in with. Returns how many there were.
 */
export async function freeAbandoned({ worker }: House): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    with takers as materialized (
      select distinct locked_by taker from graphile_worker._private_jobs where locked_by is not null
    ), gone as materialized (
      select taker from takers where pg_try_advisory_xact_lock(hashtextextended(${signOf('')} || taker, 0))
    )
    update graphile_worker._private_jobs set locked_at = null, locked_by = null from gone where locked_by = taker`.execute(
    worker,
  )
  return Number(numAffectedRows)
}

/** For houses with several workers: whoever is up looks after the jobs of one that is gone. */
export const freeAbandonedJobs = outsideJob({
  name: 'jobs.free-abandoned',
  asks: v.object({}),
  run: async ({ house }) => void (await freeAbandoned(house)),
})

const signOf = (name: string): string => `takes jobs: ${name}`
