import { Unreadable } from '#platform/guards'
import { gridOf } from './table.ts'
import type { Grid } from './table.ts'

/** A list of records, `[{ "name": "…" }, …]`; what is nested inside a field is kept as JSON text. */
export function gridOfJson(text: string): Grid {
  const records = parsed(text)
  if (!Array.isArray(records)) throw new Unreadable('tables', 'not-a-table')
  const rows: readonly unknown[] = records
  if (rows.length === 0) throw new Unreadable('tables', 'empty')
  const entries = rows.map((row) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Unreadable('tables', 'not-a-table')
    return new Map(Object.entries(row))
  })
  const names = [...new Set(entries.flatMap((row) => [...row.keys()]))]
  return gridOf([names, ...entries.map((row) => names.map((name) => cellOf(row.get(name))))])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Unreadable('tables', 'not-a-table')
  }
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
