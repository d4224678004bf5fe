/** What an address book may cost us beyond what any file may: as many people as a table may have rows. */
export const limits = { contacts: 10_000, addressesEach: 10 } as const

/** The kinds of book that are told apart, by what stands in them and never by the name of the file. */
export const formats = ['list', 'table', 'vcard', 'ldif', 'sympa'] as const
export type BookFormat = (typeof formats)[number]

/** What a book says of one entry, as text and in its own spelling. Where it says nothing there is the empty text. */
export type RawContact = {
  /** Which line, row, card or paragraph of the book it is, from 1. */
  readonly at: number
  readonly name: string
  readonly given: string
  readonly family: string
  readonly addresses: readonly string[]
  readonly org: string
  readonly department: string
  readonly title: string
  readonly lang: string
  readonly station: string
}

/** One entry of a book, ready to be looked at: addresses in small letters, those that are none apart, the name in two parts. */
export type Contact = RawContact & {
  readonly wrong: readonly string[]
  /** Whether the book says the name, or it was made of the address. */
  readonly nameFrom: 'book' | 'address' | 'nothing'
}

/** Something to know of a place in the book: a word key of this room with its values. */
export type Remark = {
  readonly at: number
  readonly key: string
  readonly values: Readonly<Record<string, string | number>>
}

export const nothingSaid = {
  name: '',
  given: '',
  family: '',
  addresses: [],
  org: '',
  department: '',
  title: '',
  lang: '',
  station: '',
} as const
