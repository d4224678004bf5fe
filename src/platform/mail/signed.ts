import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What a signed name is for. It goes into the signature, so that an address to bounce to is no address to answer:
 * `answer` stands in reply addresses and links, `bounce` in the envelope's sender (VERP), `leave` in one-click links.
 */
export type Purpose = 'answer' | 'bounce' | 'leave'

/**
 * A name for an id that nobody can make up: 16 bytes of the id and 12 of its HMAC-SHA-256 in base32, 45 small letters and
 * digits, because the part before an @ is shorter than 64 and loses its capitals on the way.
 */
export function signedName(key: Uint8Array, purpose: Purpose, id: string): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
  if (bytes.length !== 16) throw new Error(`${id}: only an id can be signed`)
  return base32(Buffer.concat([bytes, signature(key, purpose, bytes)]))
}

/** The id that a signed name stands for, or undefined when it was not signed by us for this purpose. */
export function idInName(key: Uint8Array, purpose: Purpose, name: string): string | undefined {
  const bytes = fromBase32(name.toLowerCase())
  if (bytes === undefined || bytes.length !== 28) return undefined
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(bytes.subarray(16), signature(key, purpose, id))) return undefined
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const signature = (key: Uint8Array, purpose: Purpose, id: Uint8Array): Buffer =>
  createHmac('sha256', key).update(`${purpose} `).update(id).digest().subarray(0, 12)

// Without i, l, o and u: nobody has to read it aloud, but somebody will copy it by hand.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

function base32(bytes: Uint8Array): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const length = Math.ceil((bytes.length * 8) / 5)
  bits <<= BigInt(length * 5 - bytes.length * 8)
  return Array.from({ length }, (_, at) => alphabet[Number((bits >> BigInt((length - 1 - at) * 5)) & 31n)] ?? '').join(
    '',
  )
}

function fromBase32(name: string): Buffer | undefined {
  if (name.length !== 45) return undefined
  let bits = 0n
  for (const letter of name) {
    const value = alphabet.indexOf(letter)
    if (value < 0) return undefined
    bits = (bits << 5n) | BigInt(value)
  }
  // One bit is left over, and it is nought: no second way to write the same name.
  if ((bits & 1n) !== 0n) return undefined
  return Buffer.from((bits >> 1n).toString(16).padStart(56, '0'), 'hex')
}
