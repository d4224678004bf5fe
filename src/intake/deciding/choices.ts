import * as v from 'valibot'
import { day } from '#platform/acts'
import type { Act } from '#platform/acts'

/** What a field of an act can be: one of several words, a day, or something else. */
export type Field =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'day' | 'other' }

const withEntries = v.object({ entries: v.record(v.string(), v.unknown()) })
const withItem = v.object({ item: v.unknown() })
const withWrapped = v.object({ wrapped: v.unknown() })
const withOptions = v.object({ type: v.literal('union'), options: v.array(v.unknown()) })
const picklist = v.object({ type: v.literal('picklist'), options: v.array(v.string()) })

/** What the schema of an act says of the field that a path leads to. */
export function fieldAt({ asks }: Pick<Act, 'asks'>, path: readonly string[]): Field {
  let here: unknown = asks
  for (const part of path) here = below(bare(here), part)
  const schema = bare(here)
  if (schema === day) return { kind: 'day' }
  return v.is(picklist, schema) ? { kind: 'choice', options: schema.options } : { kind: 'other' }
}

/** The names of the fields that an act can be given. */
export const fieldsAsked = ({ asks }: Pick<Act, 'asks'>): string[] =>
  v.is(withEntries, asks) ? Object.keys(asks.entries) : []

const below = (schema: unknown, part: string): unknown => {
  if (v.is(withEntries, schema)) return schema.entries[part]
  return v.is(withItem, schema) && /^\d+$/.test(part) ? schema.item : undefined
}

/** Without what makes it optional: there the last of several is the field itself. */
function bare(schema: unknown): unknown {
  if (v.is(withWrapped, schema)) return bare(schema.wrapped)
  return v.is(withOptions, schema) ? bare(schema.options.at(-1)) : schema
}
