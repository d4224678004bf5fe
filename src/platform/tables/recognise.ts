import { Unreadable, decode, limits } from '#platform/guards'
import { gridOfCsv } from './csv.ts'
import { gridOfJson } from './json.ts'
import type { Grid } from './table.ts'
import { gridOfXlsx } from './xlsx.ts'

/** Reads a table from bytes by what they are; the file's name is never believed. Runs in the child. */
export async function gridOfBytes(bytes: Uint8Array, sheet?: string): Promise<Grid> {
  if (bytes.length === 0) throw new Unreadable('tables', 'empty')
  if (bytes.length > limits.fileBytes)
    throw new Unreadable('tables', 'too-big', { megabytes: limits.fileBytes / 1_000_000 })
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable('tables', oldOfficeFault(bytes))
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return gridOfXlsx(bytes, sheet)
  if (startsWith(bytes, [...Buffer.from('%PDF')])) throw new Unreadable('tables', 'not-a-table')
  // Without a mark at the start, zeros are binary data or UTF-16; either way it is no text that we can trust.
  if (!startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff]) && bytes.includes(0))
    throw new Unreadable('tables', 'not-a-table')
  const text = decode(bytes, 'tables')
  return /^\uFEFF?\s*[[{]/.test(text) ? gridOfJson(text) : gridOfCsv(text)
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

// An Office file under a password is an old container with the new file encrypted inside (MS-OFFCRYPTO 1.3.2).
function oldOfficeFault(bytes: Uint8Array): 'password' | 'old-xls' | 'not-a-table' {
  const holds = (name: string): boolean =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'password'
  return holds('Workbook') || holds('Book') ? 'old-xls' : 'not-a-table'
}
