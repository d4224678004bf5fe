import { sql } from 'kysely'
import type { Db } from '#platform/db'

/**
 * Works as a sender of letters: one connection, and on it a lock under the sender's name that falls with the connection,
 * however the process dies. Everything the sender writes goes over this connection, so without the lock it writes nothing.
 */
export const asSender = <T>(worker: Db, name: string, work: (one: Db) => Promise<T>): Promise<T> =>
  worker.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(hashtextextended(${signOf(name)}, 0))`.execute(one)
    try {
      return await work(one)
    } finally {
      // When the connection is gone so is the lock, and the trouble that is thrown already says so.
      await sql`select pg_advisory_unlock(hashtextextended(${signOf(name)}, 0))`.execute(one).catch(() => undefined)
    }
  })

/** SQL that is true when whoever a row's `sender` names is gone, or when it names nobody. Ask on another connection. */
export const senderIsGone = sql<boolean>`(sender is null or pg_try_advisory_xact_lock(hashtextextended(${signOf('')} || sender, 0)))`

function signOf(name: string): string {
  return `hands letters over: ${name}`
}
