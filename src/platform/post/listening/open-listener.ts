import type { Server } from 'node:net'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import type { House } from '#platform/acts'
import { localPart } from '#platform/mail'
import { receiversOf } from '../correspondence.ts'
import type { Receiver } from '../incoming.ts'
import { keepRaw } from '../keep-raw.ts'
import { letterBytesMax } from '../limits.ts'
import { enter } from '../take-in.ts'
import { turnsOf } from './turns.ts'

export type Listener = { readonly port: number; readonly stop: () => Promise<void> }

type Place = NonNullable<House['config']['post']['listen']>

const clientsMax = 40
const recipientsMax = 100
const wrongAddressesMax = 10
const lettersPerMinute = 120
const patienceMilliseconds = 60_000
const farewellMilliseconds = 5000

/**
 * Listens for letters on a port of our own (RFC 5321, or RFC 2033 behind a mail server). It takes letters to addresses of
 * ours and carries none to anybody else. 250 is said when the letter is on the disk and written down, never before: who
 * hears nothing sends again, and the same letter twice is one.
 */
export async function openListener(house: House, receivers: readonly Receiver[], place: Place): Promise<Listener> {
  const { SMTPServer } = await import('smtp-server')
  const turns = turnsOf({ perMinute: lettersPerMinute })
  const lmtp = place.protocol === 'lmtp'
  const wrong = new WeakMap<object, number>()
  const server = new SMTPServer({
    name: house.config.post.domain,
    banner: 'Colonnade',
    lmtp,
    size: letterBytesMax,
    maxClients: clientsMax,
    socketTimeout: patienceMilliseconds,
    closeTimeout: farewellMilliseconds,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideDSN: true,
    onMailFrom(_, { remoteAddress }, answer) {
      // Behind a server of our own everything comes from one machine, and that one has counted already.
      answer(
        lmtp || turns.take(remoteAddress, house.clock()) ? null : later('4.7.0 Too many letters, come again later'),
      )
    },
    onRcptTo({ address }, session, answer) {
      if (session.envelope.rcptTo.length >= recipientsMax) return answer(later('4.5.3 Too many recipients at once'))
      void mayCome(house, receivers, address).then(
        (may) => answer(may ? null : refusalOf(session, wrong)),
        (trouble: unknown) => answer(fault(house, trouble)),
      )
    },
    onData(stream, session, answer) {
      void takeFrom(house, { stream, session, cameBy: place.protocol }).then(
        () => answer(null, 'Kept'),
        (trouble: unknown) => answer(stream.sizeExceeded ? tooLarge() : fault(house, trouble)),
      )
    },
  })
  // What a client does in the middle of a sentence is its own affair; smtp-server tells it here.
  server.on('error', (trouble) => house.log.warn({ trouble: trouble.message }, 'somebody who hands letters over left'))
  const listening = await listenAt(server, place)
  return { port: portOf(listening), stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

const listenAt = (server: { listen: (port: number, host: string) => Server }, { port, host }: Place): Promise<Server> =>
  new Promise((resolve, reject) => {
    const listening = server.listen(port, host)
    listening.once('listening', () => resolve(listening)).once('error', reject)
  })

function portOf(listening: Server): number {
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('letters are awaited at no port')
  return address.port
}

async function mayCome(house: House, receivers: readonly Receiver[], address: string): Promise<boolean> {
  const local = localPart(house, address)
  return local !== undefined && (await receiversOf(house, receivers, local)).length > 0
}

type Taking = {
  readonly stream: SMTPServerDataStream
  readonly session: SMTPServerSession
  readonly cameBy: 'smtp' | 'lmtp'
}

async function takeFrom(house: House, { stream, session, cameBy }: Taking): Promise<void> {
  const { envelope, remoteAddress, hostNameAppearsAs } = session
  const raw = await keepRaw(house, whole(stream))
  await enter(house, raw, {
    envelopeFrom: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    envelopeTo: envelope.rcptTo.map(({ address }) => address),
    cameBy,
    // Behind a mail server the machine at the door is that server, which says nothing about the sender.
    ...(cameBy === 'smtp' ? { peer: { ip: remoteAddress, helo: hostNameAppearsAs } } : {}),
  })
}

// Whoever sends more than was announced is heard to the end, as the protocol wants it, and nothing of it is kept.
async function* whole(stream: SMTPServerDataStream): AsyncIterable<Uint8Array> {
  for await (const piece of stream) if (!stream.sizeExceeded && piece instanceof Uint8Array) yield piece
  if (stream.sizeExceeded) throw new Error('larger than announced')
}

// Somebody who tries one name after the other is shown out.
function refusalOf(session: SMTPServerSession, wrong: WeakMap<object, number>): Error {
  const tried = (wrong.get(session) ?? 0) + 1
  wrong.set(session, tried)
  if (tried > wrongAddressesMax) return withCode(421, '4.7.0 Too many unknown addresses')
  return withCode(550, '5.1.1 Nobody here answers to this address, and we carry letters to nobody else')
}

const tooLarge = (): Error =>
  withCode(
    552,
    `5.3.4 A letter may have ${letterBytesMax / 1_000_000} MB; send large files another way and write where they are`,
  )

const later = (words: string): Error => withCode(451, words)

function fault(house: House, trouble: unknown): Error {
  house.log.error({ trouble: String(trouble) }, 'a letter could not be kept, so its sender was asked to come again')
  return later('4.3.0 We cannot keep the letter now, come again later')
}

const withCode = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode })
