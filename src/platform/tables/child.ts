import { Socket as DatagramSocket } from 'node:dgram'
import { Socket } from 'node:net'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { gridOfBytes } from './recognise.ts'
import { Unreadable, limits } from './table.ts'

// This file is the other end of `ask-child.ts`: a process that lives for one file, gets its bytes on stdin, answers
// with one JSON text on stdout and ends. It may import nothing of the house but the readers in this room.

export const childFlag = '--read-table'

/** Says whether this process was started to read a table, and if so reads it. The answer is written before it returns. */
export async function readTableChild(): Promise<boolean> {
  if (process.argv[2] !== childFlag) return false
  watchMemory()
  closeNetwork()
  const sheet = process.argv[3]
  const answer = await gridOfBytes(await stdinBytes(), sheet).then(
    (grid) => ({ grid }),
    (trouble: unknown) =>
      trouble instanceof Unreadable ? { refused: trouble.code, details: trouble.details } : { fault: String(trouble) },
  )
  await new Promise<void>((done) => process.stdout.write(JSON.stringify(answer), () => done()))
  return true
}

// A heap limit does not count buffers, so a second thread looks at the whole process, also while the first is busy.
function watchMemory(): void {
  const watch = `setInterval(() => { if (process.memoryUsage.rss() > ${limits.childMemoryBytes}) process.kill(process.pid, 'SIGKILL') }, 10)`
  new Worker(watch, { eval: true }).unref()
}

// No reader here wants the network; should one ever be talked into it, it finds none.
function closeNetwork(): void {
  const closed = (): never => {
    throw new Error('no network in the reader')
  }
  Socket.prototype.connect = closed
  DatagramSocket.prototype.send = closed
  globalThis.fetch = closed
}

async function stdinBytes(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) if (Buffer.isBuffer(part)) parts.push(part)
  return Buffer.concat(parts)
}

// From source this file is the program itself; in the bundle the program calls `readTableChild` first.
if (import.meta.url.endsWith('.ts') && import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await readTableChild()
