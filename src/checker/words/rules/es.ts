import type { en } from './en.ts'
import { es as dates } from './dates/es.ts'
import { es as duplicates } from './duplicates/es.ts'
import { es as languageUse } from './language-use/es.ts'
import { es as numbers } from './numbers/es.ts'
import { es as residues } from './residues/es.ts'
import { es as structure } from './structure/es.ts'

/** The words of the rules, one spread for each group. */
export const es = {
  ...numbers,
  ...dates,
  ...structure,
  ...duplicates,
  ...languageUse,
  ...residues,
} satisfies Record<keyof typeof en, string>
