import { createHash } from 'node:crypto'
import { base64Lines, encodedBody, parameter } from './encoded.ts'
import { headerLine, mayBeSet } from './headers.ts'
import type { Letter } from './letter.ts'

/** A file that hangs on a letter, with its content. */
export type Enclosed = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** A letter as it travels: its headers in order, each without the end of its last line, and its body. */
export type Raw = { readonly headers: readonly string[]; readonly body: string }

/** Writes a letter down for the wire. What stands in it was told by people, and none of it can begin a header of its own. */
export function written(letter: Letter, enclosed: readonly Enclosed[] = []): Raw {
  const whole = mixed(letter, alternative(letter), enclosed)
  const { From: from = '', ...others } = letter.headers
  const headers = [
    headerLine('From', from),
    headerLine('To', letter.to),
    headerLine('Subject', letter.subject),
    headerLine('Date', letter.date.toUTCString().replace('GMT', '+0000')),
    headerLine('Message-ID', letter.messageId),
    ...Object.entries(others).flatMap(([name, value]) => (mayBeSet(name) ? [headerLine(name, value)] : [])),
    'MIME-Version: 1.0',
    ...whole.headers,
  ]
  return { headers, body: whole.body }
}

/** The bytes of a letter. */
export const bytesOf = ({ headers, body }: Raw): Buffer => Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body}`)

type Part = { readonly headers: readonly string[]; readonly body: string }

function textPart(type: string, text: string): Part {
  const { encoding, body } = encodedBody(text)
  const charset = encoding === '7bit' ? 'us-ascii' : 'utf-8'
  return {
    headers: [`Content-Type: ${type}; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`],
    body,
  }
}

function alternative({ text, html, messageId }: Letter): Part {
  const plain = textPart('text/plain', text)
  if (html === undefined) return plain
  return joined('alternative', messageId, [plain, textPart('text/html', html)])
}

function mixed({ messageId }: Letter, first: Part, enclosed: readonly Enclosed[]): Part {
  if (enclosed.length === 0) return first
  return joined('mixed', messageId, [first, ...enclosed.map(filePart)])
}

const filePart = ({ name, type, bytes }: Enclosed): Part => ({
  headers: [
    `Content-Type: ${typeIn(type)};\r\n ${parameter('name', fileName(name)).replaceAll('; ', ';\r\n ')}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n ${parameter('filename', fileName(name)).replaceAll('; ', ';\r\n ')}`,
  ],
  body: base64Lines(bytes),
})

// A type that is none would let somebody write headers.
const typeIn = (type: string): string =>
  /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w.+-]+)*$/.test(type) ? type : 'application/octet-stream'

// Marks that turn the direction of writing make `fdp.exe` read like `exe.pdf`; a path leads nowhere in a letter.
const fileName = (name: string): string =>
  name
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, '')
    .replaceAll(/[/\\]/g, '-')
    .slice(0, 200) || 'file'

/** Parts under one boundary, which is drawn from the letter itself: the same letter is the same bytes at every try. */
function joined(kind: 'alternative' | 'mixed', messageId: string, parts: readonly Part[]): Part {
  const boundary = `=_${createHash('sha256').update(`${kind} ${messageId}`).digest('hex').slice(0, 32)}`
  const pieces = parts.map(({ headers, body }) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`)
  return {
    headers: [`Content-Type: multipart/${kind};\r\n boundary="${boundary}"`],
    body: `${pieces.join('')}--${boundary}--\r\n`,
  }
}
