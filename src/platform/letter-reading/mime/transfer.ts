/** Bytes kept as characters, one each, back as bytes. */
export const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

/** The contents of a part without its transfer encoding. What is damaged in it is passed over, never thrown. */
export function contentOf(body: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return fromBase64(body)
  if (encoding === 'quoted-printable') return fromQuoted(body, false)
  return /^x?-?uu(encode|e)?$/.test(encoding) ? fromUu(body) : body
}

// A stray `=` in the middle ends what Buffer reads; parts that were glued together go on behind it.
function fromBase64(body: Buffer): Buffer {
  const text = body.toString('latin1')
  if (!/=[\sA-Za-z0-9+/]*[A-Za-z0-9+/]/.test(text.slice(0, -4))) return Buffer.from(text, 'base64')
  return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64')))
}

/** Quoted-printable; in a head (`word`) an underscore is a space. */
export function fromQuoted(body: Buffer, word: boolean): Buffer {
  const out = Buffer.allocUnsafe(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0
    if (byte === equals) {
      const skipped = softBreak(body, at)
      if (skipped > 0) {
        at += skipped
        continue
      }
      const value = hexAt(body, at + 1)
      if (value !== undefined) {
        out[length] = value
        length += 1
        at += 2
        continue
      }
    }
    out[length] = word && byte === 0x5f ? 0x20 : byte
    length += 1
  }
  return out.subarray(0, length)
}

const equals = 0x3d

/** How many bytes after an `=` belong to the end of its line; 0 where it ends no line. */
function softBreak(body: Buffer, at: number): number {
  let end = at + 1
  while (end - at < 80 && (body[end] === 0x20 || body[end] === 0x09)) end += 1
  if (body[end] === 0x0d && body[end + 1] === 0x0a) return end + 1 - at
  if (body[end] === 0x0a) return end - at
  return end >= body.length ? body.length - 1 - at : 0
}

function hexAt(body: Buffer, at: number): number | undefined {
  const text = body.toString('latin1', at, at + 2)
  return /^[\dA-Fa-f]{2}$/.test(text) ? Number.parseInt(text, 16) : undefined
}

/** `%C3%A9` as bytes, one character each. */
export const percentBytes = (text: string): string =>
  text.replaceAll(/%([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** uuencode, which old programs put between `begin` and `end`. */
function fromUu(body: Buffer): Buffer {
  const lines = body.toString('latin1').split(/\r?\n/)
  const start = lines.findIndex((line) => /^begin \d+ /.test(line))
  const pieces: Buffer[] = []
  for (const line of lines.slice(start + 1)) {
    if (line === 'end') break
    const count = (line.charCodeAt(0) - 32) & 63
    if (line === '' || count === 0) continue
    pieces.push(uuLine(line, count))
  }
  return Buffer.concat(pieces)
}

function uuLine(line: string, count: number): Buffer {
  const out = Buffer.alloc(Math.ceil(count / 3) * 3)
  for (let at = 1, to = 0; to < count; at += 4, to += 3) {
    const value = [0, 1, 2, 3].reduce((sum, step) => (sum << 6) | (((line.charCodeAt(at + step) || 32) - 32) & 63), 0)
    out.writeUIntBE(value & 0xff_ff_ff, to, 3)
  }
  return out.subarray(0, count)
}
