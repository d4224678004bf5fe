import type { en } from './en.ts'
import { fr as dates } from './dates/fr.ts'
import { fr as duplicates } from './duplicates/fr.ts'
import { fr as languageUse } from './language-use/fr.ts'
import { fr as numbers } from './numbers/fr.ts'
import { fr as residues } from './residues/fr.ts'
import { fr as structure } from './structure/fr.ts'
import { fr as names } from './names/fr.ts'
import { fr as terms } from './terms/fr.ts'
import { fr as acronyms } from './acronyms/fr.ts'
import { fr as claims } from './claims/fr.ts'
import { fr as addresses } from './addresses/fr.ts'
import { fr as privacy } from './privacy/fr.ts'
import { fr as coverage } from './coverage/fr.ts'
import { fr as records } from './records/fr.ts'

/** The words of the rules, one spread for each group. */
export const fr = {
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
