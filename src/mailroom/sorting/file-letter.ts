import { sql } from 'kysely'
import * as v from 'valibot'
import { act, holds, id, refuse } from '#platform/acts'
import type { Scene } from '#platform/acts'

/** What a person makes of a letter that nobody understood; `again` takes that back. */
export const filings = ['done', 'spam', 'again'] as const

/** What was made of a letter: which way it was filed, and what it became. */
export type Filed = {
  readonly how: 'done' | 'spam' | 'output' | 'answered' | 'passed-on'
  /** The update that it became, so that it can be taken back. */
  readonly update?: string
  /** Where that stands, without a language. */
  readonly path?: string
  readonly address?: string
}

/** The secretariat files a letter that came in; it stays as it came, and what was said of it can be taken back. */
export const fileLetter = act({
  name: 'mailroom.file-letter',
  asks: v.strictObject({ letter: id, as: v.picklist(filings, 'platform.choose-one') }),
  may: holds('secretariat'),
  async does(scene, { letter, as }) {
    if (as === 'again') await reopen(scene, letter)
    else await markFiled(scene, letter, { how: as })
    return { about: letter, audience: 'secretariat' }
  },
})

/** Writes down what became of a letter that waited; a step of every way to file it. */
export async function markFiled({ tx, by, now }: Scene, letter: string, filed: Filed): Promise<void> {
  const done = await tx
    .updateTable('incoming')
    .set({
      state: filed.how === 'spam' ? 'ignored' : 'filed',
      filed_by: by.id,
      filed_at: now,
      details: sql<string>`details || jsonb_build_object('filed', ${JSON.stringify(filed)}::jsonb)`,
    })
    .where('incoming.id', '=', letter)
    .where('incoming.state', '=', 'to-sort')
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) refuse('mailroom.no-such-letter')
}

/** Puts a letter back among those that wait. */
export async function reopen({ tx }: Scene, letter: string): Promise<void> {
  const done = await tx
    .updateTable('incoming')
    .set({ state: 'to-sort', filed_by: null, filed_at: null })
    .where('incoming.id', '=', letter)
    .where('incoming.state', 'in', ['filed', 'ignored'])
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) refuse('mailroom.no-such-letter')
}

/** A letter that waits, as the acts about it need it. */
export async function waitingLetter({ tx }: Pick<Scene, 'tx'>, letter: string) {
  const row = await tx
    .selectFrom('incoming')
    .select([
      'incoming.id',
      'incoming.from_address as from',
      'incoming.from_name as fromName',
      'incoming.person',
      'incoming.subject',
      'incoming.message_id as messageId',
      'incoming.outcome',
      'incoming.details',
    ])
    .where('incoming.id', '=', letter)
    .where('incoming.state', '=', 'to-sort')
    .executeTakeFirst()
  if (row === undefined) refuse('mailroom.no-such-letter')
  const { text, attached, lang } = v.parse(told, row.details)
  return { ...row, text, attached, lang }
}

const told = v.looseObject({
  text: v.optional(v.string(), ''),
  lang: v.optional(v.string()),
  attached: v.optional(
    v.array(v.object({ name: v.string(), type: v.string(), hash: v.string(), size: v.number(), inline: v.boolean() })),
    [],
  ),
})
