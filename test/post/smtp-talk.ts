import { connect } from 'node:net'
import type { Socket } from 'node:net'

/** Somebody who speaks SMTP or LMTP line by line, so that a test can also say what no mail program says. */
export type Talk = {
  /** Says a line (or, with `raw`, bytes as they are) and returns the whole answer. */
  readonly say: (line: string) => Promise<string>
  readonly send: (bytes: Uint8Array | string) => void
  readonly heard: () => Promise<string>
  readonly hangUp: () => void
}

/** Calls a listener, and waits until it has greeted. */
export async function talkTo(port: number, greeting: 'EHLO' | 'LHLO' = 'EHLO'): Promise<Talk> {
  const socket = connect(port, '127.0.0.1')
  socket.setEncoding('utf8')
  const heard = answersOf(socket)
  const say = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`)
    return heard()
  }
  await heard()
  await say(`${greeting} mail.who.example.org`)
  return { say, send: (bytes) => void socket.write(bytes), heard, hangUp: () => socket.destroy() }
}

/** Hands over one letter and returns the answers to the sender, the recipients and the letter. */
export async function handOverTo(port: number, given: Handing): Promise<string[]> {
  const talk = await talkTo(port, given.greeting)
  const said = [await talk.say(`MAIL FROM:<${given.from}>`)]
  for (const to of given.to) said.push(await talk.say(`RCPT TO:<${to}>`))
  if (said.every((one) => one.startsWith('250'))) {
    await talk.say('DATA')
    talk.send(dotted(given.raw))
    said.push(await talk.say('.'))
    if (given.greeting === 'LHLO') for (const _ of given.to.slice(1)) said.push(await talk.heard())
  }
  talk.hangUp()
  return said
}

type Handing = {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: Uint8Array
  readonly greeting?: 'EHLO' | 'LHLO'
}

const dotted = (raw: Uint8Array): string =>
  Buffer.from(raw)
    .toString('latin1')
    .replaceAll(/^\./gm, '..')
    .replace(/(?<!\r\n)$/, '\r\n')

function answersOf(socket: Socket): () => Promise<string> {
  let [text, gone] = ['', false]
  let wake: () => void = () => undefined
  socket.on('data', (piece: string) => {
    text += piece
    wake()
  })
  socket.on('close', () => {
    gone = true
    wake()
  })
  socket.on('error', () => undefined)
  return async () => {
    for (;;) {
      const [whole] = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(text) ?? []
      if (whole !== undefined) {
        text = text.slice(whole.length)
        return whole
      }
      if (gone) return text
      await new Promise<void>((resolve) => void (wake = resolve))
    }
  }
}
