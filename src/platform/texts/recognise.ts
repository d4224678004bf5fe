import { Unreadable, decode, limits } from '#platform/guards'
import { cleanedText } from './cleaning/clean.ts'
import { textOfDocx } from './docx/read-docx.ts'
import { textOfPlain } from './plain/plain.ts'
import type { Text } from './text.ts'

/** Reads a text from bytes by what they are; the file's name is never believed. Runs in the child. */
export async function textOfBytes(bytes: Uint8Array, _markdown: boolean): Promise<Text> {
  if (bytes.length === 0) throw new Unreadable('texts', 'empty')
  if (bytes.length > limits.fileBytes)
    throw new Unreadable('texts', 'too-big', { megabytes: limits.fileBytes / 1_000_000 })
  const text = cleanedText(await rawText(bytes))
  if (text.blocks.length === 0) throw new Unreadable('texts', 'empty')
  return text
}

async function rawText(bytes: Uint8Array): Promise<Text> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable('texts', oldOfficeFault(bytes))
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return textOfZip(bytes)
  if (isPdf(bytes)) throw new Unreadable('texts', 'not-a-text')
  return textOfPlain(decode(bytes, 'texts'))
}

// Programs put a line or two before the mark, and readers forgive them.
const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-')

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** The open formats of other programs say what they are in their first entry. */
function textOfZip(bytes: Uint8Array): Text {
  const starts = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const told = /mimetypeapplication\/(vnd\.oasis\.opendocument\.\w+|epub\+zip)/.exec(starts)?.[1]
  if (told === 'vnd.oasis.opendocument.text') throw new Unreadable('texts', 'save-as-docx', { format: 'ODT' })
  if (told !== undefined) throw new Unreadable('texts', 'not-a-text')
  return textOfDocx(bytes)
}

// An Office file under a password is an old container with the new file encrypted inside (MS-OFFCRYPTO 1.3.2).
function oldOfficeFault(bytes: Uint8Array): 'password' | 'old-doc' | 'not-a-text' {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'password'
  return holds('WordDocument') ? 'old-doc' : 'not-a-text'
}
