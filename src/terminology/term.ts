import { createHash } from 'node:crypto'
import type { Day } from '#platform/db'
import type { Lang } from '#platform/words'

/** What sorts of thing have official names here. */
export const kinds = [
  'entity',
  'country',
  'area',
  'group',
  'day',
  'decade',
  'office',
  'ground',
  'term',
  'team',
  'body',
  'framework',
] as const
export type Kind = (typeof kinds)[number]

/** A name in one language, valid from one day to another, both inclusive; an absent end is open. */
export type Name = {
  readonly lang: Lang
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  readonly name: string
  readonly acronym?: string | undefined
  readonly source: string
}

/** A thing with names. The code is unique within its kind and never shown to readers. */
export type Term = { readonly kind: Kind; readonly code: string; readonly names: readonly Name[] }

const namespace = '6f1c2f0e-2a5d-5c8e-9d53-0b1f6a7c4e21'

/** The id of a term we ship: made of kind and code (UUID version 5), so that it is the same on every machine. */
export function termId(kind: Kind, code: string): string {
  const given = Buffer.concat([
    Buffer.from(namespace.replaceAll('-', ''), 'hex'),
    Buffer.from(`${kind}:${code}`, 'utf8'),
  ])
  const hash = createHash('sha1').update(given).digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
