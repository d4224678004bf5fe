import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'

/** Words beyond this are not looked at; nobody types more, and each costs a pass over the text. */
const wordsMax = 8

type Column = string | Expression<string | null>

/**
 * Whether every word is somewhere in these columns, in any order, whatever its case, accents or Arabic letter forms.
 * Chinese is not written in words, so what stands between spaces is looked for as it is. A column is a reference
 * (`'terms.code'`) or an expression of text. No words match nothing.
 */
export function matches(columns: Column | readonly Column[], words: string): RawBuilder<SqlBool> {
  const all = Array.isArray(columns) ? columns : [columns]
  const text = sql.join(
    all.map((column) => sql`coalesce(${typeof column === 'string' ? sql.ref(column) : column}, '')`),
    sql` || ' ' || `,
  )
  const each = wordsOf(words)
  if (each.length === 0) return sql<SqlBool>`false`
  const conditions = each.map(
    (word) => sql`fold(${text}) like '%' || regexp_replace(fold(${word}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`,
  )
  return sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}

/** What was typed, taken apart at spaces and at punctuation that nobody searches for. */
export const wordsOf = (words: string): string[] =>
  words
    .normalize('NFC')
    .split(/[\s,;،؛、，。；"«»“”()]+/u)
    .filter((word) => word !== '')
    .slice(0, wordsMax)
