import type { ImapFlow } from 'imapflow'
import type { House } from '#platform/acts'
import type { Receiver } from '../incoming.ts'
import { keepRaw } from '../keep-raw.ts'
import { enter } from '../take-in.ts'
import { ourAddresses, returnPath } from './our-addresses.ts'
import { leaveAt, placeIn } from './place.ts'

export type Looking = {
  readonly house: House
  readonly receivers: readonly Receiver[]
  readonly client: ImapFlow
  /** The mailbox that is open there, by server, user and path: under this name its place is kept. */
  readonly mailbox: string
}

/** What has been taken in is moved here when somebody has made this folder, and otherwise only marked as read. */
const folder = 'Colonnade'
const dayMilliseconds = 86_400_000

/**
 * Takes in what is new in the mailbox that is open, one letter after the other; the place is moved on after each is kept. A
 * mailbox that is looked into for the first time is taken from that moment on: what lay there was answered by people. When
 * the server has given its messages new numbers, the last days are looked through again, and what is known stays one.
 */
export async function takeNew(looking: Looking): Promise<void> {
  const { house, client, mailbox } = looking
  const box = client.mailbox
  if (box === false) throw new Error('the mailbox is not open')
  const uidvalidity = String(box.uidValidity)
  const place = await placeIn(house, mailbox)
  if (place === undefined) return leaveAt(house, mailbox, { uidvalidity, uid: box.uidNext - 1 })
  const renumbered = place.uidvalidity !== uidvalidity
  const asked = renumbered
    ? { since: new Date(place.at.getTime() - 2 * dayMilliseconds) }
    : { uid: `${place.uid + 1}:*` }
  const found = (await client.search(asked, { uid: true })) || []
  // `8:*` names the last message also when its number is below eight.
  const fresh = found.filter((uid) => renumbered || uid > place.uid).toSorted((one, other) => one - other)
  const folders = fresh.length === 0 ? [] : await client.list()
  const target = folders.find(({ path }) => path.split(/[./]/).at(-1) === folder)?.path
  for (const uid of fresh) {
    await takeOne(looking, uid, target)
    await leaveAt(house, mailbox, { uidvalidity, uid })
  }
  if (renumbered && fresh.length === 0) await leaveAt(house, mailbox, { uidvalidity, uid: box.uidNext - 1 })
}

async function takeOne({ house, receivers, client }: Looking, uid: number, target: string | undefined): Promise<void> {
  const found = await client.fetchOne(String(uid), { headers: true }, { uid: true })
  // Somebody took it out of the mailbox between two questions.
  if (found === false || found.headers === undefined) return
  const heads = found.headers.toString('utf8')
  const to = (await ourAddresses(house, receivers, heads)) ?? [house.config.post.from]
  const { content } = await client.download(String(uid), undefined, { uid: true })
  if (content === undefined) return
  const raw = await keepRaw(house, bytesOf(content))
  await enter(house, raw, { envelopeFrom: returnPath(heads), envelopeTo: to, cameBy: 'imap' })
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  if (target !== undefined) await client.messageMove(String(uid), target, { uid: true })
}

async function* bytesOf(content: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  for await (const piece of content) if (piece instanceof Uint8Array) yield piece
}
