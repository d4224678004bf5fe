import * as v from 'valibot'
import type { Conflict } from '../form-state.ts'
import type { Sent } from './read-form.ts'

/**
 * Puts in the other text wherever the reader chose it: `_keep.title` is `theirs`, and `_theirs.title` holds it. The other
 * answers of a list (`countries[]`) are told in one text, with spaces between them.
 */
export function merged(sent: Sent): Sent {
  const fields = new Map(sent)
  const chosen = (name: string): string | undefined => {
    const theirs = fields.get(`_theirs.${name}`)
    return fields.get(`_keep.${name}`) === 'theirs' && typeof theirs === 'string' ? theirs : undefined
  }
  const lists = new Set(sent.map(([name]) => name).filter((name) => name.endsWith('[]') && chosen(name) !== undefined))
  return [
    ...sent
      .filter(([name, value]) => !lists.has(name) || value === '')
      .map(([name, value]) => [name, lists.has(name) ? value : (chosen(name) ?? value)] as const),
    ...[...lists].flatMap((name) => (chosen(name) ?? '').split(' ').map((one) => [name, one] as const)),
  ]
}

const told = v.object({
  theirs: v.record(v.string(), v.nullable(v.string(), '')),
  revision: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
})

/** What an act tells when the record moved on: the other texts by field, and the revision they made. */
export function conflictOf(code: string, details: unknown): Conflict | undefined {
  if (code !== 'platform.conflict') return undefined
  const { theirs, revision } = v.parse(told, details)
  return { revision, theirs }
}
