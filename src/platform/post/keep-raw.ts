import { createHash } from 'node:crypto'
import type { House } from '#platform/acts'

/** A raw letter in the store, and what is known of it before anybody has read it. */
export type KeptRaw = {
  readonly hash: string
  readonly size: number
  readonly type: string
  /** Its own Message-ID; of a letter that has none, one made from its content, so that the same letter is the same. */
  readonly messageId: string
  /** The hash of what comes after the heads: two letters with one Message-ID may still be two letters. */
  readonly body: string
}

/** Larger than the heads of any letter that somebody wrote; beyond it everything counts as body. */
const headBytesMax = 262_144

/** Puts a raw letter into the store, piece by piece, and returns when it is on the disk. */
export async function keepRaw(house: Pick<House, 'files'>, content: Uint8Array | AsyncIterable<Uint8Array>) {
  const reading = { head: Buffer.alloc(0), whole: false, body: createHash('sha256') }
  const stored = await house.files.put(lookedAt(content instanceof Uint8Array ? [content] : content, reading))
  const messageId = messageIdIn(reading.head) ?? `<${stored.hash.slice(0, 40)}@no-message-id>`
  return { ...stored, messageId, body: reading.body.digest('hex') }
}

type Reading = { head: Buffer; whole: boolean; readonly body: ReturnType<typeof createHash> }

async function* lookedAt(
  content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncIterable<Uint8Array> {
  for await (const piece of content) {
    yield piece
    if (reading.whole) reading.body.update(piece)
    else lookForEnd(piece, reading)
  }
}

function lookForEnd(piece: Uint8Array, reading: Reading): void {
  const known = Buffer.concat([reading.head, piece])
  const end = headEnd(known)
  if (end === undefined && known.length < headBytesMax) return void (reading.head = known)
  const at = end ?? headBytesMax
  reading.head = known.subarray(0, at)
  reading.whole = true
  reading.body.update(known.subarray(at))
}

/** Where the heads of a letter end: after its first empty line. Undefined: not in these bytes. */
export function headEnd(bytes: Buffer): number | undefined {
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at >= 0)
  const first = Math.min(...ends)
  return ends.length === 0 ? undefined : first + (bytes[first] === 13 ? 4 : 2)
}

function messageIdIn(head: Buffer): string | undefined {
  const unfolded = head.toString('latin1').replaceAll(/\r?\n[ \t]+/g, ' ')
  const [, id] = /^message-id:[ \t]*(<[^<>\s]{1,900}>)/im.exec(unfolded) ?? []
  return id
}
