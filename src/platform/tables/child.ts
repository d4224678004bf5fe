import { Socket as DatagramSocket } from 'node:dgram'
import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { gridOfBytes } from './recognise.ts'
import { Unreadable, limits } from './table.ts'

// A program of its own, the other end of `ask-child.ts`: a process that lives for one file, gets its bytes on stdin,
// answers with one JSON text on stdout and ends. It may import nothing of the house but the readers in this room.

watchMemory()
closeNetwork()
const answer = await gridOfBytes(await stdinBytes(), process.argv[2]).then(
  (grid) => ({ grid }),
  (trouble: unknown) =>
    trouble instanceof Unreadable ? { refused: trouble.code, details: trouble.details } : { fault: String(trouble) },
)
process.stdout.write(JSON.stringify(answer))

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
