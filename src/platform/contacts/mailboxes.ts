import { limits, nothingSaid } from './contact.ts'
import type { RawContact, Remark } from './contact.ts'
import { withoutEncodedWords } from './encoded-words.ts'

type Read = { readonly contacts: readonly RawContact[]; readonly remarks: readonly Remark[] }

/**
 * The people of a pasted To line or of a plain list: `Last, First <a@b>; …`, names in quotes, one address a line, names and
 * addresses with tabs or commas between them. Commas inside names are told from commas between people by where addresses
 * stand. `at` is the line.
 */
export function contactsOfList(text: string): Read {
  const contacts: RawContact[] = []
  const remarks: Remark[] = []
  for (const { at, words } of entriesOf(text)) {
    const found = peopleOf(words).map((one) => ({ ...nothingSaid, ...one, at }))
    contacts.push(...found)
    if (contacts.length > limits.contacts) break
    if (found.length === 0 && /[\p{L}\p{N}]/u.test(words))
      remarks.push({ at, key: 'contacts.remark-no-address', values: { words: words.trim().slice(0, 80) } })
  }
  return { contacts, remarks }
}

type Entry = { readonly at: number; readonly words: string }

/** What stands between semicolons and line ends, outside of quotes and brackets; a line that ends in a comma goes on. */
function* entriesOf(text: string): Generator<Entry> {
  let before = ''
  let at = 0
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const words = `${before} ${line}`.trim()
    at += 1
    before = ''
    if (words.endsWith(',') && words.length < 10_000) before = words
    else for (const one of splitOutside(label(words), ';')) yield { at, words: one }
  }
  if (before !== '') yield { at, words: before }
}

// What mail programs write before the addresses in six languages, and a group's name (RFC 5322, 3.4).
const label = (line: string): string =>
  line.replace(/^\s*(?:to|cc|bcc|from|an|à|a|para|de|кому|копия|收件人|抄送|إلى|نسخة)\s*[:：]\s*/iu, '')

/** Splits where the mark stands outside of quotes, angle brackets and round brackets. */
function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = []
  let [from, quoted, depth] = [0, false, 0]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '\\') at += 1
    else if (letter === '"') quoted = !quoted && text.indexOf('"', at + 1) > 0
    else if (quoted) continue
    else if (letter === '<' || letter === '(') depth = 1
    else if (letter === '>' || letter === ')') depth = 0
    else if (letter === mark && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

type Person = Pick<RawContact, 'name' | 'addresses'> & Partial<RawContact>

/** The people between two semicolons: pieces up to one with an address are that person's. */
function peopleOf(words: string): Person[] {
  const people: Person[] = []
  let names: string[] = []
  for (const piece of splitOutside(words.replaceAll('\t', ','), ',')) {
    const found = mailboxOf(piece)
    if (found === undefined) {
      if (piece.trim() !== '') names.push(bare(piece))
      continue
    }
    people.push(named(names, found))
    names = []
  }
  const last = people.at(-1)
  // What follows the only address of a line is what a table would say after it.
  if (last !== undefined && people.length === 1 && names.length > 0) return [{ ...last, org: names[0] ?? '' }]
  return people
}

function named(names: readonly string[], { name, addresses, org }: Person): Person {
  const whole = [...names, ...(name === '' ? [] : [name])].join(', ')
  return { name: whole, addresses, ...(org === undefined ? {} : { org }) }
}

const angled = /^(.*?)<\s*(?:mailto:)?\s*([^<>\s]+@[^<>\s]+)\s*>\s*(.*)$/is
const plain = /(?:^|[\s([<"'])(?:mailto:)?([^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+)/i

/** `Name (Entity) <address>`, `address (Name)`, `Name address` or the address alone; undefined where there is none. */
function mailboxOf(piece: string): Person | undefined {
  const inAngles = angled.exec(piece)
  if (inAngles !== null) return withOrg(inAngles[1] ?? '', inAngles[2] ?? '')
  const found = plain.exec(piece)
  const address = found?.[1]
  if (found === null || address === undefined) return undefined
  const comment = /\(([^()@]+)\)/.exec(piece)?.[1]
  const before = piece.slice(0, found.index)
  if (bare(before) === '' && comment !== undefined) return { name: bare(comment), addresses: [address] }
  return withOrg(before, address)
}

/** What Outlook prints in brackets after a name is most often the entity. */
function withOrg(words: string, address: string): Person {
  const org = /\(([^()]{2,60})\)\s*["']?\s*$/.exec(words)?.[1]
  const name = bare(org === undefined ? words : words.replace(/\([^()]*\)\s*(["']?)\s*$/, '$1'))
  return { name: name === address ? '' : name, addresses: [address], ...(org === undefined ? {} : { org }) }
}

/** A name without quotes, brackets and what encodes it. */
const bare = (words: string): string =>
  withoutEncodedWords(words)
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/^[\s"'<([*•·–-]+|[\s"'<([:]+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
