import * as v from 'valibot'
import type { House } from '#platform/acts'
import type { Tx } from '#platform/db'

/** What a job is handed. `now` is the house's clock; everything written through `tx` happens exactly once. */
export type JobScene = { readonly house: House; readonly tx: Tx; readonly now: Date; readonly newId: () => string }

/** One piece of work that is due: its payload, and the key under which its effect must not happen twice. */
export type Ticket = { readonly key: string; readonly payload: unknown }

/** Something that is done later, by name. Made by `job` or `outsideJob`. */
export type Job = { readonly name: string; readonly perform: (house: House, ticket: Ticket) => Promise<void> }

/**
 * Declares a job whose effect is in the database. It runs as the worker in one transaction together with its key, so a
 * job that is delivered twice (a crash between its commit and the queue's) has its effect once.
 */
export function job<S extends v.GenericSchema>({
  name,
  asks,
  run,
}: {
  readonly name: string
  readonly asks: S
  readonly run: (scene: JobScene, payload: v.InferOutput<S>) => Promise<void>
}): Job {
  const perform = async (house: House, { key, payload }: Ticket): Promise<void> => {
    const asked = v.parse(asks, payload)
    await house.worker.transaction().execute(async (tx) => {
      const now = house.clock()
      const told = await tx
        .insertInto('job_effects')
        .values({ key, at: now })
        .onConflict((row) => row.doNothing())
        .executeTakeFirst()
      if (told.numInsertedOrUpdatedRows === 0n) return
      await run({ house, tx, now, newId: house.newId }, asked)
    })
  }
  return { name: named(name), perform }
}

/**
 * Declares a job whose effect is outside the database (a letter handed to a relay), where exactly once cannot be had by
 * a key. It gets no transaction, may be delivered twice, and must keep its own records of how far it came.
 */
export function outsideJob<S extends v.GenericSchema>({
  name,
  asks,
  run,
}: {
  readonly name: string
  readonly asks: S
  readonly run: (scene: Omit<JobScene, 'tx'>, payload: v.InferOutput<S>) => Promise<void>
}): Job {
  const perform = async (house: House, { payload }: Ticket): Promise<void> =>
    run({ house, now: house.clock(), newId: house.newId }, v.parse(asks, payload))
  return { name: named(name), perform }
}

function named(name: string): string {
  if (!/^[a-z-]+\.[a-z-]+$/.test(name)) throw new Error(`${name}: a job is named room.verb`)
  return name
}
