import { encodedPhrase, encodedText, folded, oneLine } from './encoded.ts'

/** Headers that a letter gets from whoever lays it out, and from nobody else. */
const ours: ReadonlySet<string> = new Set([
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'return-path',
  'received',
  'dkim-signature',
])

/** Whether whoever writes a letter may set this header. A name is letters, digits and dashes: it can begin no other line. */
export const mayBeSet = (name: string): boolean =>
  /^[A-Za-z][A-Za-z0-9-]{0,70}$/.test(name) && !ours.has(name.toLowerCase()) && !/^content-(?!language$)/i.test(name)

const valueMax = 2000
const withAddresses: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to', 'to', 'list-id'])
const asIs: ReadonlySet<string> = new Set(['message-id', 'references', 'in-reply-to', 'date', 'dkim-signature'])

/** One header as it stands in the letter, without the end of its last line. */
export function headerLine(name: string, value: string): string {
  const kind = name.toLowerCase()
  if (withAddresses.has(kind)) return folded(name, addresses(value))
  return folded(name, asIs.has(kind) || kind.startsWith('list-') ? oneLine(value) : encodedText(value))
}

// `Amina via Pillar 2 <pillar-2@example.org>, all@example.org`: what stands before `<` is for people to read.
const addresses = (value: string): string =>
  separated(oneLine(value).slice(0, valueMax))
    .map((one) => {
      const [, name = '', address = ''] = /^(.*?)\s*(<[^<>]*>)$/.exec(one) ?? []
      if (address === '') return one.replaceAll(/[<>]/g, '')
      return name === '' ? address : `${encodedPhrase(name.replaceAll(/^"|"$|\\(?=["\\])/g, ''))} ${address}`
    })
    .join(', ')

// At commas, but not at those inside quotation marks or angle brackets.
const separated = (value: string): string[] =>
  (value.match(/(?:"(?:[^"\\]|\\.)*"|<[^<>]*>|[^,"<]|["<])+/g) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** `Name <address>` for a header, whatever stands in the name. */
export const named = (name: string, address: string): string => {
  const line = oneLine(name).replaceAll(/["\\<>]/g, '')
  return line === '' ? address : `"${line}" <${address}>`
}

/** The address inside `Name <address>`, in small letters. */
export const bareAddress = (value: string): string =>
  (/<([^<>]*)>\s*$/.exec(oneLine(value))?.[1] ?? oneLine(value)).toLowerCase()
