import { sql } from 'kysely'
import type { House } from '#platform/acts'
import { answerSender } from './answer-sender.ts'
import type { Correspondence } from './correspondence.ts'
import type { HandedOver } from './hand-over.ts'
import type { ReadKept, Row } from './read-kept.ts'

export type Settling = {
  readonly row: Row
  /** Undefined: reading it makes the program fail. */
  readonly read: ReadKept | undefined
  readonly received: HandedOver
}

/** Writes down what became of a letter and queues the answer to its sender, both or neither. */
export const settle = (house: House, how: Correspondence, settling: Settling): Promise<void> =>
  house.worker.transaction().execute(async (tx) => {
    const { row, read, received } = settling
    const done = await tx
      .updateTable('incoming')
      .set({ ...told(read), ...became(received), details: sql`details || ${JSON.stringify(details(settling))}::jsonb` })
      .where('id', '=', row.id)
      .where('state', '=', 'new')
      .executeTakeFirst()
    // Somebody filed it in the meantime, or it was delivered by another: one answer is enough.
    if (done.numUpdatedRows === 0n || read === undefined) return
    await answerSender({ house, tx, how }, read, received)
  })

const became = ({ state, outcome, about, receiver }: HandedOver) => ({
  state,
  outcome,
  about: about ?? null,
  receiver: receiver ?? null,
})

const told = (read: ReadKept | undefined) => {
  if (read === undefined) return {}
  const { letter, writer } = read
  return {
    from_address: letter.from?.address ?? null,
    from_name: letter.from?.name ?? null,
    person: writer?.account ?? null,
    subject: clean(letter.subject),
    kind: letter.kind,
    verdict: JSON.stringify(letter.verdict),
  }
}

/** What the mail room shows without reading the letter again. */
function details({ read, received }: Settling): Readonly<Record<string, unknown>> {
  const values = received.values ?? {}
  if (read === undefined) return { values }
  const { text, written, attached, remarks, to, cc, date, lang, inReplyTo } = read.letter
  return {
    values,
    text: clean(text.slice(0, textMax)),
    written: clean(written.slice(0, textMax)),
    attached,
    remarks,
    to,
    cc,
    date,
    lang,
    inReplyTo,
    ...(read.unread === undefined ? {} : { unread: read.unread }),
  }
}
const textMax = 200_000

// The database keeps no U+0000, and half of a surrogate pair is no letter.
const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')
