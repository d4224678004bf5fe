import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import type { House } from './perform.ts'

/** A row of the ledger as a hearer sees it. */
export type LedgerEntry = {
  readonly seq: number
  readonly id: string
  readonly at: Date
  readonly act: string
  readonly about: string
  readonly byPerson: string | null
  readonly data: unknown
}

/** Told of acts of other rooms after they happened. The effect runs as the worker, in the transaction that moves its place. */
export type Hearer = {
  readonly name: string
  readonly hears: readonly string[]
  readonly hear: (
    scene: { readonly tx: Tx; readonly now: Date; readonly newId: () => string },
    entry: LedgerEntry,
  ) => Promise<void>
}

/** Declares a hearer: `hearer({ name: 'decisions.from-adoption', hears: ['documents.adopt'], hear })`. */
export const hearer = (declared: Hearer): Hearer => Object.freeze(declared)

/**
 * Tells every hearer what it has not yet heard, one entry a transaction, and returns how many effects there were.
 * Safe to run anywhere, at any time, by several processes at once: a hearer's row is locked while it listens.
 */
export async function deliver(house: House, hearers: readonly Hearer[]): Promise<number> {
  let effects = 0
  const troubles: unknown[] = []
  for (const one of hearers) {
    try {
      while (await tellNext(house, one)) effects += 1
    } catch (trouble) {
      // It holds up only itself; the others hear first, and then it is as loud as if it had been alone.
      troubles.push(trouble)
    }
  }
  if (troubles.length > 0)
    throw new AggregateError(troubles, `${troubles.length} of ${hearers.length} hearers failed: ${String(troubles[0])}`)
  return effects
}

const tellNext = (house: House, one: Hearer): Promise<boolean> =>
  house.worker.transaction().execute(async (tx) => {
    await sql`insert into hearers (name) values (${one.name}) on conflict do nothing`.execute(tx)
    const place = await tx
      .selectFrom('hearers')
      .select('heard')
      .where('name', '=', one.name)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const entry = await tx
      .selectFrom('ledger')
      .select([
        'ledger.seq',
        'ledger.id',
        'ledger.at',
        'ledger.act',
        'ledger.about',
        'ledger.by_person as byPerson',
        'ledger.data',
      ])
      .where('ledger.seq', '>', place.heard)
      .where('ledger.act', 'in', [...one.hears])
      .orderBy('ledger.seq')
      .limit(1)
      .executeTakeFirst()
    if (entry === undefined) return false
    await one.hear({ tx, now: house.clock(), newId: house.newId }, entry)
    await tx.updateTable('hearers').set({ heard: entry.seq }).where('name', '=', one.name).execute()
    return true
  })
