import { createReadStream } from 'node:fs'

/** A raw letter out of a file, piece by piece. */
export const letterFile = (path: string): AsyncIterable<Uint8Array> => pieces(createReadStream(path))

async function* pieces(stream: AsyncIterable<unknown>): AsyncIterable<Uint8Array> {
  for await (const piece of stream) if (piece instanceof Uint8Array) yield piece
}
