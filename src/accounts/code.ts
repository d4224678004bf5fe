import { createHash } from 'node:crypto'

/** Letters and digits that cannot be taken for one another when read aloud or copied by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 6

export const codeLifeMinutes = 15
export const sessionLifeDays = 14

/** A code of six characters out of random bytes; bytes that would favour a letter are passed over. */
export function codeFrom(random: (bytes: number) => Uint8Array): string {
  const fairBelow = 256 - (256 % alphabet.length)
  let code = ''
  while (code.length < codeLength) {
    for (const byte of random(codeLength)) {
      if (byte < fairBelow && code.length < codeLength) code += alphabet[byte % alphabet.length] ?? ''
    }
  }
  return code
}

/** What a person typed, made comparable: spaces and hyphens dropped, in capitals. */
export const typedCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, '')

/** A token for a link or a cookie: 256 bits, in characters that need no escaping. */
export const tokenFrom = (random: (bytes: number) => Uint8Array): string =>
  Buffer.from(random(32)).toString('base64url')

/** What is stored instead of a code or a token. The database hashes the session token in the same way. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()
