import { domainToASCII } from 'node:url'
import type { Call } from './call-relay.ts'
import { LineBroke } from './line.ts'
import { isYes, said } from './reply.ts'
import type { Reply } from './reply.ts'

/** A letter in its envelope. */
export type Enveloped = { readonly id: string; readonly from: string; readonly to: string; readonly bytes: Uint8Array }

/**
 * What became of a letter. `taken`: the relay has it. `answered`: the relay said no, at this step. `unknown`: the line broke
 * where the relay may have it. `untouched`: it certainly has not, and said nothing about it.
 */
export type HandedOver =
  | { readonly id: string; readonly end: 'taken'; readonly words: string }
  | { readonly id: string; readonly end: 'answered'; readonly step: 'from' | 'to' | 'letter'; readonly reply: Reply }
  | { readonly id: string; readonly end: 'unknown' | 'untouched'; readonly words: string }

/**
 * Hands letters over on one line, as far as the relay goes along: the envelope of the next letter travels with the text of
 * the one before (RFC 2920). `next` is asked for one letter at a time, so several lines can share a pile. `told` hears what
 * became of each as soon as it is known. Returns when the pile is empty or the line is of no use any more.
 */
export async function handOver(
  call: Call,
  next: () => Enveloped | undefined,
  told: (end: HandedOver) => void,
): Promise<'emptied' | 'broke'> {
  const turn: Turn = { here: next(), ahead: undefined, textSent: false, next, told }
  try {
    if (turn.here !== undefined && call.pipelining) call.line.say(envelope(call, turn.here))
    while (turn.here !== undefined) await handOne(call, turn, turn.here)
    return 'emptied'
  } catch (trouble) {
    if (!(trouble instanceof LineBroke)) throw trouble
    const words = trouble.message
    if (turn.here !== undefined) told({ id: turn.here.id, end: turn.textSent ? 'unknown' : 'untouched', words })
    if (turn.ahead !== undefined) told({ id: turn.ahead.id, end: 'untouched', words })
    return 'broke'
  }
}

/** How far a line has come: the letter whose turn it is, whether its text is out, and the one whose envelope went ahead. */
type Turn = {
  here: Enveloped | undefined
  ahead: Enveloped | undefined
  textSent: boolean
  readonly next: () => Enveloped | undefined
  readonly told: (end: HandedOver) => void
}

async function handOne(call: Call, turn: Turn, letter: Enveloped): Promise<void> {
  const { id } = letter
  const answers = call.pipelining ? await hearThree(call) : await askThree(call, letter)
  const no = refusalIn(answers)
  turn.ahead = turn.next()
  const following = turn.ahead !== undefined && call.pipelining ? envelope(call, turn.ahead) : ''
  if (no !== undefined) {
    turn.told({ id, end: 'answered', ...no })
    turn.here = undefined
    await startAnew(call, answers, following)
  } else {
    turn.textSent = true
    call.line.say(Buffer.concat([stuffed(letter.bytes), Buffer.from(`.\r\n${following}`)]))
    const reply = await call.line.hear()
    turn.textSent = false
    turn.told(isYes(reply) ? { id, end: 'taken', words: said(reply) } : { id, end: 'answered', step: 'letter', reply })
  }
  turn.here = turn.ahead
  turn.ahead = undefined
}

type Answers = { readonly from: Reply; readonly to: Reply | undefined; readonly letter: Reply | undefined }

async function hearThree({ line }: Call): Promise<Answers> {
  const from = await line.hear()
  const to = await line.hear()
  return { from, to, letter: await line.hear() }
}

async function askThree(call: Call, letter: Enveloped): Promise<Answers> {
  const [mail = '', rcpt = '', data = ''] = envelope(call, letter).split(/(?<=\r\n)/)
  const ask = (words: string): Promise<Reply> => {
    call.line.say(words)
    return call.line.hear()
  }
  const from = await ask(mail)
  if (!isYes(from)) return { from, to: undefined, letter: undefined }
  const to = await ask(rcpt)
  return { from, to, letter: isYes(to) ? await ask(data) : undefined }
}

function refusalIn({ from, to, letter }: Answers): { step: 'from' | 'to' | 'letter'; reply: Reply } | undefined {
  // A relay that is shutting down says 421 at any step.
  if (!isYes(from)) return { step: 'from', reply: from }
  if (to !== undefined && !isYes(to)) return { step: 'to', reply: to }
  return letter !== undefined && letter.code !== 354 ? { step: 'letter', reply: letter } : undefined
}

// Some relays ask for the text though they refused everybody it was for (RFC 2920, 3.1): then it is a text without a word.
async function startAnew(call: Call, { letter }: Answers, following: string): Promise<void> {
  if (letter?.code === 354) {
    call.line.say('.\r\n')
    await call.line.hear()
  }
  call.line.say(`RSET\r\n${following}`)
  await call.line.hear()
}

function envelope({ utf8, eightBit, sizeMax }: Call, { from, to, bytes }: Enveloped): string {
  const address = asciiDomain(to)
  const options = [
    sizeMax > 0 ? ` SIZE=${bytes.length}` : '',
    eightBit ? ' BODY=8BITMIME' : '',
    utf8 && !isAscii(address) ? ' SMTPUTF8' : '',
  ]
  return `MAIL FROM:<${from}>${options.join('')}\r\nRCPT TO:<${address}>\r\nDATA\r\n`
}

const isAscii = (text: string): boolean => /^[\x20-\x7E]*$/.test(text)

function asciiDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  return isAscii(domain) ? address : `${address.slice(0, at)}@${domainToASCII(domain) || domain}`
}

const dot = 0x2e
const lineFeed = 0x0a

/** A dot that begins a line is doubled, so that none of them ends the letter; it ends with a whole line. */
function stuffed(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: Uint8Array[] = []
  let from = 0
  for (let at = text[0] === dot ? 0 : text.indexOf('\n.'); at >= 0; at = text.indexOf('\n.', from)) {
    const upTo = text[at] === dot ? at + 1 : at + 2
    pieces.push(text.subarray(from, upTo), Buffer.from('.'))
    from = upTo
  }
  pieces.push(text.subarray(from))
  if (text.at(-1) !== lineFeed) pieces.push(Buffer.from('\r\n'))
  return pieces.length === 1 ? text : Buffer.concat(pieces)
}
