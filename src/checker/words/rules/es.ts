import type { en } from './en.ts'
import { es as dates } from './dates/es.ts'
import { es as duplicates } from './duplicates/es.ts'
import { es as languageUse } from './language-use/es.ts'
import { es as numbers } from './numbers/es.ts'
import { es as residues } from './residues/es.ts'
import { es as structure } from './structure/es.ts'
import { es as names } from './names/es.ts'
import { es as terms } from './terms/es.ts'
import { es as acronyms } from './acronyms/es.ts'
import { es as claims } from './claims/es.ts'
import { es as addresses } from './addresses/es.ts'
import { es as privacy } from './privacy/es.ts'
import { es as coverage } from './coverage/es.ts'
import { es as records } from './records/es.ts'

/** The words of the rules, one spread for each group. */
export const es = {
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
