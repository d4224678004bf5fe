// RFC 2047: =?charset?B or Q?…?=; a star and a language may follow the charset (RFC 2231).
const word = /=\?([\w-]+)(?:\*[\w-]+)?\?([BbQq])\?([^?\s]*)\?=/g

/** A head of a letter with its encoded words read. What cannot be read stays as it is. */
export const withoutEncodedWords = (text: string): string =>
  text.includes('=?')
    ? text
        // White space between two encoded words is no part of the text.
        .replaceAll(/\?=\s+=\?/g, '?==?')
        .replaceAll(word, (whole, charset: string, kind: string, data: string) => {
          const bytes = /b/i.test(kind) ? Buffer.from(data, 'base64') : quotedBytes(data.replaceAll('_', ' '))
          return textOf(bytes, charset) ?? whole
        })
    : text

/** The bytes of a quoted-printable text (RFC 2045, 6.7), its soft line ends taken out before. */
export function quotedBytes(text: string): Uint8Array {
  const parts: number[] = []
  for (const piece of text.split(/(=[0-9A-Fa-f]{2})/)) {
    if (/^=[0-9A-Fa-f]{2}$/.test(piece)) parts.push(Number.parseInt(piece.slice(1), 16))
    else parts.push(...Buffer.from(piece, 'utf8'))
  }
  return Uint8Array.from(parts)
}

/** Bytes as text of a charset by its name; undefined when nobody knows that charset. */
export function textOf(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return undefined
  }
}
