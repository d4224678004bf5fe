import { createHash, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import type { Raw } from './mime.ts'

/** What letters of a domain are signed with: `selector._domainkey.domain` in the DNS names the public half. */
export type Signer = { readonly domain: string; readonly selector: string; readonly key: KeyObject }

// RFC 6376, 5.4, and RFC 8058, 4: the headers of one-click unsubscribing must be under the signature.
const signedHeaders = [
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'reply-to',
  'sender',
  'in-reply-to',
  'references',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'auto-submitted',
  'mime-version',
  'content-type',
]
// Named once more than they stand there, so that nobody adds a second one on the way.
const onceOnly = ['from', 'to', 'subject', 'date', 'message-id', 'reply-to']

const signAsync = promisify(sign)

/** The letter with its DKIM signature before it (RFC 6376, relaxed/relaxed, RSA-SHA-256). The key works in another thread. */
export async function signed(raw: Raw, { domain, selector, key }: Signer, at: Date): Promise<Raw> {
  const byName = new Map(raw.headers.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line]))
  const there = signedHeaders.filter((name) => byName.has(name))
  const bodyHash = createHash('sha256').update(relaxedBody(raw.body)).digest('base64')
  const told = [
    `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selector};`,
    `t=${Math.floor(at.getTime() / 1000)}; h=${[...there, ...onceOnly].join(':')};`,
    `bh=${bodyHash}; b=`,
  ].join('\r\n ')
  const empty = `DKIM-Signature: ${told}`
  const covered = [...there.map((name) => `${relaxedHeader(byName.get(name) ?? '')}\r\n`), relaxedHeader(empty)].join(
    '',
  )
  const signature = await signAsync('sha256', Buffer.from(covered), key)
  const lines = (signature.toString('base64').match(/.{1,72}/g) ?? []).join('\r\n ')
  return { headers: [`${empty}\r\n ${lines}`, ...raw.headers], body: raw.body }
}

function relaxedHeader(line: string): string {
  const colon = line.indexOf(':')
  const value = line
    .slice(colon + 1)
    .replaceAll('\r\n', '')
    .replaceAll(/[\t ]+/g, ' ')
    .trim()
  return `${line.slice(0, colon).toLowerCase().trim()}:${value}`
}

function relaxedBody(body: string): string {
  const lines = body
    .replaceAll(/[\t ]+/g, ' ')
    .replaceAll(' \r\n', '\r\n')
    .replace(/(?:\r\n)+$/, '')
  return lines === '' ? '' : `${lines}\r\n`
}
