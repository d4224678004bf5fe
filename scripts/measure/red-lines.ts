import type { Source } from '../check/read-sources.ts'
import { debts } from './debts.ts'
import type { Debt } from './debts.ts'
import { measures } from './measures.ts'
import type { Measure } from './measures.ts'

/**
 * The measures that are red and can be put right in the tree, each with the first places to look at. What is written down
 * as a debt is left out while it grows no worse; a debt that is paid has to be taken off the list.
 */
export function redLines(
  sources: readonly Source[],
  { wordFaults = [], owed = debts }: { wordFaults?: readonly string[]; owed?: readonly Debt[] } = {},
): string[] {
  const gated = measures(sources, wordFaults).filter(({ gate }) => gate)
  const red = gated.filter(({ light }) => light === 'red')
  const paid = owed.filter(({ measure }) => !red.some((one) => one.measure === measure))
  return [
    ...red.filter((one) => !isOwed(one, owed)).flatMap((one) => linesOf(one, owed)),
    ...paid.map(({ measure }) => `${measure}: no longer red, so take its debt off scripts/measure/debts.ts`),
  ]
}

const isOwed = ({ measure, value }: Measure, owed: readonly Debt[]): boolean =>
  owed.some((debt) => debt.measure === measure && value !== undefined && value >= debt.atLeast)

function linesOf({ measure, ours, red, where }: Measure, owed: readonly Debt[]): string[] {
  const debt = owed.find((one) => one.measure === measure)
  return [
    `${measure}: ${ours}, red at ${red}`,
    ...(debt === undefined ? [] : [`  it was ${debt.atLeast} when the debt was written down, and may not grow worse`]),
    ...where.slice(0, 5).map((place) => `  ${place}`),
    ...(where.length > 5 ? [`  … and ${where.length - 5} more: bin/measure --where`] : []),
  ]
}
