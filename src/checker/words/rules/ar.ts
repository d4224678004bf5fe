import type { en } from './en.ts'
import { ar as dates } from './dates/ar.ts'
import { ar as duplicates } from './duplicates/ar.ts'
import { ar as languageUse } from './language-use/ar.ts'
import { ar as numbers } from './numbers/ar.ts'
import { ar as residues } from './residues/ar.ts'
import { ar as structure } from './structure/ar.ts'
import { ar as names } from './names/ar.ts'
import { ar as terms } from './terms/ar.ts'
import { ar as acronyms } from './acronyms/ar.ts'
import { ar as claims } from './claims/ar.ts'
import { ar as addresses } from './addresses/ar.ts'
import { ar as privacy } from './privacy/ar.ts'
import { ar as coverage } from './coverage/ar.ts'
import { ar as records } from './records/ar.ts'

/** The words of the rules, one spread for each group. */
export const ar = {
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
