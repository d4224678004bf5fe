import type { Rule } from '../../rule.ts'
import { nearAcronym } from './near-acronym.ts'
import { neverExpanded } from './never-expanded.ts'

export const acronyms: readonly Rule[] = [nearAcronym, neverExpanded]
