import type { Rule } from '../../rule.ts'

export const languageUse: readonly Rule[] = []
