import type { Rule } from '../rule.ts'
import { dates } from './dates/index.ts'
import { duplicates } from './duplicates/index.ts'
import { languageUse } from './language-use/index.ts'
import { numbers } from './numbers/index.ts'
import { residues } from './residues/index.ts'
import { structure } from './structure/index.ts'

const groups: readonly (readonly Rule[])[] = [numbers, dates, structure, duplicates, languageUse, residues]

/** Every rule of the checker, group by group. */
export const rules: readonly Rule[] = groups.flat()
