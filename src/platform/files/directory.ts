import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readFile, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { isHash, type Content, type Files } from './files.ts'
import { headSize, typeOf } from './type-of.ts'

const day = 24 * 3600 * 1000

/** Files in `<data>/files/ab/cdef…`. Folders and files are for the owner alone. */
export function directoryFiles(data: string): Files {
  const root = join(data, 'files')
  // The only way from a hash to a path; whatever is not a hash has none.
  const pathOf = (hash: string) => (isHash(hash) ? join(root, hash.slice(0, 2), hash.slice(2)) : undefined)
  return {
    put: (content) => put(root, content),
    async get(hash) {
      const bytes = await absent(async () => readFile(pathOf(hash) ?? missing()))
      if (bytes !== undefined && createHash('sha256').update(bytes).digest('hex') !== hash)
        throw new Error(`file ${hash} is damaged`)
      return bytes
    },
    async open(hash) {
      const handle = await absent(async () => open(pathOf(hash) ?? missing(), 'r'))
      return handle?.createReadStream()
    },
    async has(hash) {
      return (await absent(async () => access(pathOf(hash) ?? missing(), constants.R_OK).then(() => true))) ?? false
    },
  }
}

/** Removes what interrupted uploads left behind over a day ago. Returns how many files. */
export async function sweepIncoming(data: string, now: Date): Promise<number> {
  const folder = join(data, 'files', 'incoming')
  let removed = 0
  for (const name of (await absent(async () => readdir(folder))) ?? []) {
    const left = await absent(async () => stat(join(folder, name)))
    if (left === undefined || now.getTime() - left.mtimeMs < day) continue
    await rm(join(folder, name), { force: true })
    removed += 1
  }
  return removed
}

// Written aside, brought to the disk, then renamed: the name appears only when the content is whole. A rename over an
// existing file changes nothing, or mends it, so nobody needs to look first.
async function put(root: string, content: Content) {
  const incoming = join(root, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  const temporary = join(incoming, randomUUID())
  try {
    const stored = await written(temporary, content)
    const shelf = join(root, stored.hash.slice(0, 2))
    if ((await mkdir(shelf, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(root)
    await rename(temporary, join(shelf, stored.hash.slice(2)))
    await syncFolder(shelf)
    return stored
  } finally {
    await rm(temporary, { force: true })
  }
}

async function written(path: string, content: Content) {
  const hash = createHash('sha256')
  let [size, head] = [0, Buffer.alloc(0)]
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const piece of content instanceof Uint8Array ? [content] : content) {
      await writeAll(file, piece)
      hash.update(piece)
      size += piece.byteLength
      if (head.length < headSize) head = Buffer.concat([head, piece.subarray(0, headSize - head.length)])
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { hash: hash.digest('hex'), size, type: typeOf(head) }
}

// A disk that is nearly full writes less than it was given, without an error.
async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.byteLength;) at += (await file.write(piece, at)).bytesWritten
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and keeps names in its own journal.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const missing = (): never => {
  throw Object.assign(new Error('not a hash'), { code: 'ENOENT' })
}

/** The answer, or undefined when there is no such file; every other failure is thrown. */
async function absent<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
