import type { Rule } from '../rule.ts'
import { acronyms } from './acronyms/all.ts'
import { addresses } from './addresses/all.ts'
import { claims } from './claims/all.ts'
import { coverage } from './coverage/all.ts'
import { dates } from './dates/index.ts'
import { duplicates } from './duplicates/index.ts'
import { languageUse } from './language-use/index.ts'
import { names } from './names/all.ts'
import { numbers } from './numbers/index.ts'
import { privacy } from './privacy/all.ts'
import { residues } from './residues/index.ts'
import { structure } from './structure/index.ts'
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
  languageUse,
  residues,
]

/** Every rule of the checker, group by group. */
export const rules: readonly Rule[] = groups.flat()
