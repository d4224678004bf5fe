import { refuse } from '#platform/acts'
import type { Day } from '#platform/db'

type Term = { readonly from: Day; readonly to?: Day | undefined }

/** Refuses a term that ends before it begins, at the field of its last day. */
export function refuseEarlyEnd({ from, to }: Term): void {
  if (to !== undefined && to < from) refuse('plan.ends-before-it-starts', {}, { to: 'plan.ends-before-it-starts' })
}
