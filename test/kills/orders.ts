import * as v from 'valibot'

/** What the program that is to be killed is told at its start. */
export const orders = v.strictObject({
  /** Keys of acts that nobody acknowledged: each is tried again. */
  retry: v.array(v.string()),
  /** The number of the first new key. */
  from: v.number(),
  writers: v.number(),
  /** A planted defect: `early` acknowledges before the act is committed, `keyless` tries again without the key. */
  sin: v.optional(v.picklist(['early', 'keyless'])),
})
export type Orders = v.InferOutput<typeof orders>
export type Sin = NonNullable<Orders['sin']>

/** How acts, and what their hearer leaves, stand in the database: each carries the key or the record it is about. */
export const actRow = 'kills act'
export const heardRow = 'kills heard'
