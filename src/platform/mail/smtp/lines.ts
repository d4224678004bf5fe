import { setTimeout as wait } from 'node:timers/promises'
import { callRelay, hangUp } from './call-relay.ts'
import type { Call } from './call-relay.ts'
import { handOver } from './hand-over.ts'
import type { Enveloped, HandedOver } from './hand-over.ts'
import type { RelayPlace } from './relay-place.ts'

/** Lines to one relay that are kept open between piles of letters. */
export type Lines = {
  /** Hands a pile over, on as many lines as are worth it. Every letter is answered for, in no order. */
  readonly handOver: (pile: readonly Enveloped[]) => Promise<Handing>
  readonly close: () => Promise<void>
}

/** `trouble`: why letters are left untouched, where the relay could not be reached or would not have us. */
export type Handing = { readonly ends: readonly HandedOver[]; readonly trouble?: Error }

type Opening = { readonly place: RelayPlace; readonly hello: string; readonly patience: number }

const linesMax = 4
const lettersPerLine = 25
/**
 * After this no new letter is begun: whoever finds the letter in flight later may count on it that nobody will hand it over
 * any more, even if the sender lost its lock in the meantime.
 */
export const turnMilliseconds = 30_000

export function openLines(opening: Opening): Lines {
  const idle: Call[] = []
  return {
    handOver: (pile) => handPile(opening, idle, pile),
    close: async () => void (await Promise.all(idle.splice(0).map(hangUp))),
  }
}

async function handPile(opening: Opening, idle: Call[], pile: readonly Enveloped[]): Promise<Handing> {
  const left = pile.toReversed()
  const ends: HandedOver[] = []
  const troubles: Error[] = []
  const over = new AbortController()
  void wait(turnMilliseconds, undefined, { ref: false, signal: over.signal }).then(
    () => over.abort(),
    () => undefined,
  )
  const desk = { left, ends, troubles, isOver: () => over.signal.aborted || troubles.length > 0 }
  const lines = Math.min(linesMax, Math.ceil(pile.length / lettersPerLine))
  await Promise.all(Array.from({ length: lines }, () => work(opening, idle, desk)))
  over.abort()
  const [trouble] = troubles
  const words = trouble?.message ?? 'the turn was over'
  ends.push(...left.map(({ id }) => ({ id, end: 'untouched', words }) as const))
  return trouble === undefined ? { ends } : { ends, trouble }
}

/** What the lines share: the pile, what became of its letters, and what is wrong with the relay. */
type Desk = {
  readonly left: Enveloped[]
  readonly ends: HandedOver[]
  readonly troubles: Error[]
  readonly isOver: () => boolean
}

// A relay may end a line at any time, after so many letters for instance: then the rest goes on a new one. A line that
// ended before its first letter was answered says that there is no use in trying now.
async function work(opening: Opening, idle: Call[], desk: Desk): Promise<void> {
  while (desk.left.length > 0 && !desk.isOver()) {
    const kept = idle.pop()
    const call = kept ?? (await tryToCall(opening, desk))
    if (call === undefined) return
    let answered = 0
    const again: Enveloped[] = []
    const given = new Map<string, Enveloped>()
    const end = await handOver(
      call,
      () => take(desk, given),
      (one) => {
        if (one.end !== 'untouched') answered += 1
        const letter = given.get(one.id)
        if (one.end === 'untouched' && letter !== undefined) again.push(letter)
        else desk.ends.push(one)
      },
    )
    desk.left.push(...again.toReversed())
    if (end === 'emptied') return void idle.push(call)
    call.line.close()
    // A line that lay idle may have been closed long ago: that says nothing about the relay.
    if (answered === 0 && kept === undefined)
      desk.troubles.push(new Error('the mail server hung up before the first letter'))
  }
}

function take({ left, isOver }: Desk, given: Map<string, Enveloped>): Enveloped | undefined {
  const letter = isOver() ? undefined : left.pop()
  if (letter !== undefined) given.set(letter.id, letter)
  return letter
}

async function tryToCall(opening: Opening, { troubles }: Desk): Promise<Call | undefined> {
  try {
    return await callRelay(opening)
  } catch (trouble) {
    troubles.push(trouble instanceof Error ? trouble : new Error(String(trouble)))
    return undefined
  }
}
