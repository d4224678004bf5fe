import { sql } from 'kysely'
import type { Expression, RawBuilder, SqlBool } from 'kysely'

/** Whether a text has these words one after the other, whatever their case and accents. No words are quoted nowhere. */
export function quotes(text: string | Expression<string | null>, words: readonly string[]): RawBuilder<SqlBool> {
  const told = words.map((said) => said.trim()).filter((said) => said !== '')
  if (told.length === 0) return sql<SqlBool>`false`
  const column = typeof text === 'string' ? sql.ref(text) : text
  const each = told.map(
    (said) =>
      sql`fold(coalesce(${column}, '')) like '%' || regexp_replace(fold(${said}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`,
  )
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`
}
