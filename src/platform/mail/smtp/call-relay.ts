import { openLine } from './line.ts'
import type { Line } from './line.ts'
import type { RelayPlace } from './relay-place.ts'
import { isYes, said } from './reply.ts'
import type { Reply } from './reply.ts'

/** A relay that is ready to take letters, and what it can. */
export type Call = {
  readonly line: Line
  readonly pipelining: boolean
  readonly utf8: boolean
  readonly eightBit: boolean
  /** The longest letter it takes, in bytes; nought where it says nothing. */
  readonly sizeMax: number
}

/** One step on the way to the relay, for whoever looks over our shoulder. */
export type Step = { readonly step: 'connected' | 'greeted' | 'encrypted' | 'signed-in'; readonly words: string }

/** The relay will not have us: its no is about us, not about a letter. */
class RelayRefusesUs extends Error {
  override readonly name = 'RelayRefusesUs'
}

type Calling = {
  readonly place: RelayPlace
  /** The name we give ourselves. */
  readonly hello: string
  readonly patience: number
  readonly watch?: (step: Step) => void
}

/** Connects, greets, encrypts and signs in. Throws LineBroke or RelayRefusesUs. */
export async function callRelay(calling: Calling): Promise<Call> {
  const { place, patience, watch = () => undefined } = calling
  const line = await openLine(place, patience)
  try {
    watch({ step: 'connected', words: `${place.host}:${place.port}` })
    if (place.tls === 'at-once') watch({ step: 'encrypted', words: line.encrypted() ?? '' })
    watch({ step: 'greeted', words: said(must(await line.hear(), 'its greeting')) })
    let able = await greet(line, calling)
    if (place.tls === 'must' || (place.tls === 'asked' && able.has('STARTTLS'))) {
      line.say('STARTTLS\r\n')
      must(await line.hear(), 'STARTTLS')
      await line.encrypt()
      watch({ step: 'encrypted', words: line.encrypted() ?? '' })
      able = await greet(line, calling)
    }
    await signIn(line, calling, able)
    return {
      line,
      pipelining: able.has('PIPELINING'),
      utf8: able.has('SMTPUTF8'),
      eightBit: able.has('8BITMIME'),
      sizeMax: Number(able.get('SIZE') ?? 0) || 0,
    }
  } catch (trouble) {
    line.close()
    throw trouble
  }
}

/** Says goodbye, without waiting for long. */
export async function hangUp({ line }: Call): Promise<void> {
  try {
    line.say('QUIT\r\n')
    await line.hear()
  } catch {
    // It hung up first, which is goodbye too.
  } finally {
    line.close()
  }
}

async function greet(line: Line, { hello }: Calling): Promise<ReadonlyMap<string, string>> {
  line.say(`EHLO ${hello}\r\n`)
  const reply = await line.hear()
  if (!isYes(reply)) {
    line.say(`HELO ${hello}\r\n`)
    must(await line.hear(), 'HELO')
    return new Map()
  }
  const lines = reply.words.split('\n').slice(1)
  return new Map(lines.map((one) => [one.split(/[ =]/)[0]?.toUpperCase() ?? '', one.replace(/^\S+?[ =]/, '')]))
}

async function signIn(line: Line, { place, watch = () => undefined }: Calling, able: ReadonlyMap<string, string>) {
  const { login, near } = place
  if (login === undefined) return
  if (line.encrypted() === undefined && !near)
    throw new RelayRefusesUs('the relay offers no encryption, and a password is not sent without')
  const ways = new Set((able.get('AUTH') ?? '').toUpperCase().split(' '))
  const coded = (text: string): string => Buffer.from(text).toString('base64')
  if (ways.has('PLAIN')) line.say(`AUTH PLAIN ${coded(`\u0000${login.name}\u0000${login.word}`)}\r\n`)
  else if (ways.has('LOGIN')) {
    line.say('AUTH LOGIN\r\n')
    must(await line.hear(), 'AUTH LOGIN')
    line.say(`${coded(login.name)}\r\n`)
    must(await line.hear(), 'our name')
    line.say(`${coded(login.word)}\r\n`)
  } else throw new RelayRefusesUs('the relay takes neither PLAIN nor LOGIN to sign in')
  watch({ step: 'signed-in', words: said(must(await line.hear(), 'our password')) })
}

function must(reply: Reply, to: string): Reply {
  if (isYes(reply)) return reply
  throw new RelayRefusesUs(`the relay answered ${to} with ${said(reply)}`)
}
