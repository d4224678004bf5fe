import { Unreadable } from './unreadable.ts'

/**
 * The text of a file: UTF-8, or UTF-16 when its first bytes say so. Any other encoding is refused with our guess:
 * read by guess, names would be stored wrong and nobody would see it.
 */
export function decode(bytes: Uint8Array, room: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', room)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', room)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable(room, 'wrong-encoding', { guess: guessEncoding(bytes) })
  }
}

function decoded(bytes: Uint8Array, encoding: string, room: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable(room, 'damaged')
  }
}

/**
 * The likeliest of the encodings that spreadsheets in our six languages save in, from the first 64 kB. Each is asked how
 * many of the characters beyond ASCII would be among its language's most frequent; accents of Latin text stand alone.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 65_536)
  const lone = loneShare(start)
  const scores: readonly (readonly [string, number])[] = [
    ['windows-1252', lone * shareOf(start, 'windows-1252', /[àâäáãåçéèêëíìîïñóòôöõœúùûüßÀÂÇÉÈÊÎÔÛÑÓÁÍÚØø«»“”‘’–—°¿¡]/)],
    ['windows-1251', (1 - lone) * shareOf(start, 'windows-1251', /[оеаинтсрвлкмдпуы]/)],
    ['windows-1256', (1 - lone) * shareOf(start, 'windows-1256', /[ايلمنوةرتبعفأسده]/)],
    ['gb18030', chineseShare(start)],
  ]
  return scores.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'windows-1252'
}

function shareOf(bytes: Uint8Array, encoding: string, frequent: RegExp): number {
  const foreign = [...new TextDecoder(encoding).decode(bytes)].filter((letter) => letter > '\u007f')
  return foreign.filter((letter) => frequent.test(letter)).length / Math.max(1, foreign.length)
}

/** Of the high bytes, the share in pairs that GB 2312 puts its everyday characters and punctuation at. */
function chineseShare(bytes: Uint8Array): number {
  let [high, everyday] = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
    if (lead < 0x80) continue
    high += 1
    const usual = (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3
    if (!usual || trail < 0xa1) continue
    at += 1
    high += 1
    everyday += 2
  }
  return everyday / Math.max(1, high)
}

/** Of the high bytes, the share that stands alone between ASCII letters: the mark of Latin text with a few accents. */
function loneShare(bytes: Uint8Array): number {
  let [high, lone] = [0, 0]
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    high += 1
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) lone += 1
  }
  return lone / Math.max(1, high)
}
