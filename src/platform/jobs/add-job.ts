import { sql } from 'kysely'
import type { Tx } from '#platform/db'

/**
 * Asks for a job, inside the caller's transaction: when that is rolled back, nothing was asked. With a `key`, a later
 * call replaces the payload and the time of a job that has not begun. Without `runAt` it is due at once.
 */
export async function addJob(
  tx: Tx,
  name: string,
  payload: unknown,
  { key, runAt }: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await sql`select enqueue_job(${name}, ${JSON.stringify(payload)}::json, ${runAt ?? null}::timestamptz, ${key ?? null})`.execute(
    tx,
  )
}
