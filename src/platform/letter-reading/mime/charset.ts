import { guessEncoding } from '#platform/guards'

/** A text, and the charset that it was read in where that is not the one it said. */
export type Decoded = { readonly text: string; readonly guessed: string | undefined }

/**
 * The text of bytes that say to be in some charset. A letter is not refused for a wrong one as a file would be: it is read
 * in the likeliest, and `guessed` tells the reader so.
 */
export function decodeText(bytes: Buffer, said: string | undefined): Decoded {
  const charset = (said ?? '').trim().toLowerCase().replaceAll('"', '')
  if (charset === 'utf-7' || charset === 'unicode-1-1-utf-7') return { text: fromUtf7(bytes), guessed: undefined }
  const known = decoderOf(charset)
  const utf8 = inUtf8(bytes)
  if (utf8 !== undefined && (known === undefined || known === 'utf-8' || !multibyte.has(known))) {
    const plain = known === undefined ? charset !== '' && charset !== 'us-ascii' : known !== 'utf-8'
    return { text: utf8, guessed: plain && isForeign(bytes) ? 'utf-8' : undefined }
  }
  if (known !== undefined && known !== 'utf-8' && !saysAscii.has(charset))
    return { text: new TextDecoder(known).decode(bytes), guessed: undefined }
  const guess = utf16(bytes) ?? guessEncoding(bytes)
  return { text: new TextDecoder(guess).decode(bytes), guessed: guess }
}

/** Where these are said and the bytes happen to be UTF-8 as well, what is said counts. */
const multibyte = new Set([
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'euc-kr',
  'shift_jis',
  'iso-2022-jp',
  'utf-16le',
  'utf-16be',
])
// `us-ascii` is read as windows-1252 by every decoder; with bytes beyond ASCII it says nothing.
const saysAscii = new Set(['us-ascii', 'ascii', 'ansi_x3.4-1968', 'iso-ir-6'])

const aliases: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['windows-31j', 'shift_jis'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['big5-hkscs', 'big5'],
  ['utf8mb4', 'utf-8'],
  ['win-1251', 'windows-1251'],
])

/** What Microsoft's numbers of code pages are called elsewhere. */
export function codepageName(number: number): string {
  const named: Readonly<Record<number, string>> = {
    65_001: 'utf-8',
    936: 'gbk',
    932: 'shift_jis',
    949: 'euc-kr',
    950: 'big5',
    20_866: 'koi8-r',
  }
  return named[number] ?? `windows-${number}`
}

function decoderOf(charset: string): string | undefined {
  if (charset === '') return undefined
  for (const label of [aliases.get(charset), charset, charset.replace(/^(x-|cs)/, ''), charset.replaceAll('_', '-')]) {
    if (label === undefined) continue
    try {
      return new TextDecoder(label).encoding
    } catch {
      // No decoder has that name; the next spelling may.
    }
  }
  return undefined
}

function inUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function utf16(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

const isForeign = (bytes: Buffer): boolean => bytes.some((byte) => byte > 0x7f)

/** UTF-7, RFC 2152: `+APY-` is an ö. Nobody should write it any more; old letters do. */
function fromUtf7(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll(/\+([A-Za-z0-9+/]*)-?/g, (_, inside: string) => {
    if (inside === '') return '+'
    const units = Buffer.from(inside, 'base64')
    return units
      .subarray(0, units.length - (units.length % 2))
      .swap16()
      .toString('utf16le')
  })
}
