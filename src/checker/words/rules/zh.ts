import type { en } from './en.ts'
import { zh as dates } from './dates/zh.ts'
import { zh as duplicates } from './duplicates/zh.ts'
import { zh as languageUse } from './language-use/zh.ts'
import { zh as numbers } from './numbers/zh.ts'
import { zh as residues } from './residues/zh.ts'
import { zh as structure } from './structure/zh.ts'

/** The words of the rules, one spread for each group. */
export const zh = {
  ...numbers,
  ...dates,
  ...structure,
  ...duplicates,
  ...languageUse,
  ...residues,
} satisfies Record<keyof typeof en, string>
