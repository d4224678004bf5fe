import type { Rule } from '../../rule.ts'
import { brokenPattern } from './broken-pattern.ts'
import { brokenReference } from './broken-reference.ts'
import { citationWithoutSymbol } from './citation-without-symbol.ts'
import { headingForms } from './heading-forms.ts'
import { headingLevels } from './heading-levels.ts'
import { headingNumbers } from './heading-numbers.ts'
import { lastMark } from './last-mark.ts'
import { listOrder } from './list-order.ts'

export const structure: readonly Rule[] = [
  headingForms,
  headingNumbers,
  headingLevels,
  brokenReference,
  citationWithoutSymbol,
  listOrder,
  brokenPattern,
  lastMark,
]
