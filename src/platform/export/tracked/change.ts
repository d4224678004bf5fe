import * as v from 'valibot'

/**
 * A change to a text, or a comment on it: in which of its blocks, from one character to before another. `instead` is what
 * to write there, and `otherwise` what to say where that cannot be done; lines are paragraphs of a comment.
 */
export type Change = {
  readonly block: number
  readonly from: number
  readonly to: number
  readonly instead?: string | undefined
  readonly otherwise?: string | undefined
  readonly comment?: string | undefined
}

/** What is to be put into a Word file, and in whose name. `blocks` are the texts that the changes count in. */
export type Tracking = {
  readonly blocks: readonly string[]
  readonly changes: readonly Change[]
  readonly author: string
  /** An instant, `2021-07-05T09:00:00Z`. */
  readonly at: string
  /** Comments run from right to left. */
  readonly rtl: boolean
}

const change = v.object({
  block: v.number(),
  from: v.number(),
  to: v.number(),
  instead: v.optional(v.string()),
  otherwise: v.optional(v.string()),
  comment: v.optional(v.string()),
})

/** How the child gets it. */
export const trackingSchema = v.object({
  blocks: v.array(v.string()),
  changes: v.array(change),
  author: v.string(),
  at: v.string(),
  rtl: v.boolean(),
})
