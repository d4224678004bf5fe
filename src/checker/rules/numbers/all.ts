import type { Rule } from '../../rule.ts'
import { announcedCount } from './announced-count.ts'
import { breakdownSum } from './breakdown-sum.ts'
import { countedOtherwise } from './counted-otherwise.ts'
import { figureOfTwoThings } from './figure-of-two-things.ts'
import { itemNumbers } from './item-numbers.ts'
import { numberedOtherwise } from './numbered-otherwise.ts'
import { ordinalInFigures } from './ordinal-in-figures.ts'
import { roundedThoughListed } from './rounded-though-listed.ts'
import { smallNumbers } from './small-numbers.ts'
import { withoutBreakdown } from './without-breakdown.ts'

export const numbers: readonly Rule[] = [
  announcedCount,
  itemNumbers,
  numberedOtherwise,
  figureOfTwoThings,
  countedOtherwise,
  roundedThoughListed,
  withoutBreakdown,
  breakdownSum,
  smallNumbers,
  ordinalInFigures,
]
