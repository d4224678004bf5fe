import { addJob } from '#platform/jobs'
import type { Tx } from '#platform/db'
import type { Lang, Texts } from '#platform/words'

/** A file that goes with a letter; its content lies in the store under its hash. */
export type Enclosure = { readonly hash: string; readonly name: string; readonly type: string }

/**
 * A letter that is to be sent. `class` says what kind it is (`sign-in-code`, `digest`): limits and the outbox go by it.
 * Links in the body are written with `pageLink` and `answerLink`.
 */
export type QueuedLetter = {
  readonly id: string
  readonly class: string
  readonly person?: string
  readonly address: string
  readonly lang: Lang
  readonly subject: string
  readonly body: string
  readonly at: Date
  /** The scope that answers to this letter belong to: sets Reply-To, and what `answerLink` leads to. */
  readonly answers?: string
  /** Further headers: `List-Id`, `References`, `From` of a list. */
  readonly headers?: Readonly<Record<string, string>>
  /** The list it goes to, by the part of its address before the @. */
  readonly list?: string
  readonly enclosures?: readonly Enclosure[]
  /** The mailing it waits with, until the secretariat releases it. Without one it leaves at once. */
  readonly mailing?: string
}

/**
 * Puts a letter into the queue, inside the caller's transaction; it leaves after that has committed, or waits with its
 * mailing. Its Message-ID comes from its id, so that a second try is the same message to every program on its way.
 */
export async function queueLetter(tx: Tx, letter: QueuedLetter): Promise<void> {
  const { id, class: kind, person, address, lang, subject, body, at, mailing } = letter
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
    answers: letter.answers ?? null,
    headers: JSON.stringify(letter.headers ?? {}),
    list: letter.list ?? null,
    attachments: JSON.stringify(letter.enclosures ?? []),
    mailing: mailing ?? null,
    state: mailing === undefined ? 'new' : 'waiting',
  } as const
  await tx.insertInto('letters').values(row).execute()
  if (mailing === undefined) await askToSend(tx)
}

/** Asks that whatever is due be sent: one wish for all letters that wait, because whoever sends takes all of them. */
export const askToSend = (tx: Tx): Promise<void> => addJob(tx, 'mail.send', {}, { key: 'mail.send' })

/** A mailing: letters to many that the secretariat looks at before they leave. */
export type Mailing = {
  readonly id: string
  readonly class: string
  readonly subject: Texts
  readonly about?: string
  readonly by: string | null
  readonly at: Date
}

/** Opens a mailing, inside the transaction that then queues its letters with `mailing`. */
export async function openMailing(tx: Tx, { id, class: kind, subject, about, by, at }: Mailing): Promise<void> {
  await tx
    .insertInto('mailings')
    .values({ id, class: kind, subject, about: about ?? null, made_by: by, at })
    .execute()
}
