import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { packed } from './compress.ts'

/** An answer before it is packed. `stable` is what its validator is made of: the content without what changes each time. */
export type Answer = {
  readonly status: number
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
  readonly stable?: string | Uint8Array
}

/** Packs an answer, and says "not modified" to whoever has it. */
export async function answer(c: Context, { status, body, headers, stable }: Answer): Promise<Response> {
  const tag = `W/"${createHash('sha256')
    .update(stable ?? body)
    .digest('base64url')
    .slice(0, 16)}"`
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD'
  const tagged = status === 200 && reads && headers['Cache-Control'] !== 'no-store'
  if (tagged && (c.req.header('if-none-match') ?? '').split(/,\s*/).includes(tag)) {
    // The policy stays away: it names a nonce, and the page in the browser's store has that of its own policy.
    const { 'Content-Security-Policy': _, 'Content-Type': __, ...kept } = headers
    return new Response(null, { status: 304, headers: { ...kept, ETag: tag } })
  }
  const { bytes, encoding } = await packed(bytesOf(body), c.req.header('accept-encoding'))
  const more = { ...(tagged ? { ETag: tag } : {}), ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }) }
  const vary = [headers['Vary'], 'Accept-Encoding'].filter((one) => one !== undefined).join(', ')
  return new Response(new Uint8Array(bytes), { status, headers: { ...headers, ...more, Vary: vary } })
}

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body
