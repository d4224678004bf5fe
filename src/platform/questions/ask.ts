import type { Day, Tx } from '#platform/db'

type Asking = {
  readonly id: string
  readonly kind: string
  readonly about: string
  readonly person: string
  readonly entity?: string
  readonly details?: Readonly<Record<string, unknown>>
  readonly by: string | null
  readonly at: Date
  readonly due?: Day
  readonly notBefore?: Day
}

/**
 * Puts a question into the queue, inside the caller's transaction. Nothing is sent now: open questions go out together, once
 * a week. The same question to the same person that is still open is the same question: it is not put twice, and `false`
 * says so.
 */
export async function ask(tx: Tx, asking: Asking): Promise<boolean> {
  const { id, kind, about, person, entity, details, by, at, due, notBefore } = asking
  const put = await tx
    .insertInto('questions')
    .values({
      id,
      kind,
      about,
      person,
      entity: entity ?? null,
      details: JSON.stringify(details ?? {}),
      asked_by: by,
      at,
      due: due ?? null,
      not_before: notBefore ?? null,
    })
    .onConflict((row) => row.columns(['person', 'kind', 'about']).where('settled_at', 'is', null).doNothing())
    .executeTakeFirst()
  return (put.numInsertedOrUpdatedRows ?? 0n) > 0n
}
