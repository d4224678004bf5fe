import type { Rule } from '../../rule.ts'
import { languageLeftOut } from './language-left-out.ts'
import { languageWithoutPage } from './language-without-page.ts'

export const coverage: readonly Rule[] = [languageLeftOut, languageWithoutPage]
