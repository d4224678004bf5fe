import type { Rule } from '../../rule.ts'

export const residues: readonly Rule[] = []
