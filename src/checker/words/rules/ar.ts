import type { en } from './en.ts'
import { ar as dates } from './dates/ar.ts'
import { ar as duplicates } from './duplicates/ar.ts'
import { ar as languageUse } from './language-use/ar.ts'
import { ar as numbers } from './numbers/ar.ts'
import { ar as residues } from './residues/ar.ts'
import { ar as structure } from './structure/ar.ts'

/** The words of the rules, one spread for each group. */
export const ar = {
  ...numbers,
  ...dates,
  ...structure,
  ...duplicates,
  ...languageUse,
  ...residues,
} satisfies Record<keyof typeof en, string>
