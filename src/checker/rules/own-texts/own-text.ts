import type { Lang } from '#platform/words'

/** A slip that can be made in a text: what stands there in order, what somebody would write, and the rule that must see it. */
export type Slip = { readonly said: string; readonly written: string; readonly rule: string }

/**
 * A text of an invented network, as its editors left it, and slips that can be made in it. No rule was written with it in
 * view, so it tells whether the rules hold elsewhere.
 */
export type OwnText = {
  readonly name: string
  readonly lang: Lang
  readonly asOf: string
  readonly text: string
  readonly slips: readonly Slip[]
}
