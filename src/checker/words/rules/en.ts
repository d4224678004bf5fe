import { en as dates } from './dates/en.ts'
import { en as duplicates } from './duplicates/en.ts'
import { en as languageUse } from './language-use/en.ts'
import { en as numbers } from './numbers/en.ts'
import { en as residues } from './residues/en.ts'
import { en as structure } from './structure/en.ts'

/** The words of the rules, one spread for each group. */
export const en = {
  ...numbers,
  ...dates,
  ...structure,
  ...duplicates,
  ...languageUse,
  ...residues,
} as const
