import type { en } from './en.ts'
import { zh as dates } from './dates/zh.ts'
import { zh as duplicates } from './duplicates/zh.ts'
import { zh as languageUse } from './language-use/zh.ts'
import { zh as numbers } from './numbers/zh.ts'
import { zh as residues } from './residues/zh.ts'
import { zh as structure } from './structure/zh.ts'
import { zh as names } from './names/zh.ts'
import { zh as terms } from './terms/zh.ts'
import { zh as acronyms } from './acronyms/zh.ts'
import { zh as claims } from './claims/zh.ts'
import { zh as addresses } from './addresses/zh.ts'
import { zh as privacy } from './privacy/zh.ts'
import { zh as coverage } from './coverage/zh.ts'
import { zh as records } from './records/zh.ts'

/** The words of the rules, one spread for each group. */
export const zh = {
  ...numbers,
  ...dates,
  ...structure,
  ...duplicates,
  ...languageUse,
  ...residues,
  ...names,
  ...terms,
  ...acronyms,
  ...claims,
  ...addresses,
  ...privacy,
  ...coverage,
  ...records,
} satisfies Record<keyof typeof en, string>
