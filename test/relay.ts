import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerSession } from 'smtp-server'

/** What a relay does with a letter to somebody: takes it, says no for good or for now, or lets the line drop. */
export type Manner = 'take' | 'refuse' | 'refuse-letter' | 'defer' | 'hang-up-in-letter' | 'hang-up-after-letter'

/** A letter that the relay read to its end, whether it could say so or not. */
export type Read = {
  readonly to: readonly string[]
  readonly from: string
  readonly messageId: string
  readonly raw: string
}

export type Relay = {
  readonly url: string
  readonly read: readonly Read[]
  /** How many letters somebody began to hand over. */
  readonly asked: () => number
  readonly close: () => Promise<void>
}

/** A real relay on this machine. `manner` says what it does with a letter to an address. */
export async function openRelay(manner: (to: string) => Manner): Promise<Relay> {
  const read: Read[] = []
  let asked = 0
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, answer) {
      asked += 1
      const refusal = refusals.get(manner(address))
      answer(
        refusal === undefined ? undefined : Object.assign(new Error(refusal.words), { responseCode: refusal.code }),
      )
    },
    onData(stream, session, answer) {
      const ways = addressesOf(session).map(manner)
      if (ways.includes('hang-up-in-letter')) return void stream.once('data', () => hangUp(server, session))
      text(stream).then(
        (raw) => {
          read.push(letterOf(session, raw))
          if (ways.includes('hang-up-after-letter')) return hangUp(server, session)
          if (!ways.includes('refuse-letter')) return answer()
          answer(Object.assign(new Error('We do not carry such letters'), { responseCode: 554 }))
        },
        // Whoever wrote it ended in the middle: it was not read, and there is nobody to answer.
        () => undefined,
      )
    },
  })
  // A client that ends in the middle of a sentence is what some of the tests are about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.server.address()
  if (place === null || typeof place === 'string') throw new Error('the relay listens on no port')
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${place.port}`, read, asked: () => asked, close }
}

const refusals: ReadonlyMap<Manner, { readonly code: number; readonly words: string }> = new Map([
  ['refuse', { code: 550, words: 'Nobody of this name is here' }],
  ['defer', { code: 451, words: 'Come again later' }],
])

const addressesOf = ({ envelope }: SMTPServerSession): string[] => envelope.rcptTo.map(({ address }) => address)

function letterOf(session: SMTPServerSession, raw: string): Read {
  const { mailFrom } = session.envelope
  const [, messageId = ''] = /^Message-ID: (\S+)/im.exec(raw) ?? []
  return { to: addressesOf(session), from: mailFrom === false ? '' : mailFrom.address, messageId, raw }
}

function hangUp(server: SMTPServer, { id }: SMTPServerSession): void {
  for (const connection of server.connections) if (connection.id === id) connection._socket.destroy()
}
