import type { Day } from '#platform/db'
import { namesOn, registerOf } from './names.ts'
import type { NameRecord, Names } from './names.ts'
import { shippedTerms } from './shipped.ts'
import { sortKey } from './sort-key.ts'
import { termId } from './term.ts'

const records: readonly NameRecord[] = shippedTerms.flatMap(({ kind, code, names }) =>
  names.map(({ lang, from, until, name, acronym, source }) => ({
    term: termId(kind, code),
    kind,
    code,
    lang,
    from: from ?? null,
    until: until ?? null,
    name,
    acronym: acronym ?? null,
    sortKey: sortKey(lang, name),
    source,
  })),
)
const register = registerOf(records)

/** The names the product ships, as they stand on a day, without a database: for pure rules and their tests. */
export const shippedNames = (day: Day): Names => namesOn(register, day)

/** Every shipped name with its period and source. */
export const shippedRecords = records
