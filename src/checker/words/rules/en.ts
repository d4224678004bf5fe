import { en as dates } from './dates/en.ts'
import { en as duplicates } from './duplicates/en.ts'
import { en as languageUse } from './language-use/en.ts'
import { en as numbers } from './numbers/en.ts'
import { en as residues } from './residues/en.ts'
import { en as structure } from './structure/en.ts'
import { en as names } from './names/en.ts'
import { en as terms } from './terms/en.ts'
import { en as acronyms } from './acronyms/en.ts'
import { en as claims } from './claims/en.ts'
import { en as addresses } from './addresses/en.ts'
import { en as privacy } from './privacy/en.ts'
import { en as coverage } from './coverage/en.ts'
import { en as records } from './records/en.ts'

/** The words of the rules, one spread for each group. */
export const en = {
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
} as const
