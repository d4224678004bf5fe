import { addJob } from '#platform/jobs'
import type { Tx } from '#platform/db'
import type { Lang } from '#platform/words'

/** A letter that is to be sent. `class` says what kind it is (`sign-in-code`, `digest`): limits and the outbox go by it. */
export type QueuedLetter = {
  readonly id: string
  readonly class: string
  readonly person?: string
  readonly address: string
  readonly lang: Lang
  readonly subject: string
  readonly body: string
  readonly at: Date
}

/**
 * Puts a letter into the queue, inside the caller's transaction; it leaves after that has committed. Its Message-ID comes
 * from its id, so that a second try is the same message to every program on its way.
 */
export async function queueLetter(
  tx: Tx,
  { id, class: kind, person, address, lang, subject, body, at }: QueuedLetter,
): Promise<void> {
  const row = {
    id,
    class: kind,
    to_person: person ?? null,
    address,
    lang,
    subject,
    body,
    message_id: `<${id}@colonnade>`,
    at,
  }
  await tx.insertInto('letters').values(row).execute()
  await addJob(tx, 'mail.send', { letter: id }, { key: `mail.send ${id}` })
}
