import type { Rule } from '../rule.ts'
import { acronyms } from './acronyms/all.ts'
import { addresses } from './addresses/all.ts'
import { claims } from './claims/all.ts'
import { coverage } from './coverage/all.ts'
import { dates } from './dates/all.ts'
import { duplicates } from './duplicates/all.ts'
import { languageUse } from './language-use/all.ts'
import { names } from './names/all.ts'
import { numbers } from './numbers/all.ts'
import { privacy } from './privacy/all.ts'
import { records } from './records/all.ts'
import { residues } from './residues/all.ts'
import { structure } from './structure/all.ts'
import { terms } from './terms/all.ts'

const groups: readonly (readonly Rule[])[] = [
  numbers,
  dates,
  structure,
  duplicates,
  names,
  terms,
  acronyms,
  claims,
  addresses,
  privacy,
  coverage,
  records,
  languageUse,
  residues,
]

/** Every rule of the checker, group by group. */
export const rules: readonly Rule[] = groups.flat()
