import { Socket as DatagramSocket } from 'node:dgram'
import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

/**
 * The whole life of a reading child, the other end of `askReader`: bytes on stdin, one JSON answer on stdout, no network,
 * and an end when its memory grows over the limit.
 */
export async function serveReader(read: (bytes: Uint8Array) => Promise<unknown>): Promise<void> {
  lockIn()
  const answer = await read(await stdinBytes()).then((result) => ({ result }), whyNot)
  process.stdout.write(JSON.stringify(answer))
}

/** Before a reader takes in the first byte: its memory is watched and the network is gone. */
export function lockIn(): void {
  watchMemory()
  closeNetwork()
  forgiveDropped()
}

export const whyNot = (trouble: unknown): object =>
  trouble instanceof Unreadable ? { refused: trouble.code, details: trouble.details } : { fault: String(trouble) }

// A heap limit does not count buffers, so a second thread looks at the whole process, also while the first is busy.
function watchMemory(): void {
  const watch = `setInterval(() => { if (process.memoryUsage.rss() > ${limits.childMemoryBytes}) process.kill(process.pid, 'SIGKILL') }, 10)`
  new Worker(watch, { eval: true }).unref()
}

// A library that reads a spoiled file may drop a promise that then fails. What counts is the one we wait for.
function forgiveDropped(): void {
  process.on('unhandledRejection', () => undefined)
}

// No reader wants the network; should one ever be talked into it, it finds none.
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
