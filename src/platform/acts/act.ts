import type * as v from 'valibot'
import type { Day, Tx, Viewer } from '#platform/db'

/** By which way an act came. */
export type Channel = 'web' | 'letter' | 'command' | 'import' | 'timer' | 'sample'

/** What an act is handed: everything it may touch. `today` is the day in the house's zone. */
export type Scene = {
  readonly tx: Tx
  readonly by: Viewer
  readonly now: Date
  readonly today: Day
  readonly channel: Channel
  readonly newId: () => string
  readonly random: (bytes: number) => Uint8Array
}

/**
 * What an act leaves behind: the record it was about, and, for the ledger, whom it may be shown to and for which
 * entity it was done. Further fields go back to the caller and are remembered under the key, so they must be JSON.
 */
export type Outcome = {
  readonly about: string
  readonly audience?: string
  readonly level?: 'unclassified' | 'confidential'
  readonly forEntity?: string
  /** Handed to the caller only: never remembered under the key, never in the ledger. */
  readonly secret?: string
  readonly [more: string]: unknown
}

type Schema = v.GenericSchema

/** One thing somebody does: what it asks, who may, what it does. `keeps` are the fields the ledger does not repeat. */
export type Act<S extends Schema = Schema, O extends Outcome = Outcome> = {
  readonly name: `${string}.${string}`
  readonly asks: S
  // Methods, so that an act with its own input is still one of many acts.
  may(scene: Scene, input: v.InferOutput<S>): boolean | Promise<boolean>
  does(scene: Scene, input: v.InferOutput<S>): Promise<O>
  readonly keeps?: readonly string[]
}

/** Declares an act; the name is `room.verb`, the same in ledger, route and words. */
export function act<S extends Schema, O extends Outcome>(declared: Act<S, O>): Act<S, O> {
  if (!/^[a-z-]+\.[a-z-]+$/.test(declared.name)) throw new Error(`${declared.name}: an act is named room.verb`)
  return Object.freeze(declared)
}

/** Leave for everybody who holds one of these grants. */
export const holds =
  (...grants: readonly string[]) =>
  ({ by }: Scene): boolean =>
    grants.some((grant) => by.grants.has(grant))
