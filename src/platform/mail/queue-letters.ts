import { sql } from 'kysely'
import type { Tx } from '#platform/db'
import { askToSend } from './queue-letter.ts'
import type { QueuedLetter } from './queue-letter.ts'

/** A letter to many that reads the same for each: what differs is to whom it goes and under which id. */
export type SameLetter = Omit<QueuedLetter, 'id' | 'person' | 'address'> & {
  readonly to: readonly { readonly id: string; readonly person?: string; readonly address: string }[]
}

/** One statement takes at most 65,535 values; twenty thousand letters are a few statements. */
const rowsAtOnce = 2000

/**
 * Puts the same letter to many into the queue, inside the caller's transaction: a row for each, so that each has its own
 * way back and its own way out, written in chunks.
 */
export async function queueLetters(tx: Tx, { to, ...letter }: SameLetter): Promise<void> {
  const shared = {
    class: letter.class,
    lang: letter.lang,
    subject: letter.subject,
    body: letter.body,
    at: letter.at,
    answers: letter.answers ?? null,
    headers: JSON.stringify(letter.headers ?? {}),
    list: letter.list ?? null,
    attachments: JSON.stringify(letter.enclosures ?? []),
    mailing: letter.mailing ?? null,
    state: letter.mailing === undefined ? 'new' : 'waiting',
  } as const
  for (let from = 0; from < to.length; from += rowsAtOnce) {
    const some = to.slice(from, from + rowsAtOnce)
    const ids = some.map(({ id }) => id)
    const people = some.map(({ person }) => person ?? null)
    const addresses = some.map(({ address }) => address)
    await sql`
      insert into letters (id, to_person, address, message_id, class, lang, subject, body, at, answers, headers, list,
                           attachments, mailing, state)
      select one.id, one.person, one.address, '<' || one.id || '@colonnade>', ${shared.class}, ${shared.lang},
             ${shared.subject}, ${shared.body}, ${shared.at}::timestamptz, ${shared.answers}::uuid, ${shared.headers}::jsonb,
             ${shared.list}, ${shared.attachments}::jsonb, ${shared.mailing}::uuid, ${shared.state}
      from unnest(${ids}::uuid[], ${people}::uuid[], ${addresses}::text[]) one (id, person, address)`.execute(tx)
  }
  if (letter.mailing === undefined && to.length > 0) await askToSend(tx)
}
