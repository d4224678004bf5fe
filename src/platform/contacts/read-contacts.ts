import { readFile, stat } from 'node:fs/promises'
import { refuse } from '#platform/acts'
import { limits as fileLimits } from '#platform/guards'
import { readTable } from '#platform/tables'
import type { Table } from '#platform/tables'
import { bookFromChild } from './ask-child.ts'
import { guessMapping } from './columns.ts'
import type { Mapping } from './columns.ts'
import type { BookFormat, Contact, Remark } from './contact.ts'
import { finished } from './finish.ts'
import { contactsOfTable } from './from-table.ts'
import type { Recognised } from './recognise.ts'

/** An address book as it was read. A table says which of its columns was read as what, so that people can say otherwise. */
export type AddressBook = {
  readonly format: BookFormat
  readonly contacts: readonly Contact[]
  readonly remarks: readonly Remark[]
  readonly mapping?: Mapping
  /** The headings in the order of the table, by which a mapping is known again. */
  readonly columns?: readonly string[]
}

/** How columns are to be read; undefined: as their headings say. */
export type Reading = { readonly mappingOf?: (columns: readonly string[]) => Mapping | undefined }

/** Reads people out of a foreign file or a pasted text, by what it is. Refuses, in words of this room or of tables. */
export async function readContacts(bytes: Uint8Array, reading: Reading = {}): Promise<AddressBook> {
  if (bytes.length > fileLimits.fileBytes) tooBig()
  const found = await bookFromChild(bytes)
  const told = found.encoding === undefined ? [] : [encodingRemark(found.encoding)]
  if (found.format === 'table') return ofTable(await tableOf(bytes, found), told, reading)
  return { format: found.format, contacts: found.contacts.map(finished), remarks: [...told, ...found.remarks] }
}

/** Reads an address book from a file on this machine; one that is too big is refused before a byte of it is read. */
export async function readContactsFile(path: string, reading: Reading = {}): Promise<AddressBook> {
  const about = await stat(path).catch(() => undefined)
  if (about === undefined || !about.isFile()) return refuse('contacts.no-such-file', { path })
  if (about.size > fileLimits.fileBytes) tooBig()
  return readContacts(await readFile(path), reading)
}

const tooBig = (): never => refuse('contacts.too-big', { megabytes: fileLimits.fileBytes / 1_000_000 })

const encodingRemark = (encoding: string): Remark => ({
  at: 0,
  key: 'contacts.remark-encoding',
  values: { encoding },
})

/** The table without what stands above its headings, in an encoding that its reader is sure of. */
function tableOf(bytes: Uint8Array, { skip, encoding }: Recognised): Promise<Table> {
  if (skip === 0 && encoding === undefined) return readTable(bytes)
  const text = new TextDecoder(encoding ?? encodingByMark(bytes)).decode(bytes)
  return readTable(
    Buffer.from(
      text
        .split(/(?<=\r\n|\n|\r(?!\n))/)
        .slice(skip)
        .join(''),
    ),
  )
}

const encodingByMark = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function ofTable(table: Table, told: readonly Remark[], { mappingOf }: Reading): AddressBook {
  const mapping = mappingOf?.(table.columns) ?? guessMapping(table)
  if (!Object.values(mapping).some((field) => field === 'address' || field === 'name' || field === 'family'))
    refuse('contacts.no-columns', { columns: table.columns.slice(0, 8).join(' · ') })
  const contacts = contactsOfTable(table, mapping).map(finished)
  return { format: 'table', contacts, remarks: told, mapping, columns: table.columns }
}
