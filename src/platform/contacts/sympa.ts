import { nothingSaid } from './contact.ts'
import type { RawContact } from './contact.ts'

/** The people of a list dump of Sympa (`member.dump`, `owner.dump`): a paragraph each, lines of a key and a value. */
export const contactsOfDump = (text: string): RawContact[] =>
  text
    .split(/(?:\r\n|\n|\r)\s*(?:\r\n|\n|\r)/)
    .map((paragraph) => new Map(paragraph.split(/\r\n|\n|\r/).map(keyAndValue)))
    .filter((values) => values.has('email'))
    .map((values, at) => ({
      ...nothingSaid,
      at: at + 1,
      name: values.get('gecos') ?? '',
      addresses: [values.get('email') ?? ''],
    }))

function keyAndValue(line: string): readonly [string, string] {
  const [, key = '', value = ''] = /^\s*(\S+)\s*(.*)$/.exec(line) ?? []
  return [key.toLowerCase(), value.trim()]
}

/** Whether a text is such a dump: addresses stand after their key, and another key that only dumps have is there too. */
export const isDump = (text: string): boolean =>
  /^email \S+@\S+\s*$/m.test(text) && /^(?:date|update_date|reception|gecos|visibility|subscribed|role) \S/m.test(text)
