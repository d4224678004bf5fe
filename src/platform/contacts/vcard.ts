import { limits, nothingSaid } from './contact.ts'
import type { RawContact } from './contact.ts'
import { quotedBytes, textOf } from './encoded-words.ts'

/** One line of a card: `item1.EMAIL;TYPE=work:a@b`. */
type Line = { readonly name: string; readonly settings: string; readonly value: string }

/**
 * The people of cards, vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), any number in one file. Read line by line: a line that
 * is broken costs that line and not its card. Pictures, keys, telephone numbers, homes and notes are not read at all.
 */
export function contactsOfCards(text: string): RawContact[] {
  const contacts: RawContact[] = []
  let [depth, card]: [number, Line[]] = [0, []]
  for (const line of linesOf(text)) {
    if (line.name === 'BEGIN' && /^vcard$/i.test(line.value.trim())) {
      if (depth === 0) card = []
      depth += 1
    } else if (line.name === 'END' && /^vcard$/i.test(line.value.trim())) {
      depth = Math.max(0, depth - 1)
      if (depth === 0) contacts.push(contactOf(card, contacts.length + 1))
      if (contacts.length > limits.contacts) return contacts
    } else if (depth === 1) card.push(line)
  }
  // A card that was cut off at the end is still a card.
  if (depth > 0 && card.length > 0) contacts.push(contactOf(card, contacts.length + 1))
  return contacts
}

const wanted: ReadonlySet<string> = new Set(['BEGIN', 'END', 'FN', 'N', 'EMAIL', 'ORG', 'TITLE', 'ROLE', 'LANG'])

/** Lines with what was folded put together again. 2.1 folds quoted-printable by a sign at the end, all others by a space. */
function* linesOf(text: string): Generator<Line> {
  let current = ''
  for (const [whole] of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const physical = whole.replace(/[\r\n]+$/, '')
    if (isOpen(current)) current = `${current.slice(0, -1)}${physical}`
    else if (current !== '' && /^[ \t]/.test(physical)) current += physical.slice(1)
    else {
      yield* wantedLine(current)
      current = physical
    }
  }
  yield* wantedLine(current)
}

function wantedLine(text: string): readonly Line[] {
  const line = lineOf(text)
  return line !== undefined && wanted.has(line.name) ? [line] : []
}

const isOpen = (line: string): boolean => line.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(line)

function lineOf(text: string): Line | undefined {
  const colon = colonIn(text)
  if (colon < 0) return undefined
  const [name = '', ...settings] = text.slice(0, colon).split(';')
  const told = settings.join(';').toUpperCase()
  return {
    name: name
      .replace(/^[^.]*\./, '')
      .trim()
      .toUpperCase(),
    settings: told,
    value: decoded(text.slice(colon + 1), told),
  }
}

/** The colon that ends the settings: one in quotes belongs to a setting. */
function colonIn(text: string): number {
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === ':' && !quoted) return at
  }
  return text.indexOf(':')
}

function decoded(value: string, settings: string): string {
  const charset = /CHARSET=([\w-]+)/.exec(settings)?.[1] ?? 'utf-8'
  if (settings.includes('QUOTED-PRINTABLE')) return textOf(quotedBytes(value), charset) ?? value
  if (/(?:^|;)(?:ENCODING=)?(?:B|BASE64)(?:;|$)/.test(settings))
    return textOf(Buffer.from(value.replaceAll(/\s/g, ''), 'base64'), charset) ?? value
  return value
}

function contactOf(card: readonly Line[], at: number): RawContact {
  const first = (name: string): string => card.find((line) => line.name === name)?.value ?? ''
  const [family = '', given = '', middle = ''] = parts(first('N'))
  const [org = '', ...units] = parts(first('ORG'))
  const addresses = card
    .filter(({ name, settings }) => name === 'EMAIL' && !settings.includes('X400'))
    .map(({ value }) => plainText(value).replace(/^mailto:/i, ''))
  return {
    ...nothingSaid,
    at,
    name: plainText(first('FN')),
    given: [given, middle].filter((part) => part !== '').join(' '),
    family,
    addresses: addresses.slice(0, limits.addressesEach),
    org,
    department: units.filter((unit) => unit !== '').join(', '),
    title: plainText(first('TITLE')) || plainText(first('ROLE')),
    lang: plainText(first('LANG')),
  }
}

/** The parts of a value between semicolons; one with a backslash before it is text. */
const parts = (value: string): string[] =>
  (value.match(/(?:^|;)(?:\\.|[^\\;])*/gs) ?? []).map((part) => plainText(part.replace(/^;/, '')))

const plainText = (value: string): string =>
  value
    .replaceAll(/\\(n)?(.?)/gis, (_, line: string | undefined, letter: string) =>
      line === undefined ? letter : ` ${letter}`,
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
