import type { en } from './en.ts'
import { fr as dates } from './dates/fr.ts'
import { fr as duplicates } from './duplicates/fr.ts'
import { fr as languageUse } from './language-use/fr.ts'
import { fr as numbers } from './numbers/fr.ts'
import { fr as residues } from './residues/fr.ts'
import { fr as structure } from './structure/fr.ts'

/** The words of the rules, one spread for each group. */
export const fr = {
  ...numbers,
  ...dates,
  ...structure,
  ...duplicates,
  ...languageUse,
  ...residues,
} satisfies Record<keyof typeof en, string>
