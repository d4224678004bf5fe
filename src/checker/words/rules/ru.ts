import type { en } from './en.ts'
import { ru as dates } from './dates/ru.ts'
import { ru as duplicates } from './duplicates/ru.ts'
import { ru as languageUse } from './language-use/ru.ts'
import { ru as numbers } from './numbers/ru.ts'
import { ru as residues } from './residues/ru.ts'
import { ru as structure } from './structure/ru.ts'
import { ru as names } from './names/ru.ts'
import { ru as terms } from './terms/ru.ts'
import { ru as acronyms } from './acronyms/ru.ts'
import { ru as claims } from './claims/ru.ts'
import { ru as addresses } from './addresses/ru.ts'
import { ru as privacy } from './privacy/ru.ts'
import { ru as coverage } from './coverage/ru.ts'
import { ru as records } from './records/ru.ts'

/** The words of the rules, one spread for each group. */
export const ru = {
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
