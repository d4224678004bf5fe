import type { Rule } from '../../rule.ts'

export const duplicates: readonly Rule[] = []
