import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

type Bytes = Uint8Array<ArrayBufferLike>
type Packed = { readonly bytes: Bytes; readonly encoding: string | undefined }

const worthwhile = 1000
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)]

/** Packs a page as its reader can unpack it: Brotli 4, which is as quick as gzip 6 and a third smaller. */
export async function packed(bytes: Bytes, accepted: string | undefined): Promise<Packed> {
  const way = bytes.length < worthwhile ? undefined : wayOf(accepted)
  if (way === 'br') return { bytes: await brotli(bytes, quality(4, bytes.length)), encoding: way }
  if (way === 'gzip') return { bytes: await zip(bytes, { level: 6 }), encoding: way }
  return { bytes, encoding: undefined }
}

/** Packs what is served many times once, as small as it gets. */
export const packedOnce = (bytes: Bytes): Readonly<Record<'br' | 'gzip' | 'identity', Bytes>> => ({
  br: brotliCompressSync(bytes, quality(11, bytes.length)),
  gzip: gzipSync(bytes, { level: 9 }),
  identity: bytes,
})

const quality = (level: number, size: number) => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: size },
})

/** Brotli where the browser takes it, else gzip, else nothing. A weight of 0 means no. */
export function wayOf(accepted: string | undefined): 'br' | 'gzip' | undefined {
  const taken = (accepted ?? '').split(',').filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
  const names = new Set(taken.map((one) => one.split(';')[0]?.trim().toLowerCase()))
  if (names.has('br')) return 'br'
  return names.has('gzip') ? 'gzip' : undefined
}
