import { isUpload } from '../values.ts'
import type { Upload } from '../values.ts'

/** Names and values in the order in which they were sent. */
export type Sent = readonly (readonly [name: string, value: string | Upload])[]

export const formBytesMax = 1_000_000
export const uploadBytesMax = 10_000_000

/** The form is larger than its route takes. */
export class TooLarge extends Error {
  readonly limit: number

  constructor(limit: number) {
    super(`more than ${limit} bytes`)
    this.name = 'TooLarge'
    this.limit = limit
  }
}

/** Reads a sent form, url-encoded or multipart. Undefined when it is neither; throws `TooLarge`. */
export async function readForm(request: Request, limit: number): Promise<Sent | undefined> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return undefined
  if (Number(request.headers.get('content-length') ?? '0') > limit) throw new TooLarge(limit)
  const bytes = await bytesOf(request, limit)
  const data = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => undefined)
  if (data === undefined) return undefined
  const sent: [string, string | Upload][] = []
  for (const [name, value] of data) {
    const given = typeof value === 'string' ? withoutNul(value) : await uploadOf(value)
    // A file field that was left empty sends a file without name and content.
    if (!isUpload(given) || given.name !== '' || given.bytes.length > 0) sent.push([withoutNul(name), given])
  }
  return sent
}

/** No field of a form can hold U+0000, and no question to the database may. */
const withoutNul = (text: string): string => text.replaceAll('\0', '')

const uploadOf = async (file: File): Promise<Upload> => ({
  name: withoutNul(file.name),
  type: file.type,
  bytes: new Uint8Array(await file.arrayBuffer()),
})

async function bytesOf(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > limit) throw new TooLarge(limit)
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
