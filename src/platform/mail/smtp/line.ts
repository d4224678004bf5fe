import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import type { RelayPlace } from './relay-place.ts'
import { Replies } from './reply.ts'
import type { Reply } from './reply.ts'

/** What went wrong with the line itself. `begun`: whether a connection stood before. */
export class LineBroke extends Error {
  override readonly name = 'LineBroke'
}

/** A line to a mail server: what is said, and what it answers, in order. */
export type Line = {
  readonly say: (bytes: string | Uint8Array) => void
  /** The next reply. Throws LineBroke when the line is gone, or nothing comes in time. */
  readonly hear: () => Promise<Reply>
  /** Goes on encrypted. Throws LineBroke. */
  readonly encrypt: () => Promise<void>
  readonly encrypted: () => string | undefined
  readonly close: () => void
}

/** Opens a line. `patience` is the longest silence, in milliseconds. Throws LineBroke when nobody is there. */
export async function openLine(place: RelayPlace, patience: number): Promise<Line> {
  const { host, port } = place
  const first = place.tls === 'at-once' ? connectTls({ host, port, ...trust(place) }) : connect({ host, port })
  await opened(first, place.tls === 'at-once' ? 'secureConnect' : 'connect', patience)
  const ear = new Ear(patience)
  let socket: Socket | TLSSocket = first
  ear.listen(socket)
  return {
    say: (bytes) => void socket.write(bytes),
    hear: () => ear.next(),
    encrypt: async () => {
      ear.leave(first)
      // Whoever slipped words in before the encryption began would have them believed after it.
      if (ear.hasMore()) throw new LineBroke('the mail server said more than it was asked before encrypting')
      socket = connectTls({ socket: first, ...trust(place) })
      await opened(socket, 'secureConnect', patience)
      ear.listen(socket)
    },
    encrypted: () => ('getProtocol' in socket ? (socket.getProtocol() ?? undefined) : undefined),
    close: () => void socket.destroy(),
  }
}

const trust = ({ host, near }: RelayPlace) => ({
  rejectUnauthorized: !near,
  minVersion: 'TLSv1.2' as const,
  ...(/^[\d.:]+$/.test(host) ? {} : { servername: host }),
})

function opened(socket: Socket | TLSSocket, event: 'connect' | 'secureConnect', patience: number): Promise<void> {
  // Small pieces of a conversation must not wait for one another.
  socket.setNoDelay(true)
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      socket.destroy()
      reject(new LineBroke(why))
    }
    const broke = (trouble: Error): void => fail(trouble.message)
    const late = (): void => fail('nobody answered in time')
    socket.setTimeout(patience, late)
    socket.once('error', broke)
    socket.once(event, () => {
      socket.setTimeout(0)
      socket.removeListener('timeout', late).removeListener('error', broke)
      resolve()
    })
  })
}

/** Hears replies, keeps those nobody has asked for yet, and says to everybody who waits when the line is gone. */
class Ear {
  readonly #replies = new Replies()
  readonly #patience: number
  readonly #heard: Reply[] = []
  readonly #waiting: { readonly resolve: (reply: Reply) => void; readonly reject: (why: Error) => void }[] = []
  #gone: LineBroke | undefined

  constructor(patience: number) {
    this.#patience = patience
  }

  listen(socket: Socket): void {
    socket.setTimeout(this.#patience, () => {
      if (this.#waiting.length > 0) this.#end(socket, 'the mail server fell silent')
    })
    socket.on('data', (bytes: Buffer) => this.#take(socket, bytes.toString('latin1')))
    socket.once('error', (trouble) => this.#end(socket, trouble.message))
    socket.once('close', () => this.#end(socket, 'the mail server hung up'))
  }

  leave(socket: Socket): void {
    socket.setTimeout(0)
    for (const event of ['data', 'error', 'close', 'timeout']) socket.removeAllListeners(event)
  }

  hasMore(): boolean {
    return this.#heard.length > 0
  }

  next(): Promise<Reply> {
    const reply = this.#heard.shift()
    if (reply !== undefined) return Promise.resolve(reply)
    if (this.#gone !== undefined) return Promise.reject(this.#gone)
    return new Promise((resolve, reject) => void this.#waiting.push({ resolve, reject }))
  }

  #take(socket: Socket, bytes: string): void {
    try {
      for (const reply of this.#replies.read(bytes)) {
        const first = this.#waiting.shift()
        if (first === undefined) this.#heard.push(reply)
        else first.resolve(reply)
      }
    } catch (trouble) {
      this.#end(socket, trouble instanceof Error ? trouble.message : String(trouble))
    }
  }

  #end(socket: Socket, why: string): void {
    this.#gone ??= new LineBroke(why)
    socket.destroy()
    for (const { reject } of this.#waiting.splice(0)) reject(this.#gone)
  }
}
