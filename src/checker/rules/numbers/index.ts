import type { Rule } from '../../rule.ts'

export const numbers: readonly Rule[] = []
