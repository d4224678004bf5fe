import * as v from 'valibot'
import type { House } from '#platform/acts'
import { Refusal } from '#platform/acts'
import { readLetter } from '#platform/letter-reading'
import type { ReadLetter } from '#platform/letter-reading'
import { localPart } from '#platform/mail'
import type { Correspondence, Writer } from './correspondence.ts'
import type { Incoming, Stored, Verdict } from './incoming.ts'
import { judge } from './judging/judge.ts'
import { headEnd } from './keep-raw.ts'
import { letterBytesMax } from './limits.ts'

/** A letter that waits to be delivered, as it was written down. */
export type Row = Awaited<ReturnType<typeof rowToRead>> & {}

/** A letter as far as it could be read: judged, its files stored, its writer looked up. */
export type ReadKept = {
  readonly letter: Incoming
  readonly writer: Writer | undefined
  /** Why its body was not read: too large, a bomb. Its heads were. */
  readonly unread: Unread | undefined
}
type Unread = { readonly code: string; readonly values: Readonly<Record<string, string | number>> }

/** The row of a letter that is still to be delivered; undefined when it has been, or is none. */
export async function rowToRead(house: House, id: string) {
  const row = await house.worker
    .selectFrom('incoming')
    .select(['id', 'at', 'came_by', 'raw', 'size', 'message_id', 'envelope_from', 'envelope_to', 'verdict', 'details'])
    .where('id', '=', id)
    .where('state', '=', 'new')
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { peer, tries } = v.parse(told, row.details)
  return { ...row, peer, tries, cameBy: v.parse(ways, row.came_by), known: knownVerdict(row.verdict) }
}

const ways = v.picklist(['smtp', 'lmtp', 'imap', 'catcher', 'command'])
const told = v.looseObject({
  peer: v.optional(v.object({ ip: v.string(), helo: v.string() })),
  tries: v.optional(v.number(), 0),
})
const verdictSchema = v.object({
  spf: v.string(),
  dkim: v.string(),
  dmarc: v.string(),
  signed: v.boolean(),
  aligned: v.boolean(),
  by: v.picklist(['us', 'relay', 'nobody']),
})

function knownVerdict(stored: unknown): Verdict | undefined {
  const known = v.safeParse(verdictSchema, stored)
  return known.success ? known.output : undefined
}

/** Reads a kept letter. What cannot be read whole is read by its heads, so that its sender can be told. */
export async function readKept(house: House, how: Correspondence, row: Row): Promise<ReadKept> {
  const raw = await house.files.get(row.raw)
  if (raw === undefined) throw new Error(`the letter ${row.id} is written down and not in the store`)
  const { read, unread } = await readOrHeads(raw)
  const [writer, verdict, attached] = [
    read.from === undefined ? undefined : await how.writerAt(house, read.from.address),
    row.known ?? (await judge(house, judged(row, raw), how.resolver)),
    await storeAll(house, read),
  ]
  const letter: Incoming = {
    ...read,
    id: row.id,
    at: row.at,
    cameBy: row.cameBy,
    raw: row.raw,
    envelopeFrom: row.envelope_from ?? undefined,
    envelopeTo: row.envelope_to,
    local: localPart(house, row.envelope_to) ?? row.envelope_to.slice(0, row.envelope_to.lastIndexOf('@')),
    person: writer?.account,
    verdict,
    attached,
  }
  return { letter, writer, unread }
}

const judged = (row: Row, raw: Uint8Array) => ({
  raw,
  cameBy: row.cameBy,
  envelopeFrom: row.envelope_from ?? undefined,
  peer: row.peer,
})

async function readOrHeads(raw: Uint8Array): Promise<{ read: ReadLetter; unread: Unread | undefined }> {
  if (raw.length > letterBytesMax)
    return {
      read: await readHeads(raw),
      unread: { code: 'post.too-large', values: { megabytes: letterBytesMax / 1e6 } },
    }
  try {
    return { read: await readLetter(raw), unread: undefined }
  } catch (trouble) {
    if (!(trouble instanceof Refusal)) throw trouble
    return { read: await readHeads(raw), unread: { code: trouble.code, values: plain(trouble.details) } }
  }
}

// Of a letter that is a bomb the heads may be one too: then nothing is known of it but that it came.
async function readHeads(raw: Uint8Array): Promise<ReadLetter> {
  const bytes = Buffer.from(raw.subarray(0, headBytes))
  const kept = bytes
    .subarray(0, headEnd(bytes) ?? bytes.length)
    .toString('latin1')
    .replaceAll(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) =>
      /^(from|to|cc|reply-to|subject|date|message-id|in-reply-to|auto-submitted|precedence|list-id):/i.test(line),
    )
    .map((line) => line.slice(0, headLineBytes))
    .slice(0, headLines)
  return readLetter(Buffer.from(`${kept.join('\r\n')}\r\n\r\n`, 'latin1'))
}
const headBytes = 262_144
const headLineBytes = 2000
const headLines = 40

const plain = (details: Readonly<Record<string, unknown>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
    ),
  )

async function storeAll({ worker, files, clock }: House, { attached }: ReadLetter): Promise<Stored[]> {
  const stored: Stored[] = []
  for (const { name, bytes, inline } of attached) {
    const { hash, size, type } = await files.put(bytes)
    // What a file is, its first bytes say; the sender's word for it would let a page pass for a picture.
    await worker
      .insertInto('files')
      .values({ hash, size, type, at: clock() })
      .onConflict((row) => row.doNothing())
      .execute()
    stored.push({ name, type, hash, size, inline })
  }
  return stored
}
