import { Unreadable, decode, limits as fileLimits } from '#platform/guards'
import { fieldOf } from './columns.ts'
import { limits } from './contact.ts'
import type { BookFormat, RawContact, Remark } from './contact.ts'
import { contactsOfLdif } from './ldif.ts'
import { contactsOfList } from './mailboxes.ts'
import { contactsOfDump, isDump } from './sympa.ts'
import { contactsOfCards } from './vcard.ts'

/**
 * What the child found: the people; or that it is a table, which other readers read, with how many lines stand above its
 * headings. `encoding` is the one the text had to be taken for, when its bytes do not say.
 */
export type Recognised = {
  readonly format: BookFormat
  readonly contacts: readonly RawContact[]
  readonly remarks: readonly Remark[]
  readonly skip: number
  readonly encoding?: string | undefined
}

/** Reads a book by what it is; its name is never believed. Runs in the child. */
export function bookOfBytes(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) throw new Unreadable('contacts', 'empty')
  if (bytes.length > fileLimits.fileBytes)
    throw new Unreadable('contacts', 'too-big', { megabytes: fileLimits.fileBytes / 1_000_000 })
  if (begins(bytes, 'PK') || bytes[0] === 0xd0) return { format: 'table', contacts: [], remarks: [], skip: 0 }
  const { text, encoding } = textOfBytes(bytes)
  if (text.includes('\u0000')) throw new Unreadable('contacts', 'not-contacts')
  if (text.trim() === '') throw new Unreadable('contacts', 'empty')
  const found = bookOfText(text)
  if (found.contacts.length > limits.contacts) throw new Unreadable('contacts', 'too-many', { limit: limits.contacts })
  if (found.format !== 'table' && found.contacts.length === 0) throw new Unreadable('contacts', 'not-contacts')
  return { ...found, encoding }
}

const begins = (bytes: Uint8Array, mark: string): boolean => Buffer.from(mark).every((byte, at) => bytes[at] === byte)

/** Programs on Windows still save in its old code pages; names in them are read by the likeliest, and people are told. */
function textOfBytes(bytes: Uint8Array): { text: string; encoding?: string } {
  try {
    return { text: withoutMark(decode(bytes, 'contacts')) }
  } catch (trouble) {
    if (!(trouble instanceof Unreadable) || trouble.code !== 'contacts.wrong-encoding') throw trouble
    const encoding = String(trouble.details['guess'])
    return { text: new TextDecoder(encoding).decode(bytes), encoding }
  }
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

function bookOfText(text: string): Recognised {
  const nothing = { remarks: [], skip: 0 }
  if (/^\s*BEGIN:VCARD\s*$/im.test(text)) return { ...nothing, format: 'vcard', contacts: contactsOfCards(text) }
  if (/^(?:version: ?\d+\s+)?(?:#.*\s+)*dn::? ?\S/i.test(text.trimStart()))
    return { ...nothing, format: 'ldif', contacts: contactsOfLdif(text) }
  if (isDump(text)) return { ...nothing, format: 'sympa', contacts: contactsOfDump(text) }
  if (/^\s*[[{]/.test(text)) return { ...nothing, format: 'table', contacts: [] }
  const skip = linesAboveHeading(text)
  if (skip !== undefined) return { ...nothing, format: 'table', contacts: [], skip }
  if (!/\S@\S/.test(text)) throw new Unreadable('contacts', 'not-contacts')
  return { skip: 0, format: 'list', ...contactsOfList(text) }
}

/**
 * How many lines stand above the headings of a table (Google Groups prints a title there); undefined when it is no table.
 * A line with an address in it is no heading.
 */
function linesAboveHeading(text: string): number | undefined {
  const lines = text.slice(0, 50_000).split(/\r\n|\n|\r/)
  for (const [at, line] of lines.entries()) {
    if (at > 4 || line.includes('@')) return undefined
    const found = line.split(/[,;\t|]/).map((cell) => fieldOf(cell.replaceAll('"', '')))
    const known = found.filter((field) => field !== 'nothing').length
    if (found.includes('address') || known >= 2) return at
  }
  return undefined
}
