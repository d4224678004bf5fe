/** Bytes a line of a letter may have before relays break it (RFC 5322, 2.1.1). */
const lineMax = 998
const encodedWordMax = 75

/** One line without anything that could begin another: ends of lines, NUL and other control characters become spaces. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim()

const isPlain = (text: string): boolean => /^[\x20-\x7E]*$/.test(text)

/** Words of a header that people read: as they are when they are ASCII, otherwise in encoded words (RFC 2047). */
export function encodedText(text: string): string {
  const line = oneLine(text)
  if (isPlain(line) && !line.includes('=?')) return line
  return encodedWords(line)
}

/** The name before an address: quoted when it must be, encoded when it is not ASCII. */
export function encodedPhrase(text: string): string {
  const line = oneLine(text)
  if (!isPlain(line) || line.includes('=?')) return encodedWords(line)
  return /^[A-Za-z0-9 '_-]*$/.test(line) ? line : `"${line.replaceAll(/["\\]/g, '\\$&')}"`
}

// Base64 in words of whole characters: a reader decodes each word by itself.
function encodedWords(line: string): string {
  const most = Math.floor(((encodedWordMax - '=?UTF-8?B??='.length) / 4) * 3)
  const words: string[] = []
  let now = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > most) {
      words.push(now)
      now = ''
      bytes = 0
    }
    now += letter
    bytes += size
  }
  return [...words, now].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ')
}

/** A header on lines of at most 76 characters where it has spaces; a word longer than a line may be stays out. */
export function folded(name: string, value: string): string {
  const lines: string[] = []
  let now = `${name}:`
  for (const word of value.split(' ')) {
    if (now.length + 1 + word.length > 76 && now.trim() !== '' && now !== `${name}:`) {
      lines.push(now)
      now = ''
    }
    now += ` ${word.slice(0, lineMax - 80)}`
  }
  return [...lines, now].join('\r\n')
}

/** A parameter of a header, in the form that carries any script when it must (RFC 2231). */
export function parameter(name: string, value: string): string {
  const line = oneLine(value)
  if (/^[A-Za-z0-9._-]+$/.test(line)) return `${name}=${line}`
  if (isPlain(line)) return `${name}="${line.replaceAll(/["\\]/g, '\\$&')}"`
  const bytes = encodeURIComponent(line).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  const pieces = bytes.match(/(?:%[0-9A-Fa-f]{2}|.){1,50}/g) ?? []
  if (pieces.length === 1) return `${name}*=UTF-8''${bytes}`
  return pieces.map((piece, at) => `${name}*${at}*=${at === 0 ? "UTF-8''" : ''}${piece}`).join('; ')
}

/** How a text travels, and the text in that form, with the ends of lines that letters have. */
export function encodedBody(text: string): { readonly encoding: string; readonly body: string } {
  const lines = text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll('\u0000', '')
  if (/^[\n\t\x20-\x7E]*$/.test(lines) && !/[^\n]{77}/.test(lines))
    return { encoding: '7bit', body: lines.replaceAll('\n', '\r\n') }
  // A script whose letters take two bytes or more is shorter in base64; Latin letters stay legible in the raw letter.
  const bytes = Buffer.from(lines.replaceAll('\n', '\r\n'))
  const dense = bytes.length > lines.length * 1.25
  if (dense) return { encoding: 'base64', body: base64Lines(bytes) }
  return { encoding: 'quoted-printable', body: lines.split('\n').map(quotedLine).join('\r\n') }
}

/** Base64 on lines of 76 characters. */
export const base64Lines = (bytes: Uint8Array): string => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  return (text.match(/.{1,76}/g) ?? []).join('\r\n')
}

function quotedLine(line: string): string {
  const signs = line.replaceAll(/[^\t\x20-\x3C\x3E-\x7E]/gu, quoted).replace(/[\t ]$/, quoted)
  if (signs.length <= 76) return signs
  return (signs.match(/(?:=[0-9A-F]{2}|[^=]){1,73}/g) ?? []).join('=\r\n')
}

const quoted = (letter: string): string =>
  Array.from(Buffer.from(letter), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
