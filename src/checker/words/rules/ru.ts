import type { en } from './en.ts'
import { ru as dates } from './dates/ru.ts'
import { ru as duplicates } from './duplicates/ru.ts'
import { ru as languageUse } from './language-use/ru.ts'
import { ru as numbers } from './numbers/ru.ts'
import { ru as residues } from './residues/ru.ts'
import { ru as structure } from './structure/ru.ts'

/** The words of the rules, one spread for each group. */
export const ru = {
  ...numbers,
  ...dates,
  ...structure,
  ...duplicates,
  ...languageUse,
  ...residues,
} satisfies Record<keyof typeof en, string>
