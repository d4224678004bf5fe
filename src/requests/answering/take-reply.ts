import type { House } from '#platform/acts'
import { Refusal, perform } from '#platform/acts'
import { shownIn } from '#platform/clock'
import type { Incoming, Stored } from '#platform/post'
import { asWriter } from '#accounts'
import { handOver } from '../asking/hand-over.ts'
import { defer } from '../asking/defer.ts'
import { pauseLetters } from '../asking/pause-letters.ts'
import type { Asking } from '../kinds.ts'
import type { Heard, Unclear } from '../replying/heard.ts'
import { readReply } from '../replying/read-reply.ts'
import { withNumbers } from '../replying/with-numbers.ts'
import { askedIn, itemOf } from './asked.ts'
import type { Asked } from './asked.ts'
import { giveAnswer } from './give-answer.ts'
import type { AskedLetter } from './letter-of.ts'

/** What became of one piece of a reply, for the receipt. */
export type Taken =
  | { readonly what: 'recorded'; readonly asked: Asked; readonly choice: string | undefined; readonly text: string }
  | { readonly what: 'later'; readonly asked: Asked; readonly until: string }
  | { readonly what: 'handed-over'; readonly asked: readonly Asked[] }
  | { readonly what: 'stopped' }
  | { readonly what: 'refused'; readonly asked: readonly Asked[]; readonly refusal: Refusal }
  | { readonly what: 'over'; readonly asked: Asked }
  | {
      readonly what: 'unclear'
      readonly asked: Asked | undefined
      readonly number: number | undefined
      readonly said: string
      readonly why: Unclear
    }

/** As much of a letter that came in as is needed to do what it says. */
export type Replied = Pick<Incoming, 'id' | 'messageId' | 'text' | 'written' | 'lang' | 'attached'>

/** A reply to a letter with questions, after it was found to be of the person who was asked. */
export type Reply = { readonly letter: AskedLetter; readonly incoming: Replied }

/** Does what a reply says, piece by piece: what is refused or not understood keeps nothing else from being recorded. */
export async function takeReply(house: House, asking: Asking, reply: Reply): Promise<Taken[]> {
  const { letter, incoming } = reply
  const asked = await askedIn(house, asking, letter, letter.lang)
  const items = asked.flatMap((one) => itemOf(one) ?? [])
  const { day: today } = shownIn(letter.zone, house.clock())
  const written = withNumbers(incoming)
  const heard = readReply(written, { items, today })
  const over = asked.filter(({ wording }) => wording === undefined)
  const files = filesFor(heard, incoming.attached)
  return asWriter(house, letter.person, async (token) => {
    const doing: Doing = { house, asking, token, reply, asked }
    const taken: Taken[] = []
    for (const one of heard) taken.push(...(await take(doing, one, { over, files })))
    return [...taken, ...(await handAllOver(doing, heard))]
  })
}

type Doing = {
  readonly house: House
  readonly asking: Asking
  readonly token: string
  readonly reply: Reply
  readonly asked: readonly Asked[]
}

// A file belongs to an answer only where there is one that it can belong to.
function filesFor(heard: readonly Heard[], attached: readonly Stored[]): ReadonlyMap<number, readonly Stored[]> {
  const files = attached.filter(({ inline }) => !inline)
  const answers = heard.flatMap((one) => (one.what === 'answer' ? [one.number] : []))
  const [only, ...others] = answers
  return only === undefined || others.length > 0 || files.length === 0 ? new Map() : new Map([[only, files]])
}

type Beside = { readonly over: readonly Asked[]; readonly files: ReadonlyMap<number, readonly Stored[]> }

async function take(doing: Doing, heard: Heard, { over, files }: Beside): Promise<Taken[]> {
  const { reply, token } = doing
  if (heard.what === 'hand-over') return []
  if (heard.what === 'stop') {
    await perform(doing.house, pauseLetters, {}, { token, channel: 'letter', key: `${reply.incoming.id}:stop` })
    return [{ what: 'stopped' }]
  }
  const asked = doing.asked.find(({ number }) => number === heard.number)
  if (heard.what === 'unclear') {
    const gone = over.find(({ number }) => number === heard.number)
    if (gone !== undefined && heard.why === 'no-such-number') return [{ what: 'over', asked: gone }]
    return [{ ...heard, asked }]
  }
  if (asked === undefined) return []
  if (heard.what === 'later') return [await later(doing, asked, heard.until)]
  return [await answered(doing, asked, { ...heard, files: files.get(heard.number) ?? [] })]
}

type Saying = { readonly choice: string | undefined; readonly text: string; readonly files: readonly Stored[] }

async function answered(doing: Doing, asked: Asked, { choice, text, files }: Saying): Promise<Taken> {
  const { house, asking, token, reply } = doing
  const key = `${reply.incoming.id}:${asked.put.id}`
  const answer = { choice, text, files, lang: reply.incoming.lang ?? reply.letter.lang }
  return orRefused([asked], async () => {
    const came = { token, channel: 'letter', key, incoming: reply.incoming.id } as const
    await giveAnswer(house, asking, { put: asked.put, answer }, came)
    return { what: 'recorded', asked, choice, text }
  })
}

const later = ({ house, token, reply }: Doing, asked: Asked, until: string): Promise<Taken> =>
  orRefused([asked], async () => {
    const key = `${reply.incoming.id}:${asked.put.id}:later`
    await perform(house, defer, { question: asked.put.id, until }, { token, channel: 'letter', key })
    return { what: 'later', asked, until }
  })

async function handAllOver({ house, token, reply, asked }: Doing, heard: readonly Heard[]): Promise<Taken[]> {
  const numbers = new Set(heard.flatMap((one) => (one.what === 'hand-over' ? [one.number] : [])))
  const passed = asked.filter(({ number, put }) => numbers.has(number) && put.settled === null)
  if (passed.length === 0) return []
  return [
    await orRefused(passed, async () => {
      const questions = passed.map(({ put }) => put.id)
      const key = `${reply.incoming.id}:hand-over`
      await perform(house, handOver, { questions }, { token, channel: 'letter', key })
      return { what: 'handed-over', asked: passed }
    }),
  ]
}

async function orRefused(asked: readonly Asked[], work: () => Promise<Taken>): Promise<Taken> {
  try {
    return await work()
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return { what: 'refused', asked, refusal }
  }
}
