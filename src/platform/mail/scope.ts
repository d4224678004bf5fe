import * as v from 'valibot'
import type { Tx } from '#platform/db'

/**
 * What an address or a link in a letter stands for: one person, one purpose, until a moment. `about` says which records, as
 * the room that answers for the purpose reads it. A scope is reusable, and it never signs anybody in.
 */
export type Scope = {
  readonly id: string
  readonly person: string
  readonly purpose: string
  readonly about: Readonly<Record<string, unknown>>
  readonly validUntil: Date
}

/** Writes a scope down, inside the act or job that writes the letter. `purpose` is one word: `answer`, `leave-list`. */
export async function openScope(tx: Tx, { id, person, purpose, about, validUntil, at }: Scope & { readonly at: Date }) {
  await tx
    .insertInto('reply_scopes')
    .values({ id, person, purpose, about: JSON.stringify(about), valid_until: validUntil, at })
    .execute()
}

/** The scope of an id, whether it is still valid or not: who answers too late is told so. Only the worker can read it. */
export async function scopeById(tx: Pick<Tx, 'selectFrom'>, id: string): Promise<Scope | undefined> {
  const row = await tx.selectFrom('reply_scopes').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    person: row.person,
    purpose: row.purpose,
    about: v.parse(anything, row.about),
    validUntil: row.valid_until,
  }
}

const anything = v.record(v.string(), v.unknown())
