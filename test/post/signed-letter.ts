import { createHash, createSign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

type Signing = { readonly domain: string; readonly selector: string; readonly key: KeyObject }

const signed = ['from', 'to', 'subject', 'date', 'message-id']

/** Signs a raw letter (RFC 6376, relaxed/relaxed), by hand, so that what judges it is tried against another hand than its own. */
export function signedLetter(raw: Uint8Array, { domain, selector, key }: Signing): Uint8Array {
  const text = Buffer.from(raw).toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const [heads, body] = [text.slice(0, end).split('\r\n'), text.slice(end + 4)]
  const relaxedBody = body
    .replaceAll(/[ \t]+(?=\r\n)/g, '')
    .replaceAll(/[ \t]+/g, ' ')
    .replace(/(\r\n)*$/, '\r\n')
  const hash = createHash('sha256').update(relaxedBody, 'latin1').digest('base64')
  const head = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=${selector}; h=${signed.join(':')}; bh=${hash}; b=`
  const lines = signed.map((name) =>
    relaxed(heads.find((line) => line.toLowerCase().startsWith(`${name}:`)) ?? `${name}:`),
  )
  const signature = createSign('sha256')
    .update([...lines, `dkim-signature:${head}`].join('\r\n'), 'latin1')
    .sign(key, 'base64')
  return Buffer.from(`DKIM-Signature: ${head}${signature}\r\n${text}`, 'latin1')
}

function relaxed(line: string): string {
  const colon = line.indexOf(':')
  return `${line.slice(0, colon).toLowerCase()}:${line
    .slice(colon + 1)
    .replaceAll(/\s+/g, ' ')
    .trim()}`
}
