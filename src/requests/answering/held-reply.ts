import * as v from 'valibot'
import type { House } from '#platform/acts'
import { dayOf } from '#platform/db'
import type { Tx } from '#platform/db'
import { openScope, pageLink, queueLetter } from '#platform/mail'
import type { Incoming, Received } from '#platform/post'
import { formatDay, isLang } from '#platform/words'
import { speak } from '../words/index.ts'
import { derivedId } from './derived-id.ts'
import type { AskedLetter } from './letter-of.ts'
import { ownReplyPath } from './paths.ts'
import type { Replied } from './take-reply.ts'

/** The purpose of the scopes by which somebody says whether a reply is theirs. */
export const ownReply = 'own-reply'

type Holding = {
  readonly incoming: Incoming
  readonly letter: AskedLetter
  readonly why: 'other' | 'unsure'
}

/**
 * Holds a reply that may not be of the person who was asked, and asks that person, at the address we know. Whoever sent it is told
 * by the post. Done a second time it holds nothing more.
 */
export async function hold(house: House, { incoming, letter, why }: Holding): Promise<Received> {
  const held = derivedId('held', incoming.id)
  await house.worker.transaction().execute(async (tx) => {
    const now = house.clock()
    const put = await tx
      .insertInto('held_replies')
      .values({
        id: held,
        incoming: incoming.id,
        scope: letter.scope.id,
        from_address: incoming.from?.address ?? null,
        why: why === 'other' ? 'other-address' : 'not-aligned',
        at: now,
      })
      .onConflict((row) => row.doNothing())
      .executeTakeFirst()
    if (put.numInsertedOrUpdatedRows === 0n) return
    await askWhose(house, tx, { incoming, letter, why }, held)
  })
  return { state: 'to-sort', outcome: `requests.held-${why}`, about: letter.letter, reply: why === 'other' }
}

/** Asks the person, at the address we know, whether the reply is theirs. */
async function askWhose(house: House, tx: Tx, { incoming, letter, why }: Holding, held: string): Promise<void> {
  const { person, address, lang, scope } = letter
  const now = house.clock()
  const own = house.newId()
  await openScope(tx, { id: own, person, purpose: ownReply, about: { held }, validUntil: scope.validUntil, at: now })
  const say = speak(lang)
  const told = say(`requests.confirm-${why}`, { address: incoming.from?.address ?? '?' })
  const quoted = incoming.written
    .split('\n')
    .slice(0, quotedLines)
    .map((line) => `> ${line}`.slice(0, quotedWidth))
  const until = say('requests.held-until', { day: formatDay(lang, dayOf(scope.validUntil)) })
  const body = [told, quoted.join('\n'), `${say('requests.confirm-do')}\n${pageLink(ownReplyPath(house, own))}`, until]
  const words = { subject: say('requests.confirm-subject'), body: body.join('\n\n') }
  await queueLetter(tx, { ...words, id: house.newId(), class: 'receipt', person, address, lang, at: now })
}

const quotedLines = 12
const quotedWidth = 200

/** A reply that waits for the word of the person who was asked. */
export type Held = {
  readonly id: string
  readonly scope: string
  readonly from: string | null
  readonly settled: 'theirs' | 'not-theirs' | null
  readonly reply: Replied
}

/** The held reply of an id, with what was written in it. */
export async function heldReply({ worker }: House, id: string): Promise<Held | undefined> {
  const row = await worker
    .selectFrom('held_replies')
    .innerJoin('incoming', 'incoming.id', 'held_replies.incoming')
    .select([
      'held_replies.id',
      'held_replies.scope',
      'held_replies.settled',
      'held_replies.from_address as from',
      'held_replies.incoming',
      'incoming.message_id as messageId',
      'incoming.details',
    ])
    .where('held_replies.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { scope, settled, from, incoming, messageId, details } = row
  const { lang, ...told } = v.parse(kept, details)
  return {
    id,
    scope,
    settled,
    from,
    reply: { id: incoming, messageId, lang: isLang(lang) ? lang : undefined, ...told },
  }
}

const stored = v.object({
  name: v.string(),
  type: v.string(),
  hash: v.string(),
  size: v.number(),
  inline: v.boolean(),
})
const kept = v.object({
  text: v.optional(v.string(), ''),
  written: v.optional(v.string(), ''),
  lang: v.optional(v.string()),
  attached: v.optional(v.array(stored), []),
})

/** Writes down what the person said of it, and what became of the letter. */
export const settleHeld = ({ worker, clock }: House, held: Held, settled: 'theirs' | 'not-theirs', became: Received) =>
  worker.transaction().execute(async (tx) => {
    await tx
      .updateTable('held_replies')
      .set({ settled, settled_at: clock() })
      .where('held_replies.id', '=', held.id)
      .execute()
    await tx
      .updateTable('incoming')
      .set({ state: became.state, outcome: became.outcome })
      .where('incoming.id', '=', held.reply.id)
      .where('incoming.state', '=', 'to-sort')
      .execute()
  })
