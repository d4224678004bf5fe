import { lockIn, whyNot } from './serve-reader.ts'

/** What a reader found, and the files that it unpacked, which travel beside it as they are. */
type Found = { readonly result: unknown; readonly files: readonly Uint8Array[] }

/**
 * The life of a reader that reads one file after the other, the other end of `standingReader`: on stdin a length and that
 * many bytes, on stdout two lengths, one JSON answer and the files. It keeps nothing from one to the next.
 */
export async function serveStanding(read: (bytes: Buffer) => Found | Promise<Found>): Promise<void> {
  lockIn()
  let frame = newFrame()
  for await (const part of process.stdin) {
    if (!Buffer.isBuffer(part)) continue
    let rest = part
    while (rest.length > 0) {
      rest = fill(frame, rest)
      if (!isWhole(frame)) continue
      const { bytes } = frame
      frame = newFrame()
      await answer(read, bytes)
    }
  }
}

type Frame = { readonly head: Buffer; headLength: number; bytes: Buffer; length: number }
const newFrame = (): Frame => ({ head: Buffer.alloc(4), headLength: 0, bytes: Buffer.alloc(0), length: 0 })
const isWhole = ({ headLength, bytes, length }: Frame): boolean => headLength === 4 && length === bytes.length

/** Puts as much of what arrived where it belongs as there is room for, and returns what is left over. */
function fill(frame: Frame, part: Buffer): Buffer {
  if (frame.headLength < 4) {
    const taken = part.copy(frame.head, frame.headLength)
    frame.headLength += taken
    if (frame.headLength === 4) frame.bytes = Buffer.allocUnsafe(frame.head.readUInt32BE())
    return part.subarray(taken)
  }
  const taken = part.copy(frame.bytes, frame.length)
  frame.length += taken
  return part.subarray(taken)
}

async function answer(read: (bytes: Buffer) => Found | Promise<Found>, bytes: Buffer): Promise<void> {
  const said = await Promise.resolve(bytes)
    .then(read)
    .then(
      ({ result, files }) => ({ json: { result, sizes: files.map((file) => file.length) }, files }),
      (trouble: unknown) => ({ json: whyNot(trouble), files: [] }),
    )
  const json = Buffer.from(JSON.stringify(said.json))
  const head = Buffer.alloc(8)
  head.writeUInt32BE(json.length, 0)
  head.writeUInt32BE(
    said.files.reduce((sum, file) => sum + file.length, 0),
    4,
  )
  for (const piece of [head, json, ...said.files]) process.stdout.write(piece)
}
