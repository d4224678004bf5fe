import * as v from 'valibot'
import type { House } from '#platform/acts'
import { isLang } from '#platform/words'
import type { Lang } from '#platform/words'
import { bounceAddress, leaveAddress, leavePath, replyAddress, withLinks } from '../addresses.ts'
import { dkimKey, selector } from '../message/dkim-key.ts'
import { signed } from '../message/dkim.ts'
import { bareAddress, named } from '../message/headers.ts'
import { letter } from '../message/letter.ts'
import type { Letter } from '../message/letter.ts'
import { bytesOf, written } from '../message/mime.ts'
import type { Enclosed } from '../message/mime.ts'
import type { Enveloped } from '../smtp/hand-over.ts'
import type { Claimed } from './claim.ts'
import type { Why } from './judge.ts'

/** Who letters come from, in the language of the reader: the name before the address. */
export type SenderName = (lang: Lang) => string | undefined

/** A letter ready for its envelope, or why there is none. */
export type LaidOut = { readonly ready: Enveloped } | { readonly id: string; readonly unfit: Why }

const enclosedBytesMax = 10_000_000

/** The letter of a row as somebody will read it, with its links whole. */
export function letterOf(house: House, row: Omit<Claimed, 'tries' | 'since'>, nameOf: SenderName): Letter {
  const lang = isLang(row.lang) ? row.lang : 'en'
  const { id, answers } = row
  const leaves = row.list !== null || row.class === 'list' || row.class === 'digest'
  return letter({
    to: row.address,
    lang,
    subject: row.subject,
    text: withLinks(house, row.body, answers),
    ...(row.html === null ? {} : { html: withLinks(house, row.html, answers) }),
    messageId: row.messageId,
    date: house.clock(),
    from: named(nameOf(lang) ?? '', house.config.post.from),
    ...(answers === null ? {} : { replyTo: replyAddress(house, answers) }),
    ...(leaves
      ? { leave: { link: house.config.address + leavePath(house, id), address: leaveAddress(house, id) } }
      : {}),
    headers: { ...v.parse(texts, row.headers), 'X-Colonnade': row.class },
  })
}

/** Lays a letter out, reads what hangs on it, signs it, and puts it into its envelope. */
export async function layOut(house: House, row: Claimed, nameOf: SenderName): Promise<LaidOut> {
  const { id } = row
  const to = oneAddress(row.address)
  if (to === undefined) return { id, unfit: 'not-one-address' }
  const enclosed = await enclosuresOf(house, row)
  if (typeof enclosed === 'string') return { id, unfit: enclosed }
  const laidOut = letterOf(house, row, nameOf)
  const raw = written(laidOut, enclosed)
  const domain = bareAddress(laidOut.headers['From'] ?? '').replace(/^.*@/, '')
  const { post, dataFolder } = house.config
  // Only for domains that are ours: a signature for another would be a false one.
  const isOurs = domain === post.domain || domain === post.from.replace(/^.*@/, '').toLowerCase()
  const key = isOurs ? dkimKey(dataFolder) : undefined
  const whole = key === undefined ? raw : await signed(raw, { domain, selector, key }, house.clock())
  return { ready: { id, from: bounceAddress(house, id), to, bytes: bytesOf(whole) } }
}

/** What hangs on a letter, out of the store, or why it cannot be had. */
export async function enclosuresOf({ files }: House, row: Pick<Claimed, 'attachments'>): Promise<Enclosed[] | Why> {
  const enclosed: Enclosed[] = []
  for (const { hash, name, type } of v.parse(enclosures, row.attachments)) {
    const bytes = await files.get(hash)
    if (bytes === undefined) return 'enclosure-lost'
    enclosed.push({ name, type, bytes })
  }
  const total = enclosed.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return total > enclosedBytesMax ? 'too-many-enclosures' : enclosed
}

const texts = v.record(v.string(), v.string())
const enclosures = v.array(v.object({ hash: v.string(), name: v.string(), type: v.string() }))

/**
 * A list, a group or a line of its own inside an address would reach people whom nobody meant. Addresses are read where
 * they come in; here is the last place where one that was not can be held back, as if a relay had refused it.
 */
function oneAddress(to: string): string | undefined {
  return /^[^\s@<>,;:"()[\]\\\p{Cc}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}]{1,255}$/u.test(to) ? to : undefined
}
