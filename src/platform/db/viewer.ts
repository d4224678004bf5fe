import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Day, Db, Tx } from './connect.ts'

/** Who looks: nobody in particular, or the person of a session; and what the database grants them. */
export type Viewer = { readonly id: string | null; readonly token: string | null; readonly grants: ReadonlySet<string> }

/** Tells the database, for the rest of this transaction, whose session this is and which day it is. */
export async function introduce(tx: Tx, { token, now }: { token: string | null; now: Date }): Promise<Viewer> {
  const hash = token === null ? null : createHash('sha256').update(token, 'utf8').digest()
  const { rows } = await sql<{ id: string | null; grants: string[] }>`
    select id, grants from tell_viewer(${token ?? ''}, ${hash}, ${now}, ${dayOf(now)})`.execute(tx)
  const [row] = rows
  return { id: row?.id ?? null, token: row?.id === undefined ? null : token, grants: new Set(row?.grants) }
}

/** The day an instant falls on, in UTC. */
export const dayOf = (now: Date): Day => now.toISOString().slice(0, 10)

/** Runs work as a reader: one transaction that can only read, in which the database shows what that reader may see. */
export const openReading =
  (reader: Db, clock: () => Date) =>
  <T>(token: string | null, work: (tx: Tx, by: Viewer) => Promise<T>): Promise<T> =>
    reader
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => work(tx, await introduce(tx, { token, now: clock() })))
