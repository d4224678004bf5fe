import { inflateRawSync } from 'node:zlib'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

type Entry = {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly method: number
  readonly at: number
  readonly flags: number
}

/**
 * The guard in front of every zip-based format. Reads the directory before anything is unpacked, then unpacks each entry
 * once while counting, so that neither an honest giant nor a lying header gets further. Returns the names inside; refuses
 * in the words of the room that reads.
 */
export function guardZip(bytes: Uint8Array, room: string): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directoryOf(view, bytes, room)
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const overlapping = entries.reduce((sum, entry) => sum + entry.packed, 0) > bytes.length
  const dense = entries.some(
    ({ packed, unpacked }) => unpacked > limits.zipRatioFromBytes && unpacked > packed * limits.zipRatio,
  )
  if (total > limits.zipTotalBytes || overlapping || dense) throw new Unreadable(room, 'bomb')
  if (entries.some((entry) => (entry.flags & 1) === 1)) throw new Unreadable(room, 'password')
  for (const entry of entries) countOut(entry, { view, bytes, room })
  return entries.map((entry) => entry.name)
}

const endOfDirectory = 0x06054b50
const endBytes = 22
const commentBytesMax = 65_535

function directoryOf(view: DataView, bytes: Uint8Array, room: string): Entry[] {
  let end = bytes.length - endBytes
  while (end >= 0 && end > bytes.length - endBytes - commentBytesMax && view.getUint32(end, true) !== endOfDirectory)
    end -= 1
  if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw new Unreadable(room, 'damaged')
  const count = view.getUint16(end + 10, true)
  if (count > limits.zipEntries) throw new Unreadable(room, 'bomb')
  const entries: Entry[] = []
  for (let at = view.getUint32(end + 16, true); entries.length < count;) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Unreadable(room, 'damaged')
    const [name, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ]
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString('utf8'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      // A zip64 entry says 0xffffffff here, which is over every limit: no file of ours needs more than 4 GB.
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function countOut(entry: Entry, { view, bytes, room }: { view: DataView; bytes: Uint8Array; room: string }): void {
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50)
    throw new Unreadable(room, 'damaged')
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (start + entry.packed > bytes.length) throw new Unreadable(room, 'damaged')
  if (entry.method === 0) {
    if (entry.packed !== entry.unpacked) throw new Unreadable(room, 'bomb')
    return
  }
  if (entry.method !== 8) throw new Unreadable(room, 'damaged')
  const real = unpackedLength(bytes.subarray(start, start + entry.packed), entry.unpacked, room)
  if (real !== entry.unpacked) throw new Unreadable(room, 'damaged')
}

function unpackedLength(packed: Uint8Array, declared: number, room: string): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: declared + 1 }).length
  } catch (trouble) {
    const grewOver = trouble instanceof Error && 'code' in trouble && trouble.code === 'ERR_BUFFER_TOO_LARGE'
    throw new Unreadable(room, grewOver ? 'bomb' : 'damaged')
  }
}
