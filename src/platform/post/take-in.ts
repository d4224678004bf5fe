import type { House } from '#platform/acts'
import { refuse } from '#platform/acts'
import type { Tx } from '#platform/db'
import { addJob } from '#platform/jobs'
import { localPart } from '#platform/mail'
import { receiversOf } from './correspondence.ts'
import type { Incoming, Receiver, Verdict } from './incoming.ts'
import { keepRaw } from './keep-raw.ts'
import type { KeptRaw } from './keep-raw.ts'

/** A raw letter as it arrived. */
export type Arrived = {
  readonly raw: Uint8Array | AsyncIterable<Uint8Array>
  /** Empty for the null sender of bounces; undefined where nobody told it. */
  readonly envelopeFrom: string | undefined
  readonly envelopeTo: string
  readonly cameBy: Incoming['cameBy']
  /** The machine that handed it over, for judging the sender. */
  readonly peer?: Peer
  /** Where the sender is known already: by whoever sits at the machine, or in the catcher. Otherwise the post judges. */
  readonly verdict?: Verdict
}
export type Peer = { readonly ip: string; readonly helo: string }

/** Under which id it is kept; `again`: it was there already, and nothing was done. */
export type Kept = { readonly id: string; readonly again: boolean }

/**
 * Takes a letter in to one address of ours: kept raw, written down once, and its delivery asked for. When this returns, the
 * letter outlives a crash. Refuses an address that no room answers for.
 */
export async function takeIn(house: House, receivers: readonly Receiver[], arrived: Arrived): Promise<Kept> {
  const local = localPart(house, arrived.envelopeTo)
  if (local === undefined || (await receiversOf(house, receivers, local)).length === 0)
    refuse('post.no-such-address', { address: arrived.envelopeTo })
  const raw = await keepRaw(house, arrived.raw)
  const [kept] = await enter(house, raw, { ...arrived, envelopeTo: [arrived.envelopeTo] })
  if (kept === undefined) throw new Error('a letter to one address is entered once')
  return kept
}

type ToSome = Omit<Arrived, 'raw' | 'envelopeTo'> & { readonly envelopeTo: readonly string[] }

/** Writes a kept letter down for each of our addresses that it came to, in one transaction. */
export const enter = (house: House, raw: KeptRaw, { envelopeTo, ...how }: ToSome): Promise<Kept[]> =>
  house.worker.transaction().execute(async (tx) => {
    const { hash, size, type } = raw
    await tx
      .insertInto('files')
      .values({ hash, size, type, at: house.clock() })
      .onConflict((row) => row.doNothing())
      .execute()
    const entered: Kept[] = []
    for (const address of new Set(envelopeTo.map((one) => one.trim().toLowerCase())))
      entered.push(await enterOne(house, tx, { ...how, raw, address }))
    return entered
  })

type One = Omit<ToSome, 'envelopeTo'> & { readonly raw: KeptRaw; readonly address: string }

async function enterOne(house: House, tx: Tx, one: One): Promise<Kept> {
  const same = await written(tx, one.raw.messageId, one.address)
  if (same === undefined) return write(house, tx, one)
  if (same.body === one.raw.body || same.body === undefined) return { id: same.id, again: true }
  // Some programs give two letters one Message-ID. Both are kept.
  const messageId = `${one.raw.messageId} ${one.raw.body.slice(0, 16)}`
  const other = await written(tx, messageId, one.address)
  if (other !== undefined) return { id: other.id, again: true }
  return write(house, tx, { ...one, raw: { ...one.raw, messageId } })
}

async function written(tx: Tx, messageId: string, address: string) {
  const row = await tx
    .selectFrom('incoming')
    .select(['incoming.id', 'incoming.details'])
    .where('incoming.message_id', '=', messageId)
    .where('incoming.envelope_to', '=', address)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { id: row.id, body: bodyIn(row.details) }
}

const bodyIn = (details: unknown): string | undefined =>
  typeof details === 'object' && details !== null && 'body' in details && typeof details.body === 'string'
    ? details.body
    : undefined

async function write(house: House, tx: Tx, { raw, address, verdict, peer, ...how }: One): Promise<Kept> {
  const id = house.newId()
  const put = await tx
    .insertInto('incoming')
    .values({
      id,
      at: house.clock(),
      came_by: how.cameBy,
      raw: raw.hash,
      size: raw.size,
      message_id: raw.messageId,
      envelope_from: how.envelopeFrom ?? null,
      envelope_to: address,
      kind: 'unread',
      verdict: JSON.stringify(verdict ?? {}),
      details: JSON.stringify({ body: raw.body, ...(peer === undefined ? {} : { peer }) }),
    })
    // Two connections that hand over one letter at the same moment: the second finds the row of the first.
    .onConflict((row) => row.columns(['message_id', 'envelope_to']).doNothing())
    .executeTakeFirst()
  if (put.numInsertedOrUpdatedRows === 0n) {
    const same = await written(tx, raw.messageId, address)
    if (same === undefined) throw new Error(`${raw.messageId} is written down and cannot be found`)
    return { id: same.id, again: true }
  }
  await addJob(tx, 'post.deliver', { letter: id }, { key: `post.deliver ${id}` })
  return { id, again: false }
}
